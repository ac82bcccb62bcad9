import type { Catalogue, MessageType, Topic } from '../../catalogue/catalogue-model.js'
import { lookupIn } from '../../catalogue/named-shapes.js'
import { topicFinder } from '../../catalogue/routes.js'
import { checksIn } from '../../emit/checks/in-process.js'
import { pointerOf } from '../../json/pointer.js'
import type { Json } from '../../json/value.js'
import { valueAt } from '../../json/value-at.js'
import { didYouMean } from '../../problems/did-you-mean.js'
import { plural } from '../../problems/print-problems.js'
import type { Problem } from '../../problems/problem.js'
import { type Issue, issuesOf } from '../../runtime/issue.js'
import { originOf } from '../../schema/resolve.js'
import { clearVerdict } from '../../shape/clear-verdict.js'
import type { Subject } from '../rule.js'
import { canBeCompiled } from '../schema-checks.js'
import { type UndescribedName, undescribedIn } from './required-property.js'

/** An example must be a message that the generated package takes for one of its message type, on its topic. */
export function exampleRule(subject: Subject): readonly Problem[] {
  const { catalogue, resolved, broken } = subject
  const { manifest, messageTypes } = catalogue
  let undescribed: ReadonlyMap<string, UndescribedName> | undefined
  const causeOf = ({ keyword, schema, path }: Issue): UndescribedName | undefined => {
    if (keyword !== 'required') return undefined
    undescribed ??= new Map(undescribedIn(resolved).map((one) => [`${one.schema} ${one.name}`, one]))
    return undescribed.get(`${schema} ${path.at(-1)}`)
  }
  const causes = new Map<UndescribedName, number>()
  const checkOf = checksIn(catalogue)
  const lookup = lookupIn(catalogue)
  const issuesIn = (id: string, example: Json): readonly Issue[] => {
    if (clearVerdict(example, lookup(id), lookup)) return []
    const faults = checkOf(id)(example)
    return faults === null ? [] : issuesOf(faults, example)
  }
  const canJudge = canBeCompiled(subject)
  const topicOf = topicFinder(catalogue)
  const found = messageTypes.flatMap((type) =>
    type.examples.flatMap((example, index): readonly Problem[] => {
      const report = (
        pointer: string,
        message: string,
        restsOn: Problem['restsOn'] = ['its file'],
      ): Problem => ({
        severity: 'error',
        rule: 'example',
        message,
        origin: { file: originOf(type.id).file, pointer: pointerOf(['examples', index]) + pointer },
        restsOn,
      })
      const issues = canJudge && !broken.has(originOf(type.id).file) ? issuesIn(type.id, example) : []
      const fault = misplaced(valueAt(example, manifest.topic), type, catalogue, topicOf)
      const own = issues.filter((issue) => {
        const cause = causeOf(issue)
        if (cause) causes.set(cause, (causes.get(cause) ?? 0) + 1)
        return cause === undefined
      })
      return [
        ...own.map((issue) => report(issue.pointer, sentence(issue))),
        ...(fault ? [report(pointerOf(manifest.topic), fault, ['its file', 'the topics'])] : []),
      ]
    }),
  )
  return [...found, ...[...causes].map(([cause, count]) => causeProblem(cause, count))]
}

/** Where a name is required that nothing describes, the examples are right, and it is told there, once. */
const causeProblem = ({ message, origin }: UndescribedName, count: number): Problem => ({
  severity: 'error',
  rule: 'example',
  message: `${message} It makes ${plural(count, 'example')} invalid.`,
  origin,
  restsOn: ['its file'],
})

const sentence = ({ pointer, message, schema }: Issue): string =>
  `The example is not valid: ${pointer === '' ? 'it' : `"${pointer}"`} ${message} ("${schema}").`

/** What is wrong with the topic that an example came on; one without a topic may have come on any. */
function misplaced(
  topic: Json | undefined,
  { name }: MessageType,
  { topics }: Pick<Catalogue, 'topics'>,
  topicOf: (channel: string) => Topic | undefined,
): string | undefined {
  if (typeof topic !== 'string') return undefined
  const found = topicOf(topic)
  if (!found)
    return `The example has the topic "${topic}", which is not in the catalogue.${didYouMean(
      topic,
      topics.map((candidate) => candidate.name),
    )}`
  return found.messageTypes.includes(name)
    ? undefined
    : `The example has the topic "${topic}", which does not list "${name}".`
}
