import { usePerson } from '../shell/person.ts'

/** Whether this person may do things for the member they act for. For courtesy only: the server decides. */
export const useWrites = (): boolean => {
  const person = usePerson()
  const roles = person.status === 'known' ? (person.acting?.roles ?? []) : []
  return roles.some((role) => role === 'administrator' || role === 'editor')
}
