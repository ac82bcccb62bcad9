import { issuesOf, UNREADABLE } from './issue.js';
/** Whether a value fits; never throws: what cannot be read does not. */
export function isValid(check, value) {
  try {
    return check(value);
  }
  catch {
    return false;
  }
}
/** The value, typed as `T`, which must be the type that the check is for; or its issues. Never throws. */
export function validate(check, value) {
  try {
    return isOfType(check, value) ? { value } : { issues: issuesOf(check.errors ?? [], value) };
  }
  catch {
    return { issues: UNREADABLE };
  }
}
/** A Standard Schema around a check. */
export function standardSchema(vendor, check) {
  return { '~standard': { version: 1, vendor, validate: (value) => validate(check, value) } };
}
function isOfType(check, value) {
  return check(value);
}
