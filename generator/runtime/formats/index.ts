import { isIpv4, isIpv6 } from './addresses.js'
import { isDate, isDateTime, isDuration, isIsoDateTime, isIsoTime, isTime } from './dates.js'
import { isHostname, isIdnHostname } from './hosts.js'
import { isEmail, isIdnEmail } from './mail.js'
import {
  isByte,
  isJsonPointer,
  isJsonPointerFragment,
  isRegex,
  isRelativeJsonPointer,
  isUuid,
} from './texts.js'
import { isIri, isIriReference, isUri, isUriReference, isUriTemplate, isUrl } from './uris.js'

type Judge = (text: string) => boolean

/** What judges a format: a function, and the module that has it under its own name. */
export type Format = { readonly judge: Judge; readonly module: string }

const from = (
  module: string,
  judges: Readonly<Record<string, Judge>>,
): readonly (readonly [string, Format])[] =>
  Object.entries(judges).map(([name, judge]) => [name, { judge, module }])

/** Every format that is judged, by name. */
export const formats: ReadonlyMap<string, Format> = new Map([
  ...from('dates', {
    date: isDate,
    time: isTime,
    'date-time': isDateTime,
    'iso-time': isIsoTime,
    'iso-date-time': isIsoDateTime,
    duration: isDuration,
  }),
  ...from('uris', {
    uri: isUri,
    'uri-reference': isUriReference,
    'uri-template': isUriTemplate,
    iri: isIri,
    'iri-reference': isIriReference,
    url: isUrl,
  }),
  ...from('mail', { email: isEmail, 'idn-email': isIdnEmail }),
  ...from('hosts', { hostname: isHostname, 'idn-hostname': isIdnHostname }),
  ...from('addresses', { ipv4: isIpv4, ipv6: isIpv6 }),
  ...from('texts', {
    regex: isRegex,
    uuid: isUuid,
    'json-pointer': isJsonPointer,
    'json-pointer-uri-fragment': isJsonPointerFragment,
    'relative-json-pointer': isRelativeJsonPointer,
    byte: isByte,
  }),
])

/** Formats that are known and ask for nothing. */
export const silentFormats: ReadonlySet<string> = new Set(['password', 'binary'])
