/** Whether a number is a whole multiple of another, as decimals: `19.99` is one of `0.01`. */
export function isMultiple(value: number, of: number): boolean {
  const [one, other] = [partsOf(value), partsOf(of)]
  if (!one || !other || other.digits === 0n) return false
  const scale = Math.max(one.scale, other.scale)
  if (scale > maxScale) return false
  return (
    (one.digits * 10n ** BigInt(scale - one.scale)) % (other.digits * 10n ** BigInt(scale - other.scale)) ===
    0n
  )
}

const maxScale = 400

/** `1.5e-3` -> digits 15, scale 4; undefined where it is no finite number. */
function partsOf(value: number): { readonly digits: bigint; readonly scale: number } | undefined {
  const found = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (!found) return undefined
  const [, whole = '0', fraction = '', exponent = '0'] = found
  const scale = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return scale < 0 ? { digits: digits * 10n ** BigInt(-scale), scale: 0 } : { digits, scale }
}
