import { readdirSync, readFileSync } from 'node:fs'
import type { Catalogue } from '../../generator/catalogue/catalogue-model.js'
import { catalogueFrom } from '../../generator/generate.js'
import { load } from '../../generator/schema/load.js'

/** The catalogue of this project. */
export async function ownCatalogue(): Promise<Catalogue> {
  const { value: sources } = await load('schemas')
  const { value: catalogue } = catalogueFrom(sources)
  if (!catalogue) throw new Error('the catalogue is broken')
  return catalogue
}

/** The examples of all its message types, each as one line of JSON. */
export function exampleTexts(): readonly string[] {
  const folder = 'schemas/messages'
  return readdirSync(folder).flatMap((name) => {
    const { examples } = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8')) as {
      examples: readonly unknown[]
    }
    return examples.map((example) => JSON.stringify(example))
  })
}
