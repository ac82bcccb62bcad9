import type { Catalogue } from '../catalogue/catalogue-model.js'
import { isOnOnePage } from '../emit/package/package-json.js'
import type { Output } from '../emit/printer/output.js'
import { type OwnFiles, ownText } from '../files/own-files.js'
import { catalogueText } from './catalogue-text.js'
import { docsOf } from './docs.js'
import { docsPage } from './page/docs-page.js'

/** What a package ships to look at: `catalogue.html`, and `CATALOGUE.md` to read. `outputs` are the package's other files. */
export async function lookedAt(
  catalogue: Catalogue,
  outputs: readonly Output[],
  files: OwnFiles,
): Promise<readonly Output[]> {
  if (!isOnOnePage(catalogue)) return []
  const docs = docsOf(catalogue)
  const page = await docsPage(catalogue, docs, outputs, (path) => ownText(files, path))
  return [
    { path: 'CATALOGUE.md', text: catalogueText(catalogue, docs) },
    { path: 'catalogue.html', text: page },
  ]
}
