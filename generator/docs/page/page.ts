import type { Catalogue } from '../../catalogue/catalogue.js'
import type { Output } from '../../emit/printer/output.js'
import { page, type ReadOwn } from '../../pages/page.js'
import type { Docs } from '../model.js'
import { viewOf } from './view.js'

const partials = {
  type: 'templates/docs/type.hbs',
  row: 'templates/docs/row.hbs',
  kinds: 'templates/docs/kinds.hbs',
  prose: 'templates/docs/prose.hbs',
}

/** The whole catalogue as one page. `outputs` are the files of its package, whose declarations are shown. */
export async function docsPage(
  catalogue: Catalogue,
  docs: Docs,
  outputs: readonly Output[],
  read: ReadOwn,
): Promise<string> {
  const styles = ['templates/docs/page.css']
  const script = read('templates/docs/page.js')
  return page('templates/docs/page.hbs', viewOf(catalogue, docs, outputs), { styles, partials, script }, read)
}
