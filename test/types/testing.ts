// Samples for tests of one's own.
import type { CallStateChangeMessage } from 'gws-notifications'
import { type DeepPartial, sample } from 'gws-notifications/testing'

const ringing: CallStateChangeMessage = sample('CallStateChangeMessage', {
  data: { call: { state: 'Ringing' } },
})
export const text: string | undefined = ringing.channel
sample(
  'DeviceStateChangeMessage',
  { data: { devices: [{}, { userState: { state: 'NotReady' } }] } },
  { seed: 7 },
)
// @ts-expect-error a state is a text
sample('CallStateChangeMessage', { data: { call: { state: 7 } } })
// @ts-expect-error calls have no such property
sample('CallStateChangeMessage', { data: { call: { stat: 'Ringing' } } })
// @ts-expect-error no such message type
sample('CallChanged')
export const part: DeepPartial<CallStateChangeMessage> = { data: {} }
