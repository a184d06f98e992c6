import { useQuery } from '@tanstack/react-query'
import { usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import { useApplicationTexts } from './apply/texts.ts'
import { colleaguesQuery } from './queries.ts'

/** Who of the secretariat: oneself, a colleague by name, or the end of an id where no name is kept. */
export const Officer = ({ personId }: { readonly personId: string }) => {
  const texts = useApplicationTexts()
  const person = usePerson()
  const acting = person.status === 'known' ? person.acting?.memberId : undefined
  const { data: colleagues } = useQuery(colleaguesQuery(useShell(), acting))
  if (person.status === 'known' && person.me.personId === personId) return texts.application.oneself
  return colleagues?.get(personId) ?? texts.application.colleague(personId.slice(-4))
}
