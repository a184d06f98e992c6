import { usePerson } from '../shell/person.ts'

/** Whether the person at the screen writes for this member. For courtesy only: the server decides by itself. */
export const useMayEdit = (memberId: string): boolean => {
  const person = usePerson()
  if (person.status !== 'known' || person.acting?.memberId !== memberId) return false
  return person.acting.roles.some((role) => role === 'administrator' || role === 'editor')
}

/** Whether they belong to it at all. */
export const useBelongs = (memberId: string): boolean => {
  const person = usePerson()
  return person.status === 'known' && person.acting?.memberId === memberId
}
