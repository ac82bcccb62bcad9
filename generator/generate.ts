import { catalogueFrom } from './catalogue/index.js'
import type { Output } from './emit/printer/output.js'
import type { Result } from './problems/problem.js'
import type { Source } from './schema/load.js'

/**
 * Schemas in, the files of a package out; reads and writes nothing. There are no files where a problem is an error.
 */
export async function generate(sources: readonly Source[]): Promise<Result<readonly Output[]>> {
  const { value: catalogue, problems } = catalogueFrom(sources)
  if (!catalogue) return { value: [], problems }
  const { emit } = await import('./emit/index.js')
  return { value: await emit(catalogue), problems }
}
