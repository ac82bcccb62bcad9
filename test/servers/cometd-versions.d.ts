// The generations of the client that bring no types of their own. What the tests use of them is as in the newest.
declare module 'cometd3' {
  const cometd: { readonly CometD: typeof import('cometd').CometD }
  export default cometd
}

declare module 'cometd4' {
  const cometd: { readonly CometD: typeof import('cometd').CometD }
  export default cometd
}
