import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { colleaguesQuery } from '../../members/queries.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { control } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { usePerson } from '../../shell/person.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { type Officers as OfficersView, officersQuery } from '../queries.ts'
import { useDeskTexts } from '../texts.ts'

const offices = ['revenueOfficers', 'expenditureOfficers', 'treasurers'] as const
type Office = (typeof offices)[number]

const useColleagues = () => {
  const person = usePerson()
  const acting = person.status === 'known' ? person.acting?.memberId : undefined
  return useQuery(colleaguesQuery(useShell(), acting)).data
}

const useAppointing = (code: string) => {
  const { fees } = useShell()
  return useActing((body: Pick<OfficersView, Office | 'version'>, id) =>
    answered(
      fees.PUT('/municipalities/{localGovernmentCode}/officers/acts/{actId}', {
        params: { path: { localGovernmentCode: code, actId: `act_${id}` } },
        body,
      }),
    ),
  )
}

type SheetProps = { readonly code: string; readonly officers: OfficersView }

const officeOf = (officers: OfficersView, personId: string): Office | undefined => offices.find((office) => officers[office].includes(personId))

const Appointing = ({ code, officers }: SheetProps) => {
  const texts = useDeskTexts()
  const colleagues = useColleagues()
  const appointing = useAppointing(code)
  const [changed, setChanged] = useState<Readonly<Record<string, Office | ''>>>({})
  const form = useTexts().form
  if (!colleagues) return null
  const people = [...new Set([...colleagues.keys(), ...offices.flatMap((office) => officers[office])])]
  const chosen = (personId: string) => changed[personId] ?? officeOf(officers, personId) ?? ''
  const holders = (office: Office) => people.filter((personId) => chosen(personId) === office)
  const appoint = () =>
    appointing.mutate({
      version: officers.version,
      revenueOfficers: holders('revenueOfficers'),
      expenditureOfficers: holders('expenditureOfficers'),
      treasurers: holders('treasurers'),
    })
  return (
    <section>
      <h2 className='mt-12 text-std-24B-150'>{texts.officers.change}</h2>
      <p className='mt-2'>{texts.officers.changeLead}</p>
      {people.map((personId) => (
        <div key={personId} className='mt-4 grid max-w-3xl gap-x-6 sm:grid-cols-2 sm:items-center'>
          <label htmlFor={`office-${personId}`} className='text-std-17B-170'>
            {colleagues.get(personId) ?? `…${personId.slice(-4)}`}
          </label>
          <select
            id={`office-${personId}`}
            value={chosen(personId)}
            className={`${control} w-full`}
            onChange={(event) => setChanged({ ...changed, [personId]: offices.find((office) => office === event.target.value) ?? '' })}
          >
            <option value=''>{texts.officers.none}</option>
            {offices.map((office) => (
              <option key={office} value={office}>
                {texts.offices[office]}
              </option>
            ))}
          </select>
        </div>
      ))}
      {appointing.isError && <RefusalNotice error={appointing.error} />}
      {appointing.isSuccess && <Notice tone='success' announced title={texts.officers.saved} />}
      <div className='mt-8'>
        <Button busy={appointing.isPending} onClick={appoint}>
          {appointing.isPending ? form.working : texts.officers.save}
        </Button>
      </div>
    </section>
  )
}

const Sheet = ({ code, officers }: SheetProps) => {
  const desk = useDeskTexts()
  const { officers: texts, offices: names } = desk
  const listed = useTexts().punctuation.listed
  const colleagues = useColleagues()
  const { administers } = useOffices(code)
  const peopleOf = (office: Office) =>
    officers[office].length === 0 ? texts.nobody : listed(officers[office].map((personId) => colleagues?.get(personId) ?? `…${personId.slice(-4)}`))
  return (
    <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <Table
        caption={texts.caption}
        file='officers.csv'
        rows={offices}
        keyOf={(office) => office}
        columns={[
          { label: texts.office, cell: (office) => names[office] },
          { label: texts.work, cell: (office) => texts.works[office] },
          { label: texts.people, cell: peopleOf },
        ]}
      />
      {administers && <Appointing code={code} officers={officers} />}
    </Page>
  )
}

const Loaded = ({ code }: { readonly code: string }) => {
  const query = useQuery(officersQuery(useShell(), code))
  return (
    <Awaited query={query} title={useDeskTexts().officers.title}>
      {(officers) => <Sheet code={code} officers={officers} />}
    </Awaited>
  )
}

/** Who determines revenue, who orders payments and who keeps the money. */
export const Officers = () => <OfCity title={useDeskTexts().officers.title}>{(code) => <Loaded code={code} />}</OfCity>
