import { routerOf } from '../captures/judge/message-router.js'
import type { Output } from '../emit/printer/output.js'
import { catalogueFrom } from '../generate.js'
import { isError, type Problem } from '../problems/problem.js'
import { UserError } from '../problems/user-error.js'
import { isResourceFile } from '../schema/folder.js'
import { loadFiles } from '../schema/load.js'
import { eachMessage, type Read, type Reading } from './captures.js'
import { type Decisions, decisionsOf } from './decisions.js'
import { Drafter, planOf } from './draft.js'
import { filesOf } from './schema-files.js'
import type { Naming } from './starter.js'
import { Survey } from './survey.js'

/** A catalogue that was made of captures. */
export type Inferred = {
  readonly files: readonly Output[]
  readonly decisions: Decisions
  readonly messages: number
  /** How many of the messages the catalogue knows. */
  readonly known: number
  readonly read: Read
}

/**
 * Reads captures three times: to find the topics and the tag, to see what the messages of each type hold, and to judge them
 * by the catalogue that comes of it. Memory is bounded, whatever their size. Throws a `UserError` where no message can be
 * read, and where no catalogue can be made that generates.
 */
export async function inferCatalogue(reading: Reading, naming: Naming): Promise<Inferred> {
  const survey = new Survey()
  const read = await eachMessage(reading, (message) => survey.add(message))
  const plan = planOf(survey)
  if (plan.topics.length === 0) throw new UserError(nothingIn(survey, read))
  const drafter = new Drafter(plan)
  await eachMessage(reading, (message) => drafter.add(message))
  const draft = drafter.draft()
  const files = filesOf(draft, naming)
  const route = routerFor(files)
  const count = { messages: 0, known: 0 }
  await eachMessage(reading, (message) => {
    count.messages += 1
    if (route(message).kind === 'known') count.known += 1
  })
  const left = {
    withoutTopic: survey.withoutTopic,
    withoutTag: drafter.withoutTag,
    beyond: drafter.beyond - survey.withoutTopic,
    isCut: drafter.isCut,
  }
  const resources = files.flatMap(({ path }) => (isResourceFile(path) ? [path] : []))
  return { files, decisions: decisionsOf(draft, left, resources), ...count, read }
}

function nothingIn({ withoutTopic, beyond }: Survey, { unreadable, failures }: Read): string {
  const [failure] = failures
  if (failure !== undefined) return failure
  if (withoutTopic + beyond > 0) return 'No message names a topic: each needs a "channel" such as "/a/b".'
  return unreadable > 0
    ? 'The captures contain no CometD message. Run "cometd-codegen validate" to see why they cannot be read.'
    : 'The captures contain no message.'
}

function routerFor(files: readonly Output[]): (message: unknown) => { readonly kind: string } {
  const encoded = files.map(({ path, text }) => ({ path, bytes: Buffer.from(text) }))
  const { value: sources, problems } = loadFiles(encoded, 'the new catalogue')
  const { value: catalogue, problems: more } = catalogueFrom(sources)
  const [error] = [...problems, ...more].filter(isError)
  if (error === undefined && catalogue !== undefined) return routerOf(catalogue)
  throw new UserError(`These captures give no catalogue that generates: ${why(error)} Nothing was written.`)
}

const why = (problem: Problem | undefined): string =>
  problem === undefined ? '' : `${problem.origin.file}${problem.origin.pointer}: ${problem.message}`
