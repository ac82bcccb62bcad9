import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { locateProblems, placeText } from '../problems/located-problems.js'
import { plural, summarise } from '../problems/print-problems.js'
import { printable } from '../problems/printable.js'
import { isError } from '../problems/problem.js'
import { problemFormats } from '../problems/problem-formats.js'
import { type Level, type Levels, levelOf, type RuleId } from '../problems/rule-list.js'
import { asUserError, UserError } from '../problems/user-error.js'
import { loadFiles, locatorOf } from '../schema/load.js'
import { installedPackageOf } from '../schema/maintainer.js'
import { invalidValue } from './arguments.js'
import { cataloguePlace, loadAnd, type Place } from './catalogue-option.js'
import { type Command, type Context, exit, flagOf, textOf, textsOf, type Values } from './command.js'
import { formatNamed } from './report-options.js'

/** Every rule on the catalogue; its problems are the findings. */
export const command: Command = {
  options: {
    format: {
      type: 'string',
      value: `<${problemFormats.map(({ name }) => name).join('|')}>`,
      help: 'format of the report (default: text, or github in GitHub Actions)',
    },
    rule: {
      type: 'string',
      multiple: true,
      value: '<rule>=<off|warn|error>',
      help: 'level of a rule: off, warn or error; overrides "rules" in catalogue.json; can be repeated',
    },
    fix: {
      type: 'boolean',
      help: 'fix what can be fixed in one way only: a missing type that the other keywords imply, the order of keys',
    },
  },
  run: async ({ values }, context) => {
    const usual = context.env.GITHUB_ACTIONS === 'true' ? 'github' : 'text'
    const format = formatNamed(textOf(values, 'format') ?? usual, problemFormats)
    const levels = levelsIn(values)
    const place = cataloguePlace(values, context)
    const { catalogueFrom } = await import('../generate.js')
    const lint = () => loadAnd(place, (loaded) => catalogueFrom(loaded, levels), levels)
    const installed = flagOf(values, 'fix') ? installedPackageOf(place.folder) : undefined
    if (installed) throw new UserError(`"--fix" does not change the installed package "${installed.name}".`)
    const first = await lint()
    const isMended = flagOf(values, 'fix') && (await mendFiles(first, place, levels, context))
    const { problems, sources } = isMended ? await lint() : first
    const locator = locatorOf(sources, place.label)
    await context.stdout(
      format.render(locateProblems(problems, locator), { ...locator, color: context.color }),
    )
    const files = problems.length === 0 ? `${plural(sources.length, 'file')}, ` : ''
    await context.stderr(`${printable(place.label)}: ${files}${summarise(problems)}\n`)
    return problems.some(isError) ? exit.findings : exit.ok
  },
}

type Linted = Awaited<ReturnType<typeof loadAnd<unknown>>>

/** Mends files of the catalogue, and tells what; whether there was anything to mend. */
async function mendFiles(
  { problems, sources }: Linted,
  { folder, label }: Place,
  levels: Levels,
  { stderr }: Context,
): Promise<boolean> {
  const { catalogueFrom } = await import('../generate.js')
  const { mend, mendText } = await import('../lint/mend.js')
  const toMend = new Set(problems.filter((problem) => problem.mend).map(({ origin }) => origin.file))
  const read = sources.map(async ({ path, text }) =>
    toMend.has(path)
      ? ([path, await readFile(join(folder, path), 'utf8')] as const)
      : ([path, text] as const),
  )
  const { mended, changed } = mend(new Map(await Promise.all(read)), problems, (texts) => {
    const loaded = loadFiles(
      [...texts].map(([path, text]) => ({ path, bytes: Buffer.from(text) })),
      label,
    )
    return [...loaded.problems, ...catalogueFrom(loaded.value, levels).problems]
  })
  for (const [path, text] of changed)
    await writeFile(join(folder, path), text).catch((error: unknown) => {
      throw asUserError(error, `Cannot write "${label}/${path}"`)
    })
  const lines = locateProblems(mended, locatorOf(sources, label)).map(
    (located) =>
      `${printable(`${placeText(located)}  ${mendText(located.problem)}`)} [${located.problem.rule}]\n`,
  )
  if (lines.length > 0)
    await stderr(
      `${lines.join('')}Fixed ${plural(mended.length, 'problem')} in ${plural(changed.size, 'file')}.\n`,
    )
  return mended.length > 0
}

/** The levels that `--rule` asks for. Throws a `UserError` for a rule that is not there, or a level that it cannot have. */
function levelsIn(values: Values): Levels {
  return new Map(
    textsOf(values, 'rule').map((text): readonly [RuleId, Level] => {
      const [, name = '', level = ''] = /^([^=]*)=(.*)$/s.exec(text) ?? []
      if (level === '') throw invalidValue('rule', text, 'a rule and a level, such as description=off.')
      const found = levelOf(name, level)
      if (found.fault !== undefined) throw new UserError(found.fault)
      return [found.id, found.level]
    }),
  )
}
