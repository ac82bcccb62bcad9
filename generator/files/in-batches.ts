/**
 * Does the work for every item, in order, a batch at a time: neither one by one nor with all files open at once. When
 * some of it fails, the first error is thrown after the batch has come to rest, so that cleaning up meets no latecomer.
 */
export async function inBatches<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = []
  for (let start = 0; start < items.length; start += batchSize) {
    const settled = await Promise.allSettled(items.slice(start, start + batchSize).map(work))
    for (const outcome of settled) {
      if (outcome.status === 'rejected') throw outcome.reason
      results.push(outcome.value)
    }
  }
  return results
}

const batchSize = 64
