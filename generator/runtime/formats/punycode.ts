/** Punycode (RFC 3492): a label's code points as ASCII, and back. */

const BASE = 36
const T_MIN = 1
const T_MAX = 26
const SKEW = 38
const DAMP = 700
const FIRST_BIAS = 72
const FIRST_CODE = 128
const HIGHEST = 0x10ffff

/** The text of a label without its `xn--`; undefined where it is none. */
export function decodeLabel(encoded: string): string | undefined {
  const end = encoded.lastIndexOf('-')
  const output = end > 0 ? [...encoded.slice(0, end)].map((letter) => letter.charCodeAt(0)) : []
  let code = FIRST_CODE
  let bias = FIRST_BIAS
  let index = 0
  for (let at = end > 0 ? end + 1 : 0; at < encoded.length; ) {
    const start = index
    let weight = 1
    for (let step = BASE; ; step += BASE) {
      const digit = digitOf(encoded.charAt(at++))
      if (digit === undefined) return undefined
      index += digit * weight
      if (index > Number.MAX_SAFE_INTEGER) return undefined
      const limit = limitAt(step, bias)
      if (digit < limit) break
      weight *= BASE - limit
    }
    const length = output.length + 1
    bias = adapted(index - start, length, start === 0)
    code += Math.floor(index / length)
    index %= length
    if (code > HIGHEST || (code >= 0xd800 && code <= 0xdfff)) return undefined
    output.splice(index++, 0, code)
  }
  return String.fromCodePoint(...output)
}

/** A label in ASCII, without `xn--` before it. */
export function encodeLabel(label: string): string {
  const codes = [...label].map((letter) => letter.codePointAt(0) ?? 0)
  const basic = codes.filter((code) => code < FIRST_CODE)
  let output = String.fromCodePoint(...basic) + (basic.length > 0 ? '-' : '')
  let code = FIRST_CODE
  let bias = FIRST_BIAS
  let delta = 0
  let handled = basic.length
  while (handled < codes.length) {
    const next = Math.min(...codes.filter((other) => other >= code))
    delta += (next - code) * (handled + 1)
    code = next
    for (const other of codes) {
      if (other < code) delta++
      if (other !== code) continue
      output += digitsOf(delta, bias)
      bias = adapted(delta, handled + 1, handled === basic.length)
      delta = 0
      handled++
    }
    delta++
    code++
  }
  return output
}

function digitsOf(delta: number, bias: number): string {
  let digits = ''
  let rest = delta
  for (let step = BASE; ; step += BASE) {
    const limit = limitAt(step, bias)
    if (rest < limit) return digits + DIGITS.charAt(rest)
    digits += DIGITS.charAt(limit + ((rest - limit) % (BASE - limit)))
    rest = Math.floor((rest - limit) / (BASE - limit))
  }
}

const DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789'

function digitOf(letter: string): number | undefined {
  const digit = letter === '' ? -1 : DIGITS.indexOf(letter.toLowerCase())
  return digit < 0 ? undefined : digit
}

function limitAt(step: number, bias: number): number {
  return Math.min(Math.max(step - bias, T_MIN), T_MAX)
}

function adapted(delta: number, length: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2))
  rest += Math.floor(rest / length)
  let bias = 0
  for (; rest > ((BASE - T_MIN) * T_MAX) >> 1; bias += BASE) rest = Math.floor(rest / (BASE - T_MIN))
  return bias + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW))
}
