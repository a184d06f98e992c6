import { usePerson } from '../../shell/person.ts'
import type { Grant } from './grant-queries.ts'

/** Whether the person at the screen writes for the organization that asked. For courtesy only. */
export const useIsOrganization = ({ amoId }: Pick<Grant, 'amoId'>): boolean => {
  const person = usePerson()
  if (person.status !== 'known' || person.acting?.memberId !== amoId) return false
  return person.acting.roles.some((role) => role === 'administrator' || role === 'editor')
}
