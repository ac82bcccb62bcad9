// A site's own keys of the user data, made known by declaration merging.
import { type Call, notifications, type UserData } from 'gws-notifications'
import { holds, type Same } from './equal.js'

declare module 'gws-notifications' {
  interface UserData {
    CustomerNumber?: string
    Priority?: number
  }
}

type Free = string | number | boolean | null | UserData | undefined

export function priorityOf({ userData }: Call): number {
  holds<Same<typeof userData, UserData | undefined>>()
  return userData?.Priority ?? 0
}

export function read(userData: UserData): void {
  holds<Same<typeof userData.CustomerNumber, string | undefined>>()
  // Keys that nobody declared stay what they were.
  holds<Same<(typeof userData)['Any other key'], Free>>()
  // @ts-expect-error may be anything
  userData['Any other key']?.trim()
}

notifications({ subscribe: () => 1 }).subscribe('/v2/me/openmedia', ({ data }) => {
  data.openmedia?.userData?.CustomerNumber?.trim()
  // @ts-expect-error declared as a number
  data.openmedia?.userData?.Priority?.trim()
})

export const good: UserData = { CustomerNumber: '4711', 'Any other key': null }
// @ts-expect-error declared as a string
export const bad: UserData = { CustomerNumber: 4711 }
