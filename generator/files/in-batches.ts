import { codeOf } from '../problems/user-error.js'

/**
 * Does the work for every item, in order, a batch at a time: neither one by one nor with all files open at once. Work that
 * finds too many files open is done again when its batch has ended, one by one. When some of it fails, the first error is
 * thrown after the batch has come to rest, so that cleaning up meets no latecomer.
 */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += batchSize) {
    const batch = items.slice(start, start + batchSize)
    const settled = await Promise.allSettled(batch.map(work))
    const failed = settled.find((one) => one.status === 'rejected' && !isLimit(one.reason))
    if (failed?.status === 'rejected') throw failed.reason
    for (const [index, item] of batch.entries()) {
      const outcome = settled[index]
      results.push(outcome?.status === 'fulfilled' ? outcome.value : await work(item))
    }
  }
  return results
}

const batchSize = 64

/** The system lets no more files be open. */
function isLimit(error: unknown): boolean {
  const codes = [codeOf(error), error instanceof Error ? codeOf(error.cause) : undefined]
  return codes.some((code) => code === 'EMFILE' || code === 'ENFILE')
}
