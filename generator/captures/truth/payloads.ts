import { readFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import type { EvidenceById } from '../../evidence/evidence-file.js'
import { isBelow } from '../../files/is-below.js'
import { readJson } from '../../json/read.js'
import type { Json } from '../../json/value.js'
import { isList, isObject, type JsonObject, own, ownString } from '../../json/value.js'
import { didYouMean } from '../../problems/did-you-mean.js'
import { asUserError, UserError } from '../../problems/user-error.js'
import type { Payload } from './show.js'

const fields = ['evidence', 'edition', 'year', 'type', 'topic', 'completed', 'note']

/**
 * Reads an index of genuine payloads and the files that it names: `{ "<file>": { "evidence": "<id>", "topic": … } }`.
 * Throws a `UserError` where a file cannot be read, or an entry is not sound.
 */
export async function readPayloads(
  index: string,
  evidence: EvidenceById,
  setTopic: (message: Json, topic: string) => Json,
): Promise<readonly Payload[]> {
  const root = await readOne(index)
  if (!isObject(root))
    throw new UserError(`"${index}" is not an index of payloads: it must contain an object.`)
  const folder = dirname(resolve(index))
  return Promise.all(
    Object.entries(root).map(async ([name, entry]) => {
      const place = join(folder, name)
      const say = (fault: string): UserError => new UserError(`${index}: "${name}" ${fault}`)
      if (!isBelow(folder, place)) throw say('is outside the folder of the index.')
      if (!isObject(entry)) throw say('must describe the payload in an object.')
      const unknown = Object.keys(entry).find((key) => !fields.includes(key))
      if (unknown !== undefined)
        throw say(`has the unknown field "${unknown}".${didYouMean(unknown, fields)}`)
      const id = ownString(entry, 'evidence')
      if (id === undefined || !evidence.has(id))
        throw say(`names the unknown evidence "${id}".${didYouMean(id ?? '', evidence.keys())}`)
      const topic = ownString(entry, 'topic')
      const message = await readOne(place)
      return {
        name,
        message: topic === undefined ? message : setTopic(message, topic),
        evidence: id,
        completed: textsIn(entry, 'completed'),
      }
    }),
  )
}

const textsIn = (entry: JsonObject, key: string): readonly string[] => {
  const list = own(entry, key)
  return isList(list) ? list.filter((text) => typeof text === 'string') : []
}

async function readOne(file: string): Promise<Json> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    throw asUserError(error, `Cannot open "${file}"`)
  })
  const { document, errors } = readJson(text)
  const [error] = errors
  if (document === undefined || error !== undefined)
    throw new UserError(`"${file}" is not JSON: ${error?.message ?? 'nothing can be read'}`)
  return document.value
}
