// The clients that exist, by their own types.
import { CometD } from 'cometd'
import type { CometD as CometD4 } from 'cometd-4'
import { type NotificationSubscription, notifications } from 'gws-notifications'

const client = new CometD()
export const subscription: NotificationSubscription = notifications(client).subscribe(
  '/v2/me/calls',
  ({ type }) => type,
)
client.unsubscribe(subscription)

declare const client4: CometD4
notifications(client4)
  .on('/v2/me/*', { ErrorMessage: () => {} })
  .unsubscribe()

// A double in a test.
const delivered: string[] = []
notifications({ subscribe: (channel: string) => delivered.push(channel) }).onAll('/notifications/services', {
  ServiceStateChangeMessage: ({ data }) => data.service.state,
})
