import { readFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { readPayloads } from '../captures/truth/payloads.js'
import { type Payload, type Showing, showingsOf, truthOf } from '../captures/truth/show.js'
import type { Catalogue } from '../catalogue/catalogue-model.js'
import type { Grounds } from '../evidence/grounds.js'
import { truthText } from '../evidence/truth.js'
import { truthTable } from '../evidence/truth-table.js'
import { replaceFile } from '../files/staged.js'
import type { Json } from '../json/value.js'
import { isObject, own } from '../json/value.js'
import { plural } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { UserError } from '../problems/user-error.js'
import { truthFile } from '../schema/folder.js'
import { cataloguePlace, requireCatalogue } from './catalogue-option.js'
import { type Command, type Context, exit, flagOf, type Values } from './command.js'

/** How true a catalogue is: what genuine payloads show of it. */
export const command: Command = {
  positionals: '<index.json>',
  options: {
    check: { type: 'boolean', help: `write nothing; exit 1 if "${truthFile}" would change` },
  },
  run: async ({ values, positionals }, context) => {
    const [index, ...others] = positionals
    if (index === undefined || others.length > 0)
      throw new UserError('Name one index of payloads: a JSON file that describes each payload.')
    const { catalogue, grounds } = await requireGrounds(values, context)
    const payloads = await payloadsFrom(resolve(context.cwd, index), catalogue, grounds)
    const showings = showingsOf(payloads, catalogue)
    const truth = truthOf(showings, grounds)
    await context.stdout(`${truthTable({ ...grounds, truth }).join('\n')}\n`)
    for (const line of faultsIn(showings)) await context.stderr(`${printable(line)}\n`)
    const isStale = await write(truthText(truth), values, context)
    return isStale || truth.all.known < truth.all.payloads ? exit.findings : exit.ok
  },
}

async function requireGrounds(
  values: Values,
  context: Context,
): Promise<{ readonly catalogue: Catalogue; readonly grounds: Grounds }> {
  const catalogue = await requireCatalogue(values, context)
  const { grounds } = catalogue
  if (grounds === undefined)
    throw new UserError('The catalogue has no "evidence.json", which the command "truth" needs.')
  return { catalogue, grounds }
}

/** The topic of a payload that was printed without one is that of its entry in the index. */
const payloadsFrom = (
  index: string,
  { manifest }: Catalogue,
  { evidence }: Grounds,
): Promise<readonly Payload[]> =>
  readPayloads(index, evidence, (message, topic) => withTopic(message, manifest.topic, topic))

function withTopic(message: Json, [key, ...rest]: readonly string[], topic: string): Json {
  if (key === undefined || !isObject(message)) return message
  const inner = own(message, key)
  if (rest.length > 0) return { ...message, [key]: withTopic(inner ?? {}, rest, topic) }
  return inner === undefined ? { [key]: topic, ...message } : message
}

const faultsIn = (showings: readonly Showing[]): readonly string[] =>
  showings
    .filter(({ verdict }) => verdict !== 'known')
    .map(({ payload, verdict }) => `${payload.name} is a genuine payload, but its verdict is "${verdict}".`)

/** Writes `truth.json`, or says whether it is stale. */
async function write(text: string, values: Values, context: Context): Promise<boolean> {
  const { folder, label } = cataloguePlace(values, context)
  const place = join(folder, truthFile)
  const shown = printable(relative(context.cwd, place) || label)
  const before = await readFile(place, 'utf8').catch(() => '')
  const isSame = before.replace(/\r\n/g, '\n') === text
  if (flagOf(values, 'check')) {
    if (!isSame) await context.stderr(`${shown} is out of date: run the command without "--check".\n`)
    return !isSame
  }
  if (isSame) return false
  await replaceFile(place, text)
  await context.stderr(`${shown}: ${plural(1, 'file')} written. Now generate the package.\n`)
  return false
}
