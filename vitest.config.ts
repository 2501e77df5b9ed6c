import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import { facts } from './build.facts.ts'

export default defineConfig({
  plugins: [react()],
  define: facts(),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{shared,main,documents,scripts}/**/*.test.{ts,tsx}'],
          testTimeout: 30_000
        }
      },
      {
        extends: true,
        test: {
          name: 'screen',
          // A busy machine may be slower than a finder's patience; what is broken fails three times.
          retry: 2,
          environment: 'jsdom',
          include: ['tests/renderer/**/*.test.tsx'],
          testTimeout: 20_000
        }
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          retry: 1,
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          fileParallelism: false
        }
      }
    ]
  }
})
