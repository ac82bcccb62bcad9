import type { Output } from '../../generator/emit/printer/output.js'
import { generate } from '../../generator/generate.js'
import { readJson } from '../../generator/json/read.js'
import { isError } from '../../generator/problems/problem.js'
import { files, runtimeMemory } from '../emit/supplies.js'
import { catalogueOf, type Texts } from './catalogue.js'

const memory = runtimeMemory()

/** What is generated from a catalogue with these texts; undefined where it was refused, with a problem that says so. */
export async function make(texts: Partial<Texts>): Promise<readonly Output[] | undefined> {
  const read = [...catalogueOf(texts)].map(([path, text]) => ({ path, text, ...readJson(text) }))
  const sources = read.flatMap(({ path, text, document, errors }) =>
    document && errors.length === 0 ? [{ path, text, document }] : [],
  )
  if (sources.length < read.length) return undefined
  const { value, problems } = await generate(sources, files, memory)
  if (!problems.some(isError)) return value
  if (value.length > 0) throw new Error('Refused, and emitted all the same.')
  const silent = problems.filter(({ message, origin }) => message === '' || origin.file === '')
  if (silent.length > 0) throw new Error('A problem says nothing.')
  return undefined
}
