import { parentPort, workerData } from 'node:worker_threads'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Finding } from './finding.js'
import { type JudgeOptions, judgeFor } from './judge.js'
import { judgeUnit, type Unit, type UnitResult } from './work.js'

/** What a thread is started with. */
export type WorkerData = { readonly catalogue: Catalogue; readonly judge: JudgeOptions }

/** What it says now and then, and last with the result of the unit. */
export type Answer = {
  readonly findings: readonly Finding[]
  readonly bytes: number
  readonly result?: UnitResult
}

const maxFindings = 1_000
const bytesBetween = 4 * 1024 * 1024

if (parentPort) serve(parentPort, workerData)

function serve(port: NonNullable<typeof parentPort>, { catalogue, judge: options }: WorkerData): void {
  const judge = judgeFor(catalogue, options)
  let isStopped = false
  port.on('message', async (unit: Unit | 'stop') => {
    if (unit === 'stop') {
      isStopped = true
      return
    }
    let findings: Finding[] = []
    let bytes = 0
    const send = (result?: UnitResult): void => {
      port.postMessage({ findings, bytes, ...(result ? { result } : {}) } satisfies Answer)
      findings = []
      bytes = 0
    }
    const result = await judgeUnit(unit, judge, [], {
      report: (finding) => {
        findings.push(finding)
        if (findings.length >= maxFindings) send()
      },
      advance: async (read) => {
        bytes += read
        if (bytes < bytesBetween) return !isStopped
        send()
        // Lets a message to stop come in.
        await new Promise((resolve) => setImmediate(resolve))
        return !isStopped
      },
    })
    send(result)
  })
}
