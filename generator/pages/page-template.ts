import { createHash } from 'node:crypto'

/** Reads a file that comes with the generator: `templates/pages/style.css`. */
export type ReadOwn = (path: string) => string

export type PageParts = {
  /** Style sheets after the one that all pages share. */
  readonly styles: readonly string[]
  /** Templates that its template calls, besides those that all pages share: name → file. */
  readonly partials?: Readonly<Record<string, string>>
  /** JavaScript that the page runs; a page without it runs none. */
  readonly script?: string
  /** Whether it may run scripts that stand beside it. */
  readonly hasOwnFiles?: boolean
}

/** The style sheet that all pages share. */
export const sharedStyle = 'templates/pages/style.css'

/** The script that copies and colours code, for pages that show some. */
export const codeScript = 'templates/pages/code.js'

/** The parts that all pages share. */
const shared = {
  head: 'templates/pages/head.hbs',
  values: 'templates/pages/values.hbs',
  code: 'templates/pages/code.hbs',
  breakable: 'templates/pages/breakable.hbs',
}

/** Fills a template: all of a view is escaped, so that what comes from a catalogue or a capture is text, wherever it stands. */
export type Fill = (view: object) => string

/**
 * Makes pages that are one file each, of a template that is read once. Their policy lets them run their own style and script, and
 * ask for nothing.
 */
export async function pageFrom(
  template: string,
  { styles, partials = {}, script, hasOwnFiles = false }: PageParts,
  read: ReadOwn,
): Promise<Fill> {
  const style = sheet([sharedStyle, ...styles].map(read).join('\n'))
  const code = script === undefined ? undefined : inline(script)
  const policy = [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...(code === undefined ? [] : [`script-src ${hashOf(code)}${hasOwnFiles ? " 'self'" : ''}`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  const fill = await fillFrom(template, read, partials)
  return (view) => fill({ ...view, policy, style, code: code ?? '' })
}

/** Reads a template. */
export async function fillFrom(
  template: string,
  read: ReadOwn,
  partials: Readonly<Record<string, string>> = {},
): Promise<Fill> {
  const texts = Object.entries({ ...shared, ...partials }).map(([name, file]) => [name, read(file)] as const)
  const text = read(template)
  const key = JSON.stringify([text, texts])
  const fill = fills.get(key) ?? (await compiled(text, texts))
  fills.set(key, fill)
  return fill
}

/** Templates of ours are few, and one process may make many pages. */
const fills = new Map<string, Fill>()

async function compiled(
  template: string,
  partials: readonly (readonly [name: string, text: string])[],
): Promise<Fill> {
  const { default: handlebars } = await import('handlebars')
  const own = handlebars.create()
  for (const [name, text] of partials) own.registerPartial(name, text.trimEnd())
  return own.compile(template, { strict: true })
}

/** Without comments and indentation, which nobody reads there. */
const sheet = (text: string): string => text.replace(/\/\*.*?\*\//gs, '').replace(/\s*\n\s*/g, '\n')

/** Modules one after the other as one script, without what each says of the others. */
export const asScript = (modules: readonly string[]): string =>
  modules.map((text) => text.replace(/^import .*\n/gm, '').replace(/^export (?=const )/gm, '')).join('\n')

/** Code in which nothing ends the element that holds it, or opens a comment there. */
const inline = (code: string): string => code.replace(/<(?=\/script|!--)/gi, '\\x3c')

/** A long name in the pieces between which a line may end: `Call`, `State`, `Change`; `/shop`, `/orders`. */
export const breakable = (name: string): readonly string[] =>
  name.split(/(?<=[a-z\d])(?=[A-Z])|(?<=.)(?=[/._])/)

/** JSON that nothing in it can end the element that holds it. */
export const inElement = (json: string): string => json.replaceAll('<', '\\u003c')

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
