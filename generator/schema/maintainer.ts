import { readFileSync, realpathSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { tryParse } from '../json/json-text.js'

/** An installed package that holds a catalogue, and where its users report problems, if it says so. */
export type InstalledPackage = { readonly name: string; readonly page?: string }

/**
 * The installed package that a folder is in: what is changed there is lost with the next installation. Undefined for
 * other folders, also for one that is linked into `node_modules` from somewhere else.
 */
export function installedPackageOf(folder: string): InstalledPackage | undefined {
  const place = realpathSync(folder)
  if (!place.split(sep).includes('node_modules')) return undefined
  for (let at = place; dirname(at) !== at; at = dirname(at)) {
    const manifest = fieldsOf(tryParse(textOf(join(at, 'package.json'))))
    const { name } = manifest
    if (typeof name !== 'string') continue
    const page = ['bugs', 'repository', 'homepage']
      .map((field) => pageOf(manifest[field]))
      .find((one) => one !== undefined)
    return page === undefined ? { name } : { name, page }
  }
  return undefined
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

const fieldsOf = (value: unknown): { readonly [key: string]: unknown } =>
  typeof value === 'object' && value !== null ? { ...value } : {}

/**
 * The page that `bugs` or `repository` of a package.json lead to, as a text or as an object with `url`: npm takes
 * `github:owner/name`, `owner/name` and `git+https://…/name.git` too.
 */
function pageOf(field: unknown): string | undefined {
  const address = typeof field === 'string' ? field : fieldsOf(field).url
  if (typeof address !== 'string') return undefined
  const [, host = 'github', path = ''] =
    /^(?:(github|gitlab|bitbucket):)?([\w.-]+\/[\w.-]+)$/.exec(address) ?? []
  if (path !== '') return `https://${host}.${host === 'bitbucket' ? 'org' : 'com'}/${path}`
  const page = address
    .replace(/^git\+/, '')
    .replace(/^(git|ssh):\/\/(git@)?/, 'https://')
    .replace(/\.git$/, '')
  return /^https?:\/\/[^\s\p{C}]+$/u.test(page) ? page : undefined
}
