import { useQuery } from '@tanstack/react-query'
import { memberQuery } from '../../members/queries.ts'
import { usePerson } from '../../shell/person.ts'
import { useShell } from '../../shell/shell.ts'
import { districtQuery } from '../queries.ts'

type Whose = { readonly amoId: string; readonly localGovernmentCode: string }

export type Concerned = { readonly amo: boolean; readonly officer: boolean; readonly mayor: boolean; readonly inside: boolean }

const nobody: Concerned = { amo: false, officer: false, mayor: false, inside: false }

/** The municipality somebody acts for, if they act for one, or why it is not known. */
export const useMunicipality = () => {
  const person = usePerson()
  const acting = person.status === 'known' ? person.acting : undefined
  const isGovernment = acting?.kind === 'local-government'
  const { data, error, refetch } = useQuery({ ...memberQuery(useShell(), acting?.memberId ?? ''), enabled: isGovernment, staleTime: 600_000 })
  return { isGovernment, code: isGovernment ? data?.localGovernmentCode : undefined, error, refetch }
}

/** The municipality somebody acts for, if they act for one. */
export const useOwnMunicipality = (): string | undefined => useMunicipality().code

/** As what somebody acts for a district or a plan. For courtesy only: the server decides by itself. */
export const useConcerned = (thing: Whose | undefined): Concerned => {
  const person = usePerson()
  const municipality = useOwnMunicipality()
  if (person.status !== 'known' || !person.acting || !thing) return nobody
  const { memberId, roles } = person.acting
  const writes = roles.some((role) => role === 'administrator' || role === 'editor')
  const isAmo = memberId === thing.amoId
  const isCity = municipality !== undefined && municipality === thing.localGovernmentCode
  return { amo: isAmo && writes, officer: isCity && writes, mayor: isCity && roles.includes('administrator'), inside: isAmo || isCity }
}

/** The same, of a district known by its id. */
export const useConcernedWith = (districtId: string): Concerned => useConcerned(useQuery(districtQuery(useShell(), districtId)).data)
