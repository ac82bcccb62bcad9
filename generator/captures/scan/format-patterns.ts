// Formats as patterns, for the texts that most servers send. Each accepts a part of what its format accepts, and never more.

const date =
  '\\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)'
const clock = '(?:[01]\\d|2[0-3]):[0-5]\\d'
const time = `${clock}:[0-5]\\d(?:\\.\\d+)?(?:[Zz]|[+-]${clock})`
const host = '[A-Za-z0-9]{1,20}(?:[.-][A-Za-z0-9]{1,20}){0,3}'
const byte = '(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)'
const path = "[A-Za-z0-9._~!$&'()*+,;=:@-]*"

/** By the names of the formats. */
export const formatPatterns: ReadonlyMap<string, string> = new Map([
  ['date', `^${date}$`],
  ['time', `^${time}$`],
  ['date-time', `^${date}[Tt]${time}$`],
  ['uuid', '^[\\dA-Fa-f]{8}(?:-[\\dA-Fa-f]{4}){3}-[\\dA-Fa-f]{12}$'],
  ['ipv4', `^${byte}(?:\\.${byte}){3}$`],
  ['hostname', `^${host}$`],
  ['email', `^[A-Za-z0-9]{1,20}(?:[._+-][A-Za-z0-9]{1,20}){0,1}@[A-Za-z]{1,20}(?:\\.[A-Za-z]{1,20}){1,2}$`],
  [
    'uri',
    `^https?://[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*(?::\\d{1,5})?(?:/${path})*(?:\\?[/?]?${path})?(?:#${path})?$`,
  ],
])
