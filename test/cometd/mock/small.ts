import type { Catalogue } from '../../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { smallCatalogue } from '../../small-catalogue.js'
import { temporaryFolder } from '../../temporary.js'

/** The small catalogue, loaded: topic `/orders`, message type `OrderShipped`. */
export async function small(): Promise<Catalogue> {
  return catalogueIn(`${temporaryFolder(smallCatalogue())}/schemas`)
}

/** The same on the topic `/service/orders`. */
export async function smallService(): Promise<Catalogue> {
  const files = Object.entries(smallCatalogue()).map(([path, text]) => [
    path,
    text.replaceAll('"/orders"', '"/service/orders"'),
  ])
  return catalogueIn(`${temporaryFolder(Object.fromEntries(files))}/schemas`)
}

/** The catalogue in a folder. */
export async function catalogueIn(folder: string): Promise<Catalogue> {
  const { value, problems } = catalogueFrom((await load(folder)).value)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}
