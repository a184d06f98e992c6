import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { OfCity, useOffices } from '../city.tsx'
import { usePayerNames } from '../names.tsx'
import { useDeskTexts, usePetitionTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { DecidingActs, isDecidable } from './petition-acts.tsx'
import { petitionsQuery } from './petition-queries.ts'
import { PetitionTable } from './petition-table.tsx'

const route = getRouteApi('/fees/petitions')

const Sheet = ({ code }: { readonly code: string }) => {
  const { list: texts } = usePetitionTexts()
  const desk = useDeskTexts()
  const { cursor } = route.useSearch()
  const { revenue } = useOffices(code)
  const nameOf = usePayerNames(code)
  const query = useQuery(petitionsQuery(useShell(), code, cursor))
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor: next }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          {items.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <PetitionTable
              petitions={items}
              first={{ label: texts.payer, cell: ({ payerId }) => nameOf(payerId) }}
              acts={(petition) =>
                revenue && isDecidable(petition) ? <DecidingActs petition={petition} payer={nameOf(petition.payerId)} /> : undefined
              }
            />
          )}
          <Turning to='/fees/petitions' cursor={next} isFirst={cursor === undefined} />
        </Page>
      )}
    </Awaited>
  )
}

/** Exemptions and deferrals that were asked for, and what is decided of them. */
export const Petitions = () => <OfCity title={usePetitionTexts().list.title}>{(code) => <Sheet code={code} />}</OfCity>
