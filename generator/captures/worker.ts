import { parentPort } from 'node:worker_threads'
import type { Catalogue } from '../catalogue/catalogue.js'
import type { Finding } from './finding.js'
import { type Judge, type JudgeOptions, judgeFor } from './judge.js'
import { judgeUnit, type Unit, type UnitResult } from './work.js'

/** What a thread judges by. */
export type Preparation = { readonly catalogue: Catalogue; readonly judge: JudgeOptions }

/** What it is told to do; orders come one after the other. */
export type Order =
  | { readonly kind: 'prepare'; readonly preparation: Preparation }
  | { readonly kind: 'judge'; readonly unit: Unit }
  | { readonly kind: 'stop' }

/** What it says now and then, and last with the result of the unit. */
export type Answer = {
  readonly findings: readonly Finding[]
  readonly bytes: number
  readonly result?: UnitResult
}

const maxFindings = 1_000
const bytesBetween = 4 * 1024 * 1024

if (parentPort) serve(parentPort)

type Port = NonNullable<typeof parentPort>

function serve(port: Port): void {
  let judge: Judge | undefined
  const state = { isStopped: false }
  port.on('message', async (order: Order) => {
    if (order.kind === 'prepare') judge = judgeFor(order.preparation.catalogue, order.preparation.judge)
    else if (order.kind === 'stop') state.isStopped = true
    else if (judge) await work(port, order.unit, judge, state)
  })
}

async function work(
  port: Port,
  unit: Unit,
  judge: Judge,
  state: { readonly isStopped: boolean },
): Promise<void> {
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
      if (bytes < bytesBetween) return !state.isStopped
      send()
      // Lets an order to stop come in.
      await new Promise((resolve) => setImmediate(resolve))
      return !state.isStopped
    },
  })
  send(result)
}
