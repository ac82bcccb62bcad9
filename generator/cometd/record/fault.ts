/** Why a request to a server failed. The message has no full stop, so that a sentence can hold it. */
export class Fault extends Error {
  override readonly name = 'Fault'
  /** The status of the reply, where there was one. */
  readonly status: number | undefined
  /** What may be tried next: the same again, a new handshake, or nothing. */
  readonly next: 'retry' | 'handshake' | 'none'
  /** What the user can do about it, in sentences. */
  readonly advice: string

  constructor(
    message: string,
    { status, next = 'retry', advice = '' }: { status?: number; next?: Fault['next']; advice?: string } = {},
  ) {
    super(message)
    this.status = status
    this.next = next
    this.advice = advice
  }
}

/** What a failed connection or request means. */
export function faultOf(error: unknown): Fault {
  if (error instanceof Fault) return error
  // One address after the other was tried.
  const one = error instanceof AggregateError ? error.errors[0] : error
  const code = one instanceof Error && 'code' in one ? String(one.code) : ''
  const message = one instanceof Error && one.message !== '' ? one.message : 'the connection failed'
  return new Fault(message.split('\n')[0] ?? message, /CERT|SIGNATURE|ISSUER/.test(code) ? untrusted : {})
}

const untrusted = {
  advice: 'The certificate is not trusted: name a file with its authority in NODE_EXTRA_CA_CERTS.',
}
