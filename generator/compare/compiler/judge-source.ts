import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { bothOf, typeShape } from '../both.js'
import type { Finding } from '../compare.js'
import { canonicalShape } from '../covers/canonical-shape.js'
import { levelOf, type SourceBreak } from '../judge-change.js'
import { askCompiler, type Told } from './ask.js'
import { type Consumer, type Consumers, consumersOf, type ProbeLine } from './consumers.js'

/** More findings than these keep the verdict that the shapes give. */
const maxFindings = 200

/** In milliseconds. */
const limit = 10_000

/**
 * The same findings, with the compiler's verdict on what they do to source code: a small consumer is compiled against the
 * declarations of both catalogues. Where there is no compiler, or no time, the shapes' own verdict stays.
 */
export async function judgeSource(
  findings: readonly Finding[],
  old: Catalogue,
  next: Catalogue,
): Promise<readonly Finding[]> {
  const asked = findings.filter(isAboutSource).slice(0, maxFindings)
  if (asked.length === 0) return findings
  const consumers = await consumersOf(asked, { old, next }, bothOf(old, next))
  const told = consumers && (await askCompiler(consumers.files, old.manifest.name, limit))
  if (!consumers || !told || !isSound(consumers, told)) return findings
  const probesFor = (finding: Finding): readonly ProbeLine[] =>
    consumers.probes.filter(({ change }) => change === finding)
  return findings.map((finding) => judged(finding, probesFor(finding), told))
}

/** Also where the shapes' verdict is that nothing happens: TypeScript compares some types by more than their values. */
const isAboutSource = ({ source, pair }: Finding): boolean =>
  source !== undefined ||
  (pair !== undefined && canonicalShape(typeShape(pair.old)) !== canonicalShape(typeShape(pair.next)))

/** What cannot be imported could be anything, and anything compiles. */
const isSound = ({ imports }: Consumers, { errors }: Told): boolean =>
  [...errors.values()].every((found) => [...found.keys()].every((line) => line > imports))

function judged(finding: Finding, probes: readonly ProbeLine[], told: Told): Finding {
  const errorIn = (consumer: Consumer, { line }: ProbeLine): string | undefined =>
    told.errors.get(consumer)?.get(line)
  // A line that did not compile before proves nothing.
  const sound = probes.filter((placed) => errorIn('old', placed) === undefined)
  if (sound.length === 0) return finding
  const broken = sound.flatMap((placed) => {
    const [error, whole] = [errorIn('changed', placed), errorIn('next', placed)]
    return error === undefined || whole === undefined ? [] : [{ error, ...placed.probe }]
  })
  const found = broken.find(({ does }) => does === 'read') ?? broken[0]
  const source: SourceBreak | undefined =
    found && (found.does === 'write' ? 'write' : finding.isGrowth ? 'soft' : 'hard')
  const { source: _, compiler: _earlier, ...rest } = finding
  const wire = finding.axis.filter((axis) => axis !== 'source')
  const axis = source === 'hard' || source === 'soft' ? [...wire, 'source' as const] : wire
  return {
    ...rest,
    axis,
    level: levelOf({ ...finding, axis, source }),
    undecided: finding.undecided.filter((one) => one.axis !== 'source'),
    ...(source && found
      ? { source, compiler: { typescript: told.version, line: found.line, error: found.error } }
      : {}),
  }
}
