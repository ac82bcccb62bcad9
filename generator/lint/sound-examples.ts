import type { Catalogue, MessageType, Topic } from '../catalogue/catalogue.js'
import { topicFinder } from '../catalogue/routes.js'
import { checksIn } from '../emit/checks/in-process.js'
import { pointerOf } from '../json/pointer.js'
import type { Json } from '../json/value.js'
import { valueAt } from '../json/value-at.js'
import { didYouMean } from '../problems/did-you-mean.js'
import type { Problem } from '../problems/problem.js'
import { type Issue, issuesOf } from '../runtime/issue.js'
import { originOf, type Resolved } from '../schema/resolve.js'
import type { Subject } from './rule.js'
import { patternsCompile } from './safe-patterns.js'

/** An example must be a message that the generated package takes for one of its message type, on its topic. */
export function soundExamples({ catalogue, resolved, earlier, broken }: Subject): readonly Problem[] {
  const { manifest, messageTypes } = catalogue
  const checkOf = checksIn(catalogue)
  const canJudge = canBeCompiled(resolved, earlier)
  const topicOf = topicFinder(catalogue)
  return messageTypes.flatMap((type) =>
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
      const check = checkOf(type.id)
      const issues =
        canJudge && !broken.has(originOf(type.id).file) && !check(example)
          ? issuesOf(check.errors ?? [], example)
          : []
      const fault = misplaced(valueAt(example, manifest.topic), type, catalogue, topicOf)
      return [
        ...issues.map((issue) => report(issue.pointer, sentence(issue))),
        ...(fault ? [report(pointerOf(manifest.topic), fault, ['its file', 'the topics'])] : []),
      ]
    }),
  )
}

/** Whether validators can be made of all schemas; where one cannot, that has been told. */
const canBeCompiled = (resolved: Resolved, earlier: readonly Problem[]): boolean =>
  patternsCompile(resolved) && !earlier.some(({ rule }) => rule === 'reference-cycle' || rule === 'limit')

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
