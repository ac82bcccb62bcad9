/**
 * Whether a number is a multiple of another, as they are written: 19.99 is one of 0.01, though no division of binary
 * fractions says so.
 */
export function isMultiple(value: number, divisor: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(divisor)) return value % divisor === 0
  const [one, other] = [decimalOf(value), decimalOf(divisor)]
  const exponent = Math.min(one.exponent, other.exponent)
  return (
    (one.digits * 10n ** BigInt(one.exponent - exponent)) %
      (other.digits * 10n ** BigInt(other.exponent - exponent)) ===
    0n
  )
}

/** `1.25e-7` → 125 and -9. */
function decimalOf(value: number): { digits: bigint; exponent: number } {
  const [mantissa = '', power = '0'] = String(value).split('e')
  const [whole = '', fraction = ''] = mantissa.split('.')
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length }
}
