/** `2eb8aa08-aa98-11ea-b4aa-73b441d16380` (RFC 9562, section 4). */
export function isUuid(text: string): boolean {
  return /^[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}$/.test(text)
}

/** A regular expression as ECMAScript reads it with the flag `u`. */
export function isRegex(text: string): boolean {
  try {
    new RegExp(text, 'u')
    return true
  } catch {
    return false
  }
}

/** `/a/b~1c` (RFC 6901, section 3). */
export function isJsonPointer(text: string): boolean {
  return /^(?:\/(?:[^~/]|~[01])*)*$/.test(text)
}

/** `1/a`, `0#` (draft-bhutton-relative-json-pointer-00, section 3). */
export function isRelativeJsonPointer(text: string): boolean {
  return /^(?:0|[1-9]\d*)(?:#|(?:\/(?:[^~/]|~[01])*)*)$/.test(text)
}

/** `#/a/b` (RFC 6901, section 6). */
export function isJsonPointerFragment(text: string): boolean {
  return /^#(?:\/(?:[\w\-.!$&'()*+,;:=@?]|%[\dA-Fa-f]{2}|~[01])*)*$/.test(text)
}

/** Base64 with its padding (RFC 4648, section 4). */
export function isByte(text: string): boolean {
  return /^(?:[\d+/A-Za-z]{4})*(?:[\d+/A-Za-z]{2}==|[\d+/A-Za-z]{3}=)?$/.test(text)
}
