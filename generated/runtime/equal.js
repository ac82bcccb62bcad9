/** Whether two JSON values are the same: keys in any order, own keys only. */
export function equal(a, b) {
  if (a === b)
    return true;
  if (!isObject(a) || !isObject(b) || Array.isArray(a) !== Array.isArray(b))
    return false;
  const keys = Object.keys(a);
  return (keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && equal(a[key], b[key])));
}
function isObject(value) {
  return typeof value === 'object' && value !== null;
}
