import { appendFile, open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { asUserError } from '../../problems/user-error.js'
import type { Finding, Summary } from '../findings/finding.js'
import type { Report, ReportContext, ReportFormat } from './index.js'
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

type Outlet = {
  readonly report: Report
  readonly sink: Sink
  /** Drops what an earlier run has written. */
  readonly clear: () => Promise<void>
  readonly close: () => Promise<void>
}

/**
 * Opens every report. Throws a `UserError` for a file that cannot be written, now or later: where one cannot be opened,
 * what the others held is still there; where one fails later, the others are written to their end.
 */
export async function openOutlets(wanted: readonly Wanted[], options: OutletOptions): Promise<Outlets> {
  const outlets = await openAll(wanted, options)
  for (const { clear } of outlets) await clear()
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
      const ends = outlets.map(async ({ report, sink, close }) => {
        sink.add(report.end(summary, failures))
        await sink.flush().finally(close)
      })
      const page = writePage(outlets, summary, failures, options)
      for (const end of await Promise.allSettled([...ends, page])) {
        if (end.status === 'rejected') throw end.reason
      }
    },
  }
}

async function openAll(wanted: readonly Wanted[], options: OutletOptions): Promise<readonly Outlet[]> {
  const outlets: Outlet[] = []
  try {
    for (const one of wanted) outlets.push(await openOutlet(one, options))
    return outlets
  } catch (error) {
    for (const { close } of outlets) await close()
    throw error
  }
}

async function openOutlet(
  { format, file }: Wanted,
  { cwd, stdout, context }: OutletOptions,
): Promise<Outlet> {
  if (file === undefined) {
    const nothing = async (): Promise<void> => {}
    return { report: format.open(context), sink: new Sink(stdout), clear: nothing, close: nothing }
  }
  const failed = (error: unknown): never => {
    throw asUserError(error, `Cannot write the report "${file}"`)
  }
  const handle = await open(resolve(cwd, file), 'a').catch(failed)
  return {
    report: format.open({ ...context, color: false, isFile: true }),
    sink: new Sink(async (text) => void (await handle.appendFile(text).catch(failed))),
    clear: async () => {
      const stats = await handle.stat()
      if (stats.isFile()) await handle.truncate().catch(failed)
    },
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
    throw asUserError(error, 'Cannot write the step summary (GITHUB_STEP_SUMMARY)')
  })
}
