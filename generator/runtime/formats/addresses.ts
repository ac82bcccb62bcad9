/** `192.168.0.1` (RFC 2673, section 3.2). */
export function isIpv4(text: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)(?:\.(?!$)|$)){4}$/.test(text)
}

/** `2001:db8::1`, `::ffff:192.168.0.1` (RFC 4291, section 2.2). */
export function isIpv6(text: string): boolean {
  const halves = text.split('::')
  if (halves.length > 2) return false
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')))
  const last = text.endsWith('::') ? '' : (groups.at(-1) ?? '')
  const isMixed = isIpv4(last)
  const plain = isMixed ? groups.slice(0, -1) : groups
  const count = plain.length + (isMixed ? 2 : 0)
  return (
    plain.every((group) => /^[\dA-Fa-f]{1,4}$/.test(group)) && (halves.length === 1 ? count === 8 : count < 8)
  )
}
