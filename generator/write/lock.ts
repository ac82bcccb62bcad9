import { hostname } from 'node:os'
import { kill, pid } from 'node:process'
import { tryParse } from '../json/json-text.js'
import { codeOf, UserError } from '../problems/user-error.js'
import type { Disk } from './disk.js'

/** No run takes nearly as long: an older lock was left behind, whatever process has its number now. */
const maxAge = 10 * 60 * 1000

/** Milliseconds that a run waits for another one to end. */
const patience = 10_000

/** Milliseconds that a lock which cannot be read is left alone: its owner may be writing it just now. */
const writingTime = 500
const pause = 50

/**
 * Does the work while no other run does any on the same lock file. A lock whose owner has ended is taken over; for another
 * run it waits. Throws a `UserError` when that one has not ended after ten seconds (or as many milliseconds as `longest`).
 */
export async function withLock<T>(
  disk: Disk,
  path: string,
  work: () => Promise<T>,
  longest = patience,
): Promise<T> {
  await acquire(disk, path, longest)
  try {
    return await work()
  } finally {
    await disk.remove(path).catch(() => undefined)
  }
}

/** The time this process began tells it from an earlier one of the same number, as containers have them. */
const self: Owner = { pid, host: hostname(), began: Math.round(performance.timeOrigin), locked: 0 }

type Owner = { readonly pid: number; readonly host: string; readonly began: number; readonly locked: number }

async function acquire(disk: Disk, path: string, longest: number): Promise<void> {
  const began = performance.now()
  let unreadableSince: number | undefined
  for (;;) {
    if (await tryCreate(disk, path)) return
    const text = await readText(disk, path)
    const now = performance.now()
    const owner = text === undefined ? undefined : parseOwner(text)
    const isActive = owner !== undefined && isRunningOwner(owner)
    unreadableSince = text === undefined || owner !== undefined ? undefined : (unreadableSince ?? now)
    const isLeft = owner === undefined ? now - (unreadableSince ?? now) > writingTime : !isActive
    if (now - began > longest && !isLeft) throw lockedBy(owner, path)
    if (text !== undefined && isLeft) await takeAway(disk, path, text)
    else await new Promise((resolve) => setTimeout(resolve, pause))
  }
}

function lockedBy(owner: Owner | undefined, path: string): UserError {
  const who = owner === undefined ? '' : ` (process ${owner.pid} on ${owner.host})`
  return new UserError(
    `Another run${who} is writing to this folder. If no other run is active, delete "${path}".`,
  )
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

function isRunningOwner({ pid: number, host, began, locked }: Owner): boolean {
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
  const value = tryParse(text)
  return isOwner(value) ? value : undefined
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
