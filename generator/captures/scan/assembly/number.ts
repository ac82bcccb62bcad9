import { isDigit } from './json-bytes'
import { NumberRule } from './memory-layout'

/** As many digits are read exactly, and divided by a power of ten that is exact as well. */
const exactDigits: usize = 15
/** With fewer digits, and an exponent of two, a number is finite. */
const finiteDigits: usize = 200

/** A number that a rule takes. */
export function number(rule: usize, at: usize): usize {
  const isNegative = load<u8>(at) === 0x2d
  if (isNegative) at += 1
  const start = at
  let digits: u64 = 0
  while (isDigit(load<u8>(at))) digits = digits * 10 + (load<u8>(at++) - 0x30)
  const count = at - start
  if (count === 0 || count > finiteDigits || (count > 1 && load<u8>(start) === 0x30)) return 0
  const kind = load<u32>(rule, NumberRule.kind)
  let decimals: usize = 0
  let byte = load<u8>(at)
  if (byte === 0x2e) {
    if ((kind & NumberRule.whole) !== 0) return 0
    const point = at++
    while (isDigit(load<u8>(at))) digits = digits * 10 + (load<u8>(at++) - 0x30)
    decimals = at - point - 1
    if (decimals === 0 || count + decimals > finiteDigits) return 0
    byte = load<u8>(at)
  }
  if ((byte | 0x20) === 0x65) return kind === 0 ? afterExponent(at) : 0
  if ((kind & NumberRule.bounded) === 0) return at
  if (count + decimals > exactDigits) return 0
  const size = (digits as f64) / powerOfTen(decimals)
  const value = isNegative ? -size : size
  return value >= load<f64>(rule, NumberRule.minimum) && value <= load<f64>(rule, NumberRule.maximum) ? at : 0
}

function afterExponent(at: usize): usize {
  at += 1
  if (load<u8>(at) === 0x2b || load<u8>(at) === 0x2d) at += 1
  if (!isDigit(load<u8>(at))) return 0
  at += 1
  if (isDigit(load<u8>(at))) at += 1
  return isDigit(load<u8>(at)) ? 0 : at
}

function powerOfTen(exponent: usize): f64 {
  let power: f64 = 1
  for (; exponent > 0; exponent -= 1) power *= 10
  return power
}
