import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useMunicipality } from '../districts/public/concerned.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { useShell } from '../shell/shell.ts'
import { officersQuery } from './queries.ts'
import { useDeskTexts } from './texts.ts'

type OfCityProps = { readonly title: string; readonly children: (code: string) => ReactNode }

const Inside = ({ title, children }: OfCityProps) => {
  const texts = useDeskTexts()
  const { isGovernment, code, error, refetch } = useMunicipality()
  if (code !== undefined) return children(code)
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return <Page title={title}>{isGovernment ? <Loading /> : <p className='mt-6 max-w-3xl'>{texts.notCity}</p>}</Page>
}

/** A page of a municipality's own money, for whoever acts for it. */
export const OfCity = (props: OfCityProps) => (
  <Guard title={props.title}>
    <Inside {...props} />
  </Guard>
)

export type Offices = {
  readonly revenue: boolean
  readonly expenditure: boolean
  readonly treasurer: boolean
  readonly administers: boolean
  readonly edits: boolean
  readonly personId: string | undefined
}

/** Which offices the person at the screen holds. For courtesy only: the server decides by itself. */
export const useOffices = (code: string): Offices => {
  const person = usePerson()
  const { data } = useQuery(officersQuery(useShell(), code))
  const personId = person.status === 'known' ? person.me.personId : undefined
  const roles = person.status === 'known' ? (person.acting?.roles ?? []) : []
  const holds = (office: 'revenueOfficers' | 'expenditureOfficers' | 'treasurers') =>
    personId !== undefined && (data?.[office] ?? []).includes(personId)
  return {
    revenue: holds('revenueOfficers'),
    expenditure: holds('expenditureOfficers'),
    treasurer: holds('treasurers'),
    administers: roles.includes('administrator'),
    edits: roles.includes('administrator') || roles.includes('editor'),
    personId,
  }
}
