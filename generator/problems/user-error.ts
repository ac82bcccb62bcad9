/** What a user can mend: printed as its message alone, without a stack, and ends the command with exit code 2. */
export class UserError extends Error {
  override readonly name = 'UserError'
}

/** Makes an error of the system a user's: "Cannot write "x": the disk is full." Any other error is ours, and stays. */
export function asUserError(error: unknown, task: string): unknown {
  const code = codeOf(error)
  const reason =
    code === undefined ? undefined : (reasons.get(code) ?? (isSystemCode(code) ? code : undefined))
  return reason === undefined
    ? error
    : new UserError(`${task}: ${reason}${pathIn(error, task)}.`, { cause: error })
}

/** Which file it was, where the task does not say so. */
function pathIn(error: unknown, task: string): string {
  if (!(error instanceof Error) || !('path' in error) || typeof error.path !== 'string') return ''
  return task.includes(`"${error.path}"`) ? '' : ` ("${error.path}")`
}

/** `ENOENT` and the like; undefined for what is no error of the system. */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined
  return typeof error.code === 'string' ? error.code : undefined
}

const isSystemCode = (code: string): boolean => /^E[A-Z0-9]+$/.test(code)

const reasons: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EBUSY', 'it is in use'],
  ['EDQUOT', 'the disk quota is exceeded'],
  ['EEXIST', 'it already exists'],
  ['EISDIR', 'it is a folder'],
  ['ELOOP', 'its symbolic links form a loop'],
  ['EMFILE', 'too many files are open'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ENOENT', 'there is no such file or folder'],
  ['ENOSPC', 'the disk is full'],
  ['ENOTDIR', 'a part of the path is not a folder'],
  ['ENOTEMPTY', 'the folder is not empty'],
  ['EPERM', 'the operation is not permitted'],
  ['EROFS', 'the file system is read-only'],
  ['ETXTBSY', 'it is in use'],
  ['ERR_INVALID_ARG_VALUE', 'the path contains a null character'],
])
