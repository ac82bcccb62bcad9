import type { Catalogue } from '../catalogue/catalogue.js'
import { checks } from './checks.js'
import { declarations } from './declarations.js'
import { entry } from './entry.js'
import { license } from './license.js'
import { maps } from './maps.js'
import type { Output } from './output.js'
import { packageFile } from './package.js'
import { readme } from './readme.js'
import { router } from './router.js'
import { runtime } from './runtime.js'
import { schemas } from './schemas.js'
import { topics } from './topics.js'
import { validators } from './validators.js'

/** A function from the catalogue to files of the package; it reads and writes nothing of the user's. */
export type Emitter = (catalogue: Catalogue) => readonly Output[] | Promise<readonly Output[]>

/** All that makes a package. Adding a kind of file is one new module and one new line. */
export const emitters: readonly Emitter[] = [
  declarations,
  checks,
  validators,
  maps,
  topics,
  router,
  runtime,
  entry,
  packageFile,
  readme,
  license,
  schemas,
]

/** The whole package, sorted by path. */
export async function emit(catalogue: Catalogue): Promise<readonly Output[]> {
  const outputs: Output[] = []
  for (const emitter of emitters) outputs.push(...(await emitter(catalogue)))
  return outputs.sort((a, b) => (a.path < b.path ? -1 : 1))
}

export type { Output } from './output.js'
