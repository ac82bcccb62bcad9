import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { routesOf } from '../../catalogue/routes.js'
import { checksIn } from '../../emit/checks/in-process.js'
import { createParse, type ParseTables } from '../../runtime/parse.js'
import type { Routed } from '../findings/routed-message.js'

/** The router that a catalogue's package ships, with the same checks, made in this process. */
export function routerOf(catalogue: Catalogue): (message: unknown) => Routed {
  const check = checksIn(catalogue)
  const tables = {
    ...routesOf(catalogue),
    types: catalogue.messageTypes.map(({ name, tags, id }) => [name, tags, check(id)] as const),
  }
  // The names that the router's types speak of are those of one generated catalogue; here they are any strings.
  return createParse(tables as unknown as ParseTables) as (message: unknown) => Routed
}
