import type { Plugin } from 'vite'

/**
 * pdfkit asks for the metrics of the standard fonts by `require('#standard-fonts/…')`, which only resolves inside its
 * own package. In a bundle they are imported like anything else.
 */
export function standardFonts(): Plugin {
  return {
    name: 'pdfkit-standard-fonts',
    transform(code, id) {
      if (!/[/\\]pdfkit[/\\]/.test(id) || !code.includes('#standard-fonts/')) return undefined
      const names = new Set<string>()
      const body = code.replace(
        /require\(['"]#standard-fonts\/(\w+)['"]\)/g,
        (_call, name: string) => {
          names.add(name)
          return `standardFont${name}`
        }
      )
      const imports = [...names].map(
        (name) => `import standardFont${name} from 'pdfkit/standard-fonts/${name}'`
      )
      return { code: `${imports.join('\n')}\n${body}`, map: null }
    }
  }
}
