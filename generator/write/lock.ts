import { hostname } from 'node:os'
import { kill, pid } from 'node:process'
import { codeOf, UserError } from '../problems/user-error.js'
import type { Disk } from './disk.js'

/** No run takes nearly as long: an older lock was left behind, whatever process has its number now. */
const maxAge = 10 * 60 * 1000

/** How often a lock that cannot be read is read again: its owner may be writing it just now. */
const attempts = 10
const pause = 50

/**
 * Does the work while no other run does any on the same lock file. A lock whose owner has ended is taken over. Throws a
 * `UserError` when another run has it.
 */
export async function withLock<T>(disk: Disk, path: string, work: () => Promise<T>): Promise<T> {
  await acquire(disk, path)
  try {
    return await work()
  } finally {
    await disk.remove(path).catch(() => undefined)
  }
}

/** The time this process began tells it from an earlier one of the same number, as containers have them. */
const self: Owner = { pid, host: hostname(), began: Math.round(performance.timeOrigin), locked: 0 }

type Owner = { readonly pid: number; readonly host: string; readonly began: number; readonly locked: number }

async function acquire(disk: Disk, path: string): Promise<void> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    if (await tryCreate(disk, path)) return
    const text = await readText(disk, path)
    if (text === undefined) continue
    const owner = parseOwner(text)
    if (owner && isActive(owner)) {
      throw new UserError(
        `Another run (process ${owner.pid} on ${owner.host}) is writing. If it is not, delete "${path}".`,
      )
    }
    if (owner || attempt === attempts - 2) await takeAway(disk, path, text)
    else await new Promise((resolve) => setTimeout(resolve, pause))
  }
  throw new UserError(`Another run is writing. If it is not, delete "${path}".`)
}

async function tryCreate(disk: Disk, path: string): Promise<boolean> {
  try {
    await disk.create(path, JSON.stringify({ ...self, locked: Date.now() }))
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

/** Moves a left lock away. Where a quicker run has put its own in the meantime, that one is put back. */
async function takeAway(disk: Disk, path: string, seen: string): Promise<void> {
  const aside = `${path}.${pid}`
  try {
    await disk.rename(path, aside)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return
    throw error
  }
  const moved = await readText(disk, aside)
  if (moved === seen) await disk.remove(aside)
  else await disk.rename(aside, path)
}

function isActive({ pid: number, host, began, locked }: Owner): boolean {
  if (Date.now() - locked > maxAge) return false
  if (host !== self.host) return true
  return number === self.pid ? began === self.began : isRunning(number)
}

function isRunning(number: number): boolean {
  try {
    return kill(number, 0)
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

async function readText(disk: Disk, path: string): Promise<string | undefined> {
  try {
    return Buffer.from(await disk.read(path)).toString('utf8')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw error
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return isOwner(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isOwner(value: unknown): value is Owner {
  return (
    typeof value === 'object' &&
    value !== null &&
    'pid' in value &&
    Number.isSafeInteger(value.pid) &&
    Number(value.pid) > 0 &&
    'host' in value &&
    typeof value.host === 'string' &&
    'began' in value &&
    typeof value.began === 'number' &&
    'locked' in value &&
    typeof value.locked === 'number'
  )
}
