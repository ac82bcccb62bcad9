import type { Catalogue } from '../../catalogue/catalogue-model.js'
import { jsonText } from '../../json/json-text.js'
import type { Output } from '../printer/output.js'

/** `package.json`, complete: what is emitted is what is published. */
export function packageFile({ manifest, named }: Catalogue): readonly Output[] {
  const { name, version, description, keywords, homepage, repository, license, author } = manifest
  const content = {
    name,
    version,
    description,
    ...(keywords.length > 0 && { keywords }),
    ...(homepage !== undefined && { homepage }),
    ...(repository !== undefined && { repository: { type: 'git', url: repository } }),
    license,
    ...(author !== undefined && { author }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=18' },
    exports: EXPORTS,
    files: isOnOnePage({ named }) ? [...FILES, 'CATALOGUE.md', 'catalogue.html'] : FILES,
    publishConfig: { access: 'public' },
  }
  return [{ path: 'package.json', text: jsonText(content) }]
}

const EXPORTS = {
  '.': { types: './index.d.ts', default: './index.js' },
  './keys': { types: './keys.d.ts', default: './keys.js' },
  './testing': { types: './testing.d.ts', default: './testing.js' },
  './validators/*': { types: './validators/*.d.ts', default: './validators/*.js' },
  './schemas/*': './schemas/*',
  './package.json': './package.json',
}

const FILES = ['*.js', '*.d.ts', 'runtime', 'schemas', 'types', 'validators']

/** More message types and resources than these are too much for one page. */
const mostOnOnePage = 300

/** Whether a package ships `catalogue.html` and `CATALOGUE.md`, which `generator/docs` makes. */
export const isOnOnePage = ({ named }: Pick<Catalogue, 'named'>): boolean => named.length <= mostOnOnePage
