import { issuesOf } from './issue.js';
/** The value, typed as `T`, which must be the type that the check is for; or its issues. */
export function validate(check, value) {
  return fits(check, value) ? { value } : { issues: issuesOf(check.errors ?? [], value) };
}
/** A Standard Schema around a check. */
export function standardSchema(vendor, check) {
  return { '~standard': { version: 1, vendor, validate: (value) => validate(check, value) } };
}
function fits(check, value) {
  return check(value);
}
