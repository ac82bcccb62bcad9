import { appendFile, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { asUserError } from '../user-error.js'
import type { Finding, Summary } from './finding.js'
import type { Report, ReportContext, ReportFormat } from './reports/index.js'
import { Sink } from './sink.js'

/** A report that was asked for; without a file it goes to standard output. */
export type Wanted = { readonly format: ReportFormat; readonly file?: string }

/** All reports of a run, each on its way out. */
export type Outlets = {
  readonly add: (finding: Finding) => void
  /** A promise where it is better to wait before more findings are added. */
  readonly room: () => Promise<unknown> | undefined
  /** `failures` say why the run is not complete. */
  readonly finish: (summary: Summary, failures: readonly string[]) => Promise<void>
}

export type OutletOptions = {
  readonly cwd: string
  readonly stdout: (text: string) => Promise<void>
  readonly context: ReportContext
  /** The file that GitHub shows as the page of a step. */
  readonly page?: string
}

type Outlet = { readonly report: Report; readonly sink: Sink; readonly close: () => Promise<void> }

/** Opens every report. Throws a `UserError` for a file that cannot be written, now or later. */
export async function openOutlets(wanted: readonly Wanted[], options: OutletOptions): Promise<Outlets> {
  const outlets: Outlet[] = []
  for (const one of wanted) outlets.push(await openOutlet(one, options))
  for (const { report, sink } of outlets) sink.add(report.start())
  return {
    add: (finding) => {
      for (const { report, sink } of outlets) sink.add(report.finding(finding))
    },
    room: () => {
      const waiting = outlets.map(({ sink }) => sink.room()).filter((promise) => promise !== undefined)
      return waiting.length === 0 ? undefined : Promise.all(waiting)
    },
    finish: async (summary, failures) => {
      for (const { report, sink, close } of outlets) {
        sink.add(report.end(summary, failures))
        await sink.flush()
        await close()
      }
      await writePage(outlets, summary, failures, options)
    },
  }
}

async function openOutlet(
  { format, file }: Wanted,
  { cwd, stdout, context }: OutletOptions,
): Promise<Outlet> {
  if (file === undefined) {
    return { report: format.open(context), sink: new Sink(stdout), close: async () => {} }
  }
  const failed = (error: unknown): never => {
    throw asUserError(error, `Cannot write the report "${file}"`)
  }
  const handle = await open(resolve(cwd, file), 'w').catch(failed)
  return {
    report: format.open({ ...context, color: false, isFile: true }),
    sink: new Sink(async (text) => void (await handle.appendFile(text).catch(failed))),
    close: () => handle.close().catch(failed),
  }
}

/** Once, however many reports have one. */
async function writePage(
  outlets: readonly Outlet[],
  summary: Summary,
  failures: readonly string[],
  { page }: OutletOptions,
): Promise<void> {
  const report = outlets.find((outlet) => outlet.report.page !== undefined)?.report
  if (page === undefined || report?.page === undefined) return
  await appendFile(page, report.page(summary, failures)).catch((error: unknown) => {
    throw asUserError(error, 'Cannot write the page of this step (GITHUB_STEP_SUMMARY)')
  })
}
