import type { Operation } from '../captures/coverage/suggest.js'
import { routerOf } from '../captures/judge/message-router.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import { pascalCase } from '../catalogue/declaration-names.js'
import { topicFinder } from '../catalogue/routes.js'
import { pointerOf } from '../json/pointer.js'
import { readJson } from '../json/read.js'
import { isObject, ownString } from '../json/value.js'
import { textAt } from '../json/value-at.js'
import { plural } from '../problems/print-problems.js'
import { isTopicFile, nameOfFile } from '../schema/folder.js'
import { originOf } from '../schema/resolve.js'
import { eachMessage, type Reading } from './captures.js'
import { type Draft, Drafter, type Plan } from './draft.js'
import { type FoundTag, tagsFor } from './found-tags.js'
import { type FoundTopic, finderOf, topicsIn } from './found-topics.js'
import { schemasFor } from './schema-files.js'
import { Survey, segmentsOf } from './survey.js'

/** Topics and message types that a catalogue lacks. */
export type Additions = {
  /** Schema file → what to add to it; a file that is not there yet is added as a whole. */
  readonly patches: ReadonlyMap<string, readonly Operation[]>
  /** What no patch can take in, as sentences. */
  readonly notes: readonly string[]
}

/** Looks twice at what a catalogue does not know, as `init` does at everything. */
export async function additionsFor(catalogue: Catalogue, reading: Reading): Promise<Additions> {
  const route = routerOf(catalogue)
  const isUnknown = (message: unknown): boolean => route(message).kind === 'unknown'
  const known = topicFinder(catalogue)
  const knownOf = (message: unknown) => known(textAt(message, catalogue.manifest.topic) ?? '')
  const survey = new Survey(catalogue.topics.map(({ name }) => segmentsIn(name)))
  await eachMessage(reading, (message) => {
    if (isUnknown(message) && knownOf(message) === undefined) survey.add(message)
  })
  const found = topicsIn(survey)
  const usual = catalogue.manifest.tag
  const tags = new Map(tagsFor(found, pointerOf(catalogue.manifest.payload), survey.shapes))
  const own = usual && toldBy(pointerOf(usual))
  // A catalogue with a tag has it on every topic that does not say otherwise.
  if (own) for (const { title } of found) if (!tags.has(title)) tags.set(title, own)
  const topics = catalogue.topics.map(
    ({ name }): FoundTopic => ({
      title: name,
      segments: segmentsIn(name),
      leaf: emptyLeaf(),
    }),
  )
  for (const { name, tag } of catalogue.topics) if (tag) tags.set(name, toldBy(pointerOf(tag)))
  const plan: Plan = { payload: pointerOf(catalogue.manifest.payload), topics: [...topics, ...found], tags }
  const findNew = finderOf(found)
  const drafter = new Drafter(plan, (message) => {
    const name = knownOf(message)?.name
    return name === undefined ? findNew(segmentsOf(textAt(message, ['channel']) ?? '') ?? [])?.title : name
  })
  await eachMessage(reading, (message) => {
    if (isUnknown(message)) drafter.add(message)
  })
  const left = drafter.withoutTag + drafter.beyond
  const names = [
    ...catalogue.named.map(({ name }) => name),
    ...catalogue.files.map(({ path }) => pascalCase(nameOfFile(path))),
  ]
  return {
    patches: patchesFor(catalogue, drafter.draft(names), names),
    notes:
      left > 0
        ? [`Left out: ${plural(left, 'unknown message')} without a topic or a tag that could be added.`]
        : [],
  }
}

const toldBy = (pointer: string): FoundTag => ({ pointer, values: 0, share: 0, isSure: true })

/** The segments of a topic that the catalogue has; a wildcard stands for any word. */
const segmentsIn = (topic: string): FoundTopic['segments'] =>
  topic
    .slice(1)
    .split('/')
    .map((text) =>
      text.startsWith('{')
        ? { kind: 'parameter', name: text.slice(1, -1), values: 0 }
        : { kind: 'word', text: text.startsWith('*') ? 'any' : text },
    )

const emptyLeaf = (): FoundTopic['leaf'] => ({ messages: 0, objects: 0, shapes: new Map(), texts: new Map() })

function patchesFor(
  catalogue: Catalogue,
  draft: Draft,
  names: readonly string[],
): ReadonlyMap<string, readonly Operation[]> {
  const { manifest, files } = catalogue
  const topicFiles = topicFilesIn(catalogue)
  const paths = files.map(({ path }) => path)
  const usual = manifest.tag && pointerOf(manifest.tag)
  const { schemas, fileOf } = schemasFor(draft, usual, { names, paths, files: typeFilesIn(catalogue, draft) })
  const lists = draft.topics.flatMap(({ title, types }) => {
    const path = topicFiles.get(title)
    const operations = types.map(
      (type): Operation => ({ op: 'add', path: '/oneOf/-', value: { $ref: `../${fileOf(type)}` } }),
    )
    return path === undefined ? [] : [[path, operations] as const]
  })
  const added = schemas
    .filter(({ topic }) => topic === undefined || !topicFiles.has(topic))
    .map(({ path, schema }) => [path, [{ op: 'add', path: '', value: schema }]] as const)
  return new Map<string, readonly Operation[]>([...lists, ...added])
}

/** The files of the topics, by their titles. */
function topicFilesIn({ files }: Catalogue): ReadonlyMap<string, string> {
  return new Map(
    files
      .filter(({ path }) => isTopicFile(path))
      .flatMap(({ path, text }) => {
        const root = readJson(text).document?.value
        const title = isObject(root) ? ownString(root, 'title') : undefined
        return title === undefined ? [] : [[title, path] as const]
      }),
  )
}

/** The files of those types of a draft that the catalogue has: they are only not on their topic. */
function typeFilesIn({ messageTypes }: Catalogue, { types }: Draft): ReadonlyMap<string, string> {
  return new Map(
    types.flatMap(({ title, tag }) => {
      const same = messageTypes.find(
        (one) =>
          tag &&
          one.tag &&
          pointerOf(one.tag) === pointerOf(tag.path) &&
          one.tags.some((text) => tag.values.includes(text)),
      )
      return same === undefined ? [] : [[title, originOf(same.id).file] as const]
    }),
  )
}
