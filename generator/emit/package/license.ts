import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { ownText } from '../../files/own-files.js'
import type { Output } from '../printer/output.js'
import { render } from '../printer/render.js'
import type { Supplies } from '../supplies.js'

/** `LICENSE`: the text of the MIT licence, or else the name of the one that the manifest gives. */
export async function license({ manifest }: Catalogue, { files }: Supplies): Promise<readonly Output[]> {
  const { license, author = `the authors of ${manifest.name}` } = manifest
  const view = { author: author.replaceAll(/\s+/g, ' '), license: license.replaceAll(/\s+/g, ' ') }
  const template = license === 'MIT' ? 'templates/LICENSE-MIT.hbs' : 'templates/LICENSE.hbs'
  return [{ path: 'LICENSE', text: await render(ownText(files, template), view) }]
}
