/**
 * The visual language in numbers: one place for the screen (scripts/tokens.mjs writes styles/tokens.css from it) and
 * for charts and paper. Contrast of every pair is computed in screens.md B12 and held by a test.
 */

/** A colour in light and in dark. */
export type Shade = { light: string; dark: string }

const shade = (light: string, dark: string): Shade => ({ light, dark })

/** The colours of the light and the dark theme; `s1` to `s4` are the series of charts. */
export const colours = {
  /** The page. */
  paper: shade('#fbf8f3', '#1c1915'),
  /** Where something is written. */
  sheet: shade('#ffffff', '#26221d'),
  /** The index at the edge. */
  side: shade('#f2ece2', '#15130f'),
  ink: shade('#26221c', '#f3ede3'),
  ink2: shade('#5a5248', '#c9bfb0'),
  ink3: shade('#6e655a', '#a89e8f'),
  /** Hairlines, decorative. */
  line: shade('#e0d7c9', '#3d372f'),
  /** Ink rules; softer in the dark, where full ink glares. */
  rule: shade('#26221c', '#a89e8f'),
  /** Borders of controls. */
  lineStrong: shade('#857b6d', '#8f8575'),
  primary: shade('#0b5c5a', '#7fc8c1'),
  primaryHover: shade('#084644', '#9ad7d1'),
  onPrimary: shade('#ffffff', '#0a2524'),
  primaryTint: shade('#e1eeec', '#17332f'),
  accent: shade('#98471d', '#e9a57c'),
  accentTint: shade('#f9eadf', '#3a261a'),
  success: shade('#2e6a33', '#9dce97'),
  successTint: shade('#e6f1e4', '#1f3220'),
  warning: shade('#7a4a00', '#ebc06c'),
  warningTint: shade('#fbf0d8', '#3a2e14'),
  danger: shade('#a3261c', '#f49b90'),
  dangerTint: shade('#fbe9e6', '#402320'),
  /** The ring around what has the keyboard. */
  focus: shade('#26221c', '#f3ede3'),
  /** Solid line, filled dot. */
  s1: shade('#0b5c5a', '#7fc8c1'),
  /** Dashed line, hollow square. */
  s2: shade('#b4622b', '#e9a57c'),
  /** Dotted line: target or reference. */
  s3: shade('#8c8271', '#a89e8f'),
  /** Dash and dot, triangle. */
  s4: shade('#4a4e8f', '#aeb2ee'),
  /** What dims the window behind a sheet. */
  veil: shade('rgb(38 34 28 / 0.34)', 'rgb(0 0 0 / 0.56)'),
  /** The one shadow: a sheet over content and a lifted slip. */
  shadow: shade('rgb(38 34 28 / 0.25)', 'rgb(0 0 0 / 0.5)')
} as const satisfies Record<string, Shade>
export type Colour = keyof typeof colours

const surface = shade('#ffffff', '#000000')
const writing = shade('#000000', '#ffffff')

/** What high contrast changes: no tints are left, so bold, underline and border carry every state. */
export const contrastColours = {
  paper: surface,
  sheet: surface,
  side: surface,
  ink: writing,
  ink2: writing,
  ink3: writing,
  line: writing,
  rule: writing,
  lineStrong: writing,
  primary: shade('#003b3a', '#7ff0e6'),
  primaryHover: writing,
  onPrimary: shade('#ffffff', '#000000'),
  primaryTint: surface,
  accent: shade('#6a2a08', '#ffc39e'),
  accentTint: surface,
  success: shade('#0b4a12', '#a8f0a0'),
  successTint: surface,
  warning: shade('#523000', '#ffd76a'),
  warningTint: surface,
  danger: shade('#7d0a03', '#ffb3aa'),
  dangerTint: surface,
  focus: shade('#000000', '#ffd76a'),
  s1: shade('#003b3a', '#7ff0e6'),
  s2: shade('#6a2a08', '#ffc39e'),
  s3: shade('#595959', '#b3b3b3'),
  s4: shade('#2a2d6b', '#c4c7ff')
} as const satisfies Partial<Record<Colour, Shade>>

/** Sizes of type as [rem, line height]; 1 rem is 16 px at a text size of 100 %. */
export const type = {
  display: [2.375, 1.15],
  h1: [1.875, 1.25],
  h2: [1.375, 1.3],
  h3: [1.125, 1.3],
  lead: [1.1875, 1.5],
  body: [1.0625, 1.5],
  row: [1, 1.35],
  small: [0.9375, 1.45],
  micro: [0.875, 1.35]
} as const satisfies Record<string, readonly [number, number]>

/** Families, with what stands in where a letter is missing. */
export const families = {
  sans: "'Source Sans 3', 'Segoe UI', system-ui, sans-serif",
  serif: "'Source Serif 4', Georgia, serif"
} as const

/** Radii in rem: controls, sheets, dialogs. */
export const radii = { r1: 0.375, r2: 0.625, r3: 0.75 } as const

/** Durations in milliseconds; none where the computer asks for less motion. */
export const durations = { fast: 120, medium: 180, slow: 240 } as const
