/** `2024-02-29` (RFC 3339, `full-date`). */
export function isDate(text: string): boolean {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  const days = DAYS[Number(month)] ?? 0
  const isLeap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0)
  return Number(day) >= 1 && Number(day) <= (month === '02' && isLeap ? 29 : days)
}

const DAYS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** `23:20:50.52+01:00` (RFC 3339, `full-time`). */
export function isTime(text: string): boolean {
  return isClock(/^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-]\d\d):(\d\d))$/.exec(text))
}

/** `2024-02-29T23:20:50Z` (RFC 3339, `date-time`). */
export function isDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && /^[Tt]$/.test(text.charAt(10)) && isTime(text.slice(11))
}

/** As a time, but the zone may be missing, or be written shorter. */
export function isIsoTime(text: string): boolean {
  return isClock(/^(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|([+-]\d\d)(?::?(\d\d))?)?$/.exec(text))
}

/** A date and such a time, a `T` or a space between. */
export function isIsoDateTime(text: string): boolean {
  return isDate(text.slice(0, 10)) && /^[Tt\s]$/.test(text.charAt(10)) && isIsoTime(text.slice(11))
}

/** Whether the numbers are those of a clock; second 60 is the last of a day in UTC. */
function isClock(parts: RegExpExecArray | null): boolean {
  if (!parts) return false
  const [, hour = '', minute = '', second = '', zoneHour = '+00', zoneMinute = '00'] = parts
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return false
  if (Math.abs(Number(zoneHour)) > 23 || Number(zoneMinute) > 59) return false
  if (second !== '60') return true
  const sign = zoneHour.startsWith('-') ? -1 : 1
  const offset = Number(zoneHour) * 60 + sign * Number(zoneMinute)
  return (Number(hour) * 60 + Number(minute) - offset + 2 * DAY) % DAY === DAY - 1
}

const DAY = 24 * 60

/** `P1Y2M3DT4H5M6S`, `P2W` (RFC 3339, appendix A): no unit is left out between two others. */
export function isDuration(text: string): boolean {
  return DURATION.test(text)
}

const DURATION =
  /^P(?:\d+W|(?=.)(?:\d+Y(?:\d+M(?:\d+D)?)?|\d+M(?:\d+D)?|\d+D)?(?:T(?:\d+H(?:\d+M(?:\d+S)?)?|\d+M(?:\d+S)?|\d+S))?)$/
