// The clients that exist, by their own types.
import { CometD, type SubscriptionHandle } from 'cometd'
import type { CometD as CometD4, SubscriptionHandle as SubscriptionHandle4 } from 'cometd-4'
import { notifications } from 'gws-notifications'

export const handle: SubscriptionHandle = notifications(new CometD()).subscribe(
  '/v2/me/calls',
  ({ type }) => type,
)

declare const client4: CometD4
export const handle4: SubscriptionHandle4 = notifications(client4).on('/v2/me/*', { ErrorMessage: () => {} })

// A double in a test.
const delivered: string[] = []
export const index: number = notifications({ subscribe: (channel: string) => delivered.push(channel) }).onAll(
  '/notifications/services',
  { ServiceStateChangeMessage: ({ data }) => data.service.state },
)
