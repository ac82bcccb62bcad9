import type { Catalogue } from '../../../generator/catalogue/catalogue.js'
import { catalogueFrom } from '../../../generator/generate.js'
import { load } from '../../../generator/schema/load.js'
import { smallCatalogue } from '../../small-catalogue.js'
import { temporaryFolder } from '../../temporary.js'

/** The small catalogue, loaded: topic `/orders`, message type `OrderShipped`. */
export async function small(): Promise<Catalogue> {
  return catalogueIn(`${temporaryFolder(smallCatalogue())}/schemas`)
}

/** The catalogue in a folder. */
export async function catalogueIn(folder: string): Promise<Catalogue> {
  const { value, problems } = catalogueFrom((await load(folder)).value)
  if (value === undefined) throw new Error(JSON.stringify(problems))
  return value
}
