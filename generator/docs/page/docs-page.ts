import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Output } from '../../emit/printer/output.js'
import { judgeBundle } from '../../pages/judge-bundle.js'
import { linked } from '../../pages/link.js'
import { asScript, codeScript, inElement, pageFrom, type ReadOwn } from '../../pages/page-template.js'
import type { Docs, Notes, TypeEntry } from '../model.js'
import { hrefOf } from '../property-address.js'
import { stored } from './stored.js'
import { declarationFile, type Shown, viewOf } from './view.js'

const partials = {
  type: 'templates/docs/type.hbs',
  row: 'templates/docs/row.hbs',
  kinds: 'templates/docs/kinds.hbs',
  prose: 'templates/docs/prose.hbs',
}

/** The router and the validators of the package, and what reads payloads and finds words for them. */
async function judgeScript(outputs: readonly Output[]): Promise<string> {
  const modules = new Map(outputs.map(({ path, text }) => [path, text]))
  return `${await judgeBundle()}const shipped = () => ${linked('parse.js', modules)};`
}

const styles = ['templates/docs/page.css']
const template = 'templates/docs/page.hbs'

/** The script of every page: it searches, copies and colours. */
const pageScript = (read: ReadOwn): string => asScript([codeScript, 'templates/docs/page.js'].map(read))

/** The whole catalogue as one page. `outputs` are the files of its package, whose declarations are shown; `notes` go to the rows that they speak of. */
export async function docsPage(
  catalogue: Catalogue,
  docs: Docs,
  outputs: readonly Output[],
  read: ReadOwn,
  notes: Notes = new Map(),
): Promise<string> {
  const declarations = new Map(outputs.map(({ path, text }) => [path, text]))
  const script = `${await judgeScript(outputs)}\n${pageScript(read)}`
  const shown: Shown = {
    topics: docs.topics,
    types: [...docs.messageTypes, ...docs.resources],
    listed: docs,
    isFirst: true,
    hasTry: true,
    href: (address) => (address === '' ? '#top' : hrefOf(address)),
  }
  const view = {
    ...viewOf({ catalogue, docs, declarations, notes }, shown),
    data: inElement(stored(catalogue)),
    index: '',
  }
  const fill = await pageFrom(template, { styles, partials, script }, read)
  return fill(view)
}

/** About as much as a page of several should hold, in characters. */
const pageSize = 400_000

/** As many messages as somebody looks at who has not one at hand. */
const mostExamples = 50

/** The script beside several pages that judges payloads; it is loaded when the first one is tried. */
const judgeFile = 'judge.js'

/**
 * The catalogue as several pages, for one that is too large for one: `index.html` has the topics, the search and the place to try
 * a payload, the others some types each. `outputs` and `notes` are those of `docsPage`.
 */
export async function docsSite(
  catalogue: Catalogue,
  docs: Docs,
  outputs: readonly Output[],
  read: ReadOwn,
  notes: Notes = new Map(),
): Promise<readonly Output[]> {
  const declarations = new Map(outputs.map(({ path, text }) => [path, text]))
  const types = [...docs.messageTypes, ...docs.resources]
  const groups = grouped(types, catalogue, declarations)
  const files = new Map(
    groups.flatMap(({ file, members }) => members.map(({ name }) => [name, file] as const)),
  )
  const href = (address: string): string => {
    const file = files.get(/^[\w$]*/.exec(address)?.[0] ?? '') ?? 'index.html'
    return address === '' ? file : `${file}${hrefOf(address)}`
  }
  const material = { catalogue, docs, declarations, notes }
  const parts = { styles, partials, script: pageScript(read) }
  const fillFirst = await pageFrom(template, { ...parts, hasOwnFiles: true }, read)
  const fill = await pageFrom(template, parts, read)
  const viewOn = (shown: Omit<Shown, 'href'>) => viewOf(material, { ...shown, href })
  const first = fillFirst({
    ...viewOn({ topics: docs.topics, types: [], listed: docs, isFirst: true, hasTry: true }),
    data: '',
    index: inElement(JSON.stringify(searchedIn(types, href))),
  })
  const pages = groups.map(({ file, members }): Output => {
    const listed = {
      topics: [],
      messageTypes: members.filter(({ kind }) => kind === 'message type'),
      resources: members.filter(({ kind }) => kind === 'resource'),
    }
    const view = viewOn({ topics: [], types: members, listed, isFirst: false, hasTry: false })
    return { path: file, text: fill({ ...view, data: '', index: '' }) }
  })
  const stores = `const stored = ${JSON.stringify({
    catalogue: stored(catalogue),
    files: catalogue.files,
    examples: docs.messageTypes
      .flatMap(({ examples }) => examples.slice(0, 1))
      .slice(0, mostExamples)
      .map((example) => JSON.stringify(example, null, 2)),
  })};`
  return [
    { path: 'index.html', text: first },
    ...pages,
    { path: judgeFile, text: `${await judgeScript(outputs)}\n${stores}\n` },
  ]
}

/**
 * What the search of the first page finds: for each type `[name, kind, address, description, paths of its rows]`, a path as its
 * place in the list of all paths, as most stand in many types.
 */
function searchedIn(types: readonly TypeEntry[], href: (address: string) => string) {
  const places = new Map<string, number>()
  const indexOf = (path: string): number => {
    const place = places.get(path) ?? places.size
    places.set(path, place)
    return place
  }
  const rows = types.map(({ name, kind, description = '', rows }) => [
    name,
    kind,
    href(name),
    description,
    rows.map(({ path }) => indexOf(path)),
  ])
  return { paths: [...places.keys()], types: rows }
}

type Group = { readonly file: string; readonly members: TypeEntry[] }

function grouped(
  types: readonly TypeEntry[],
  { files }: Catalogue,
  declarations: ReadonlyMap<string, string>,
): readonly Group[] {
  const sizes = new Map(files.map(({ path, text }) => [path, text.length]))
  const groups: Group[] = []
  let size = Number.POSITIVE_INFINITY
  for (const type of types) {
    const own =
      type.rows.length * 1_200 +
      2 * (sizes.get(type.origin.file) ?? 0) +
      (declarations.get(declarationFile(type.name))?.length ?? 0)
    if (size + own > pageSize) {
      groups.push({ file: `types-${groups.length + 1}.html`, members: [] })
      size = 0
    }
    size += own
    groups.at(-1)?.members.push(type)
  }
  return groups
}
