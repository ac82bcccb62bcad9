import { judgeGroup, type Outcome } from './judge.js'
import { type Group, type Remotes, readFormats, readSuite } from './suite.js'

/** The tests of one draft, or of the formats, and what became of them. */
export type Part = { readonly name: string; readonly outcomes: readonly Outcome[] }

/** Runs the suite: the required tests of each draft, where `format` annotates, and the optional ones that assert it. */
export async function runSuite(folder: string): Promise<readonly Part[]> {
  const { groups, remotes } = readSuite(folder)
  const of = (draft: string): readonly Group[] => groups.filter((group) => group.draft === draft)
  return [
    await part('draft-07', of('draft-07'), remotes, 'annotate'),
    await part('2020-12', of('2020-12'), remotes, 'annotate'),
    await part('formats', readFormats(folder), remotes, 'assert'),
  ]
}

async function part(
  name: string,
  groups: readonly Group[],
  remotes: Remotes,
  format: 'assert' | 'annotate',
): Promise<Part> {
  const outcomes: Outcome[] = []
  for (const group of groups) outcomes.push(await judgeGroup(group, remotes, format))
  return { name, outcomes }
}

export const testsOf = (outcomes: readonly Outcome[]): number =>
  outcomes.reduce((sum, { group }) => sum + group.tests.length, 0)

export const refusedIn = ({ outcomes }: Part): readonly Outcome[] =>
  outcomes.filter(({ refusedFor }) => refusedFor !== undefined)

export const wrongIn = ({ outcomes }: Part): readonly string[] =>
  outcomes.flatMap(({ group, wrong }) =>
    wrong.map(
      ({ description, data, valid }) =>
        `${group.draft} ${group.file}: ${group.description}: ${description}: ${JSON.stringify(data)} must be ${valid ? 'accepted' : 'refused'}`,
    ),
  )

/** The report as text: for each part its counts, each wrong verdict, the refusals by keyword and each refused group. */
export const reportOf = (parts: readonly Part[]): string => parts.map(partText).join('\n')

function partText(part: Part): string {
  const { name, outcomes } = part
  const wrong = wrongIn(part)
  const refused = refusedIn(part)
  const right = testsOf(outcomes) - testsOf(refused) - wrong.length
  return [
    `${name}: ${outcomes.length} groups, ${testsOf(outcomes)} tests: ${right} right, ${wrong.length} wrong, ${testsOf(refused)} in ${refused.length} refused groups`,
    ...wrong.map((line) => `  wrong: ${line}`),
    ...[...byReason(refused)].map(([reason, count]) => `  refused for ${reason}: ${count}`),
    ...refused.map(({ group, message }) => `    ${group.file}: ${group.description}: ${message}`),
    '',
  ].join('\n')
}

/** How many groups were refused for each keyword or rule, most first. */
export function byReason(refused: readonly Outcome[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { refusedFor = '' } of refused) counts.set(refusedFor, (counts.get(refusedFor) ?? 0) + 1)
  return new Map([...counts].sort(([, one], [, other]) => other - one))
}
