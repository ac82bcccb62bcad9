import { parentPort } from 'node:worker_threads'
import type { Catalogue } from '../../catalogue/catalogue-model.js'
import type { Finding } from '../findings/finding.js'
import { type ScannerPlan, scannerBy } from '../scan/scanner.js'
import { type Counting, countingWith, once } from './counting-scan.js'
import { type Judge, type JudgeOptions, judgeFor } from './judge.js'
import { judgeUnit, type Listener, type Unit, type UnitResult } from './work.js'

/** What a thread judges by. */
export type Preparation = {
  readonly catalogue: Catalogue
  readonly judge: JudgeOptions
  /** The scanner that the main thread has made. */
  readonly plan?: ScannerPlan | undefined
}

/** What it is told to do; orders come one after the other. */
export type Order =
  | { readonly kind: 'prepare'; readonly preparation: Preparation }
  | { readonly kind: 'judge'; readonly unit: Unit }
  | { readonly kind: 'go on' }
  | { readonly kind: 'stop' }

/** What it says now and then, and last with the result of the unit. */
export type Answer = {
  readonly findings: readonly Finding[]
  readonly bytes: number
  readonly result?: UnitResult
}

const maxFindings = 1_000
const bytesBetween = 1024 * 1024
/** How many answers may be on their way: a slow reader of reports must hold up every thread. */
const maxUnread = 4

if (parentPort) serve(parentPort)

type Port = NonNullable<typeof parentPort>

/** What the main thread said that concerns the unit in hand. */
type Said = { isStopped: boolean; unread: number; onRead: () => void }

function serve(port: Port): void {
  let judge: Judge | undefined
  let scan: Counting | undefined
  const said: Said = { isStopped: false, unread: 0, onRead: () => {} }
  port.on('message', async (order: Order) => {
    switch (order.kind) {
      case 'prepare': {
        const { catalogue, judge: options, plan } = order.preparation
        judge = judgeFor(catalogue, options)
        scan = plan && countingWith(once(() => scannerBy(plan)))
        return
      }
      case 'judge':
        said.unread = 0
        if (judge) await work(port, order.unit, judge, scan, said)
        return
      case 'stop':
        said.isStopped = true
    }
    said.unread -= 1
    said.onRead()
  })
}

async function work(
  port: Port,
  unit: Unit,
  judge: Judge,
  scan: Counting | undefined,
  said: Said,
): Promise<void> {
  let findings: Finding[] = []
  let bytes = 0
  const send = (result?: UnitResult): void => {
    port.postMessage({ findings, bytes, ...(result ? { result } : {}) } satisfies Answer)
    said.unread += 1
    findings = []
    bytes = 0
  }
  const listener: Listener = {
    report: (finding) => {
      findings.push(finding)
      if (findings.length >= maxFindings) send()
    },
    advance: async (read) => {
      bytes += read
      if (bytes >= bytesBetween) {
        send()
        // Lets what was said come in.
        await new Promise((resolve) => setImmediate(resolve))
      }
      while (said.unread > maxUnread && !said.isStopped)
        await new Promise<void>((resolve) => {
          said.onRead = resolve
        })
      return !said.isStopped
    },
  }
  send(await judgeUnit(unit, judge, [], listener, scan))
}
