import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { topics } from '../../generated/topics.js'
import { atMost, type Bench, forComparison, type Row } from './measure.js'

/** Bytes that a browser loads: bundled, minified, gzipped. */
export const bench: Bench = {
  name: 'size',
  run: async () => {
    const own = await size(`export { isErrorMessage } from './validators/ErrorMessage.js'`)
    const root = await size(`export { isErrorMessage } from './index.js'`)
    return [
      ...(await Promise.all(Object.entries(topics).map(([topic, types]) => guardsOf(topic, types)))),
      atMost('the whole package', (await size(`export * from './index.js'`)) / 1024, 10, 'KB'),
      await largestInWords(),
      atMost('one validator from the root, over its own module', root - own, 100, 'bytes'),
      atMost('driftReporter', await size(`export { driftReporter } from './index.js'`), 1024, 'bytes'),
      await explained(),
    ]
  },
}

async function guardsOf(topic: string, types: readonly string[]): Promise<Row> {
  const bytes = await size(
    types.map((type) => `export { is${type} } from './validators/${type}.js'`).join('\n'),
  )
  return atMost(`validators of ${topic}`, bytes / 1024, 3, 'KB')
}

/** The topic whose validators take most, the words for their issues included. */
async function largestInWords(): Promise<Row> {
  const sizes = await Promise.all(
    Object.values(topics).map((types) =>
      size(types.map((type) => `export { validate${type} } from './validators/${type}.js'`).join('\n')),
    ),
  )
  return atMost('the largest topic with words for issues', Math.max(...sizes) / 1024, 3.5, 'KB')
}

/** What telling the issues in words costs once, whatever is validated. */
async function explained(): Promise<Row> {
  const bytes = await size(`export { validate, standardSchema } from './runtime/validator.js'`)
  const reason = 'part of the rows above'
  return forComparison('words for issues, once (validate…, …Schema)', bytes / 1024, 'KB', reason)
}

async function size(code: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: resolve('generated') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return gzipSync(outputFiles[0]?.contents ?? '', { level: 9 }).length
}
