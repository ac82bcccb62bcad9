import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Output } from '../../emit/printer/output.js'
import { judgeBundle } from '../../pages/judge-bundle.js'
import { linked } from '../../pages/link.js'
import { asScript, codeScript, inElement, page, type ReadOwn } from '../../pages/page.js'
import type { Docs, Notes } from '../model.js'
import { stored } from './stored.js'
import { viewOf } from './view.js'

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

/** The whole catalogue as one page. `outputs` are the files of its package, whose declarations are shown; `notes` go to the rows that they speak of. */
export async function docsPage(
  catalogue: Catalogue,
  docs: Docs,
  outputs: readonly Output[],
  read: ReadOwn,
  notes: Notes = new Map(),
): Promise<string> {
  const styles = ['templates/docs/page.css']
  const script = `${await judgeScript(outputs)}\n${asScript([codeScript, 'templates/docs/page.js'].map(read))}`
  const view = { ...viewOf(catalogue, docs, outputs, notes), data: inElement(stored(catalogue)) }
  return page('templates/docs/page.hbs', view, { styles, partials, script }, read)
}
