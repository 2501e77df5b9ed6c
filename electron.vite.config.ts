import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { facts } from './build.facts.ts'
import { paperEngine } from './build.paper.ts'

// Everything but better-sqlite3 is bundled: the package ships one dependency outside its own code.
const bundled = { externalizeDeps: { include: ['better-sqlite3'], exclude: [] } }

export default defineConfig({
  main: {
    define: facts(),
    plugins: [paperEngine()],
    build: {
      ...bundled,
      target: 'node20.18',
      rollupOptions: { external: ['better-sqlite3'] }
    }
  },
  preload: {
    build: {
      externalizeDeps: false,
      target: 'node20.18',
      rollupOptions: { output: { format: 'cjs', entryFileNames: '[name].cjs' } }
    }
  },
  renderer: {
    plugins: [react()],
    build: { target: 'chrome130', minify: true, modulePreload: false }
  }
})
