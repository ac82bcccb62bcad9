import { guard } from './reporter.js';
const keptByClient = new WeakMap();
/**
 * Subscribes, and again after each new handshake, which makes `cometd` forget its subscriptions. The handle stays good.
 * A client without `addListener` is left to itself. What a later subscription throws goes to `onError`.
 */
export function subscribeForGood(client, pattern, receive, onError) {
  if (!client.addListener)
    return client.subscribe(pattern, receive);
  const { all, recent } = keptOf(client);
  let turn = 0;
  const renew = () => {
    const own = ++turn;
    // A client that did keep its subscription calls the earlier one too.
    return client.subscribe(pattern, (message) => {
      if (own === turn)
        receive(message);
    });
  };
  const given = renew();
  const subscription = { pattern, renew, onError, given, handle: given, fromHandshake: false };
  all.add(subscription);
  recent.add(subscription);
  Promise.resolve().then(() => recent.delete(subscription));
  return given;
}
function keptOf(client) {
  const known = keptByClient.get(client);
  if (known)
    return known;
  const kept = { all: new Set(), recent: new Set() };
  keptByClient.set(client, kept);
  listen(client, kept);
  return kept;
}
function listen(client, { all, recent }) {
  client.addListener?.('/meta/handshake', (reply) => {
    if (!isSuccess(reply))
      return;
    const before = [...all].filter((subscription) => !recent.has(subscription));
    // Later, when the application has done what it does at a handshake.
    setTimeout(() => renewAll(client, all, before), 0);
  });
  // Whoever disconnects wants no more.
  client.addListener?.('/meta/disconnect', () => all.clear());
  // A client tells nobody that a subscription has ended, and does not know an earlier handle.
  intercept(client, 'unsubscribe', (handle, call) => {
    const subscription = find(all, handle);
    if (!subscription)
      return call(handle);
    all.delete(subscription);
    return call(subscription.handle);
  });
  intercept(client, 'resubscribe', (handle, call) => {
    const subscription = find(all, handle);
    if (!subscription)
      return call(handle);
    subscription.given = subscription.handle = call(subscription.handle);
    return subscription.given;
  });
}
/** Subscribes anew all that were there before a handshake, but for those that the application has made again itself. */
function renewAll(client, all, before) {
  const left = new Set(before);
  for (const made of all) {
    if (before.includes(made))
      continue;
    made.fromHandshake = true;
    const replaced = findReplaced(left, made);
    if (!replaced)
      continue;
    left.delete(replaced);
    all.delete(replaced);
  }
  for (const subscription of left)
    if (all.has(subscription))
      renewOne(client, subscription);
}
/** One for one, and rather one that was itself made at a handshake than one that was made once and for all. */
function findReplaced(left, { pattern }) {
  const same = [...left].filter((subscription) => subscription.pattern === pattern);
  return same.find(({ fromHandshake }) => fromHandshake) ?? same[0];
}
function renewOne(client, subscription) {
  const renew = () => {
    const { handle } = subscription;
    subscription.handle = subscription.renew();
    // After it, so that a client which still has the earlier one asks its server for nothing.
    client.removeListener?.(handle);
  };
  guard(renew, undefined, (error) => subscription.onError(error));
}
function find(all, handle) {
  return [...all].find(({ given, handle: today }) => given === handle || today === handle);
}
/** Puts a function before a method that takes a handle, if the client has it. */
function intercept(client, name, method) {
  const original = Reflect.get(client, name);
  if (typeof original !== 'function')
    return;
  Reflect.set(client, name, (handle, ...rest) => method(handle, (today) => Reflect.apply(original, client, [today, ...rest])));
}
function isSuccess(reply) {
  return typeof reply === 'object' && reply !== null && 'successful' in reply && reply.successful === true;
}
