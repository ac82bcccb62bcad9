import { formats } from '../../runtime/formats/index.js'

/** The functions of the package that a check may call, and the modules of its run-time part that they are in. */
export const helperModules: ReadonlyMap<string, string> = new Map([
  ...[
    'escapeKey',
    'fault',
    'faultCount',
    'faultsIn',
    'firstFaults',
    'isObject',
    'missing',
    'mustBe',
    'mustBeOneOf',
    'mustEqual',
    'notOfType',
    'notOneOf',
    'notValue',
  ].map((name) => [name, 'checking'] as const),
  ['foldedFault', 'fold-errors'],
  ['faultInWords', 'phrase'],
  ['unicodeLength', 'unicode-length'],
  ['equal', 'equal'],
  ['isMultiple', 'multiple'],
  ['areUnique', 'equal'],
  ...[...formats.values()].map(({ judge: { name }, module }) => [name, `formats/${module}`] as const),
])

/** The modules that ajv's code asks for, and what stands for them. */
export const modulesOfAjv: ReadonlyMap<string, string> = new Map([
  ['ajv/dist/runtime/ucs2length', 'unicodeLength'],
  ['ajv/dist/runtime/equal', 'equal'],
])
