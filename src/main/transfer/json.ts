import { exportLimits } from '../../shared/exportFormat'
import { placeOf, WrongFile } from './problem'

/** Names that reach an object's machinery instead of its contents. */
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype'])
/** Bounds the memory a file can ask for: a value costs 1, an object or list 20 more. */
const ROOM = 8_000_000

type Path = (string | number)[]

const number = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y
const words = new Map<string, unknown>([
  ['t', true],
  ['f', false],
  ['n', null]
])

/**
 * Reads strict JSON (RFC 8259) into plain values. Unlike JSON.parse it refuses a name that stands twice in an object,
 * names that reach a prototype, and what is deeper or larger than the format allows, and it knows the line.
 * Throws WrongFile.
 */
export function readJson(text: string): unknown {
  return new Reader(text).document()
}

/** The line, counted from 1, where a place of a well-formed document begins; of its nearest parent when it is missing. */
export function lineOf(text: string, path: readonly PropertyKey[]): number {
  const reader = new Reader(text, path.map(String))
  reader.document()
  return reader.line(reader.found)
}

class Reader {
  private at = 0
  private room = ROOM
  private readonly path: Path = []
  /** Where the deepest known part of the wanted path begins. */
  found = 0
  private matched = 0

  constructor(
    private readonly text: string,
    private readonly wanted: readonly string[] = []
  ) {}

  document(): unknown {
    this.space()
    const value = this.value()
    this.space()
    if (this.at < this.text.length) this.broken()
    return value
  }

  line(offset: number): number {
    let line = 1
    for (let at = this.text.indexOf('\n'); at !== -1 && at < offset; line++)
      at = this.text.indexOf('\n', at + 1)
    return line
  }

  private refuse(problem: WrongFile['problem']): never {
    throw new WrongFile({ line: this.line(this.at), ...problem })
  }

  /** What stands here is no JSON; at the very end, the rest is missing. */
  private broken(): never {
    this.refuse({ reason: this.at >= this.text.length ? 'truncated' : 'notJson' })
  }

  private space(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at)
      if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return
      this.at += 1
    }
  }

  private spend(cost: number): void {
    this.room -= cost
    if (this.room < 0) this.refuse({ reason: 'fileTooLarge' })
  }

  private value(): unknown {
    this.spend(1)
    this.notice()
    const first = this.text[this.at]
    if (first === '{') return this.object()
    if (first === '[') return this.list()
    if (first === '"') return this.string()
    if (first !== undefined && words.has(first)) return this.word(first)
    return this.number()
  }

  /** Remembers how far the way to the wanted place has led. */
  private notice(): void {
    const depth = this.path.length
    if (depth !== this.matched + 1 || depth > this.wanted.length) return
    if (String(this.path[depth - 1]) !== this.wanted[depth - 1]) return
    this.matched = depth
    this.found = this.at
  }

  private enter(): void {
    this.spend(20)
    if (this.path.length >= exportLimits.depth) this.refuse({ reason: 'tooDeep' })
    this.at += 1
    this.space()
  }

  private object(): Record<string, unknown> {
    const object: Record<string, unknown> = {}
    this.enter()
    if (this.text[this.at] === '}') {
      this.at += 1
      return object
    }
    for (let names = 1; ; names++) {
      const name = this.name(object, names)
      this.path.push(name)
      object[name] = this.value()
      this.path.pop()
      this.space()
      if (this.more('}')) return object
    }
  }

  private name(object: object, names: number): string {
    const began = this.at
    if (this.text[this.at] !== '"') this.broken()
    const name = this.string()
    const place = placeOf([...this.path, name.slice(0, exportLimits.nameLength)])
    const wrong = (code: string, values?: Record<string, string | number>): never => {
      this.at = began
      return this.refuse({
        reason: 'badRecords',
        fields: { [place]: values ? { code, values } : { code } }
      })
    }
    if (FORBIDDEN.has(name) || name.length > exportLimits.nameLength)
      wrong('unknownField', { name: name.slice(0, exportLimits.nameLength) })
    if (Object.hasOwn(object, name)) wrong('writtenTwice')
    if (names > exportLimits.names) wrong('tooMany', { most: exportLimits.names })
    this.space()
    if (this.text[this.at] !== ':') this.broken()
    this.at += 1
    this.space()
    return name
  }

  private list(): unknown[] {
    const list: unknown[] = []
    this.enter()
    if (this.text[this.at] === ']') {
      this.at += 1
      return list
    }
    for (;;) {
      if (list.length === exportLimits.records) this.refuse({ reason: 'fileTooLarge' })
      this.path.push(list.length)
      list.push(this.value())
      this.path.pop()
      this.space()
      if (this.more(']')) return list
    }
  }

  /** Steps over a comma, or over the end; true at the end. */
  private more(end: '}' | ']'): boolean {
    const next = this.text[this.at]
    if (next !== ',' && next !== end) this.broken()
    this.at += 1
    if (next === end) return true
    this.space()
    return false
  }

  private string(): string {
    const began = this.at + 1
    let escaped = false
    for (this.at = began; ; this.at++) {
      const code = this.text.charCodeAt(this.at)
      if (code === 0x22) break
      // A raw control character (a line end above all), or the end of the text.
      if (!(code >= 0x20)) this.broken()
      if (code !== 0x5c) continue
      escaped = true
      this.escape()
    }
    const inner = this.text.slice(began, this.at)
    this.at += 1
    return escaped ? (JSON.parse(`"${inner}"`) as string) : inner
  }

  /** Steps to the last character of an escape. */
  private escape(): void {
    const began = this.at
    this.at += 1
    const kind = this.text[this.at]
    if (kind !== undefined && '"\\/bfnrt'.includes(kind)) return
    if (kind === 'u' && /^[0-9a-fA-F]{4}$/.test(this.text.slice(began + 2, began + 6))) {
      this.at = began + 5
      return
    }
    if (kind === undefined || (kind === 'u' && began + 6 > this.text.length))
      this.at = this.text.length
    else this.at = began
    this.broken()
  }

  private word(first: string): unknown {
    const value = words.get(first)
    for (const letter of String(value)) {
      if (this.text[this.at] !== letter) this.broken()
      this.at += 1
    }
    return value
  }

  private number(): number {
    number.lastIndex = this.at
    const found = number.exec(this.text)?.[0]
    if (found === undefined) {
      if (this.text[this.at] === '-') this.at += 1
      return this.broken()
    }
    this.at += found.length
    return Number(found)
  }
}
