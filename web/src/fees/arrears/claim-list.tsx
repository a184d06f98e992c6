import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Field } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity } from '../city.tsx'
import { usePeriod } from '../levy/claim-table.tsx'
import { usePayerNames } from '../names.tsx'
import { useArrearsTexts, useDeskTexts } from '../texts.ts'
import { claimListQuery } from './arrears-queries.ts'

const route = getRouteApi('/fees/claim-lists/$payerId')

const Sheet = ({ code }: { readonly code: string }) => {
  const { claimList: texts, list, stages } = useArrearsTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  const { payerId } = route.useParams()
  const { day: on = todayInTokyo() } = route.useSearch()
  const nameOf = usePayerNames(code)
  const periodOf = usePeriod()
  const query = useQuery(claimListQuery(useShell(), payerId, on))
  const { yen } = desk
  return (
    <Awaited query={query} title={texts.title}>
      {({ claims, fee, lateCharge, cost }) => (
        <Page
          title={texts.title}
          caption={nameOf(payerId)}
          trail={[
            { label: desk.today.title, to: '/fees' },
            { label: list.title, to: '/fees/arrears' },
          ]}
        >
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <form
            key={on}
            className='no-print'
            onSubmit={(event) => {
              event.preventDefault()
              const day = textOf(new FormData(event.currentTarget), 'day')
              if (day) void navigate({ to: '/fees/claim-lists/$payerId', params: { payerId }, search: { day } })
            }}
          >
            <Field label={texts.on} name='day' type='date' defaultValue={on} required />
            <div className='mt-4'>
              <Button type='submit' look='outlined'>
                {list.show}
              </Button>
            </div>
          </form>
          <h2 className='mt-8 text-std-24B-150'>{texts.asOf(dateText(locale, on))}</h2>
          <Facts
            facts={[
              { label: list.cost, value: yen(cost) },
              { label: list.lateCharge, value: yen(lateCharge) },
              { label: list.fee, value: yen(fee) },
              { label: texts.whole, value: <strong className='tabular-nums'>{yen(cost + lateCharge + fee)}</strong> },
            ]}
          />
          {claims.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <Table
              caption={texts.title}
              file={`claim-list-${on}.csv`}
              rows={claims}
              keyOf={({ claimId }) => claimId}
              columns={[
                { label: texts.reference, cell: ({ reference }) => reference },
                { label: list.period, cell: (claim) => periodOf(claim) },
                { label: list.dueOn, cell: ({ dueOn }) => dateText(locale, dueOn), text: ({ dueOn }) => dueOn },
                { label: list.stage, cell: ({ stage }) => (stage ? stages[stage] : texts.notDue) },
                { label: list.cost, numeric: true, cell: (claim) => yen(claim.cost), text: (claim) => claim.cost },
                { label: list.lateCharge, numeric: true, cell: (claim) => yen(claim.lateCharge), text: (claim) => claim.lateCharge },
                { label: list.fee, numeric: true, cell: (claim) => yen(claim.fee), text: (claim) => claim.fee },
              ]}
            />
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** What one payer owes on a day, as it is filed in a bankruptcy or asked for in another disposition. */
export const ClaimListPage = () => <OfCity title={useArrearsTexts().claimList.title}>{(code) => <Sheet code={code} />}</OfCity>
