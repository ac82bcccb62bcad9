// Lists of values and payloads by name, and how a list is handled to the last value.
import {
  type CallState,
  type CallStateChangeMessage,
  type CallStateChangeMessageData,
  callStates,
  type EmailStateChangeMessageData,
  type EmailStateChangeMessageDataError,
  isCallState,
  isServiceState,
  type Service,
  serviceStates,
} from 'gws-notifications'
import { holds, type Same } from './equal.js'

holds<Same<CallStateChangeMessage['data'], CallStateChangeMessageData>>()
holds<Same<CallStateChangeMessageData['call']['state'], CallState>>()
holds<
  Same<Extract<EmailStateChangeMessageData, { notificationType: 'Error' }>, EmailStateChangeMessageDataError>
>()

export function label(state: CallState): string {
  if (!isCallState(state)) return state.trim()
  switch (state) {
    case 'Dialing':
    case 'Ringing':
    case 'Established':
    case 'Held':
    case 'Released':
    case 'Completed':
      return state
    default: {
      const missing: never = state
      return missing
    }
  }
}

export const first: 'Dialing' = callStates[0]
// @ts-expect-error the list is frozen
callStates.push('Parked')

export function known(state: unknown): Service['state'] {
  return isServiceState(state) ? state : serviceStates[0]
}
