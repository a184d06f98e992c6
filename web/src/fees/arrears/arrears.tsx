import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Bars } from '../../projects/bars.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { useWhole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity } from '../city.tsx'
import { RatesRefusal } from '../dunning/rates-refusal.tsx'
import { usePeriod } from '../levy/claim-table.tsx'
import { usePayerNames } from '../names.tsx'
import { Choice } from '../terms-fields.tsx'
import { useArrearsTexts, useDeskTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { type Arrears, arrearsQuery, stagesAsked } from './arrears-queries.ts'

const route = getRouteApi('/fees/arrears')

/** What is asked of the list: one stage, or what is extinct by a day. */
const Asking = () => {
  const { list: texts, stages } = useArrearsTexts()
  const { by, stage } = route.useSearch()
  const navigate = useNavigate()
  return (
    <form
      key={`${by} ${stage}`}
      className='no-print'
      onSubmit={(event) => {
        event.preventDefault()
        const form = new FormData(event.currentTarget)
        const [typed, chosen] = [textOf(form, 'by'), textOf(form, 'stage')]
        void navigate({ to: '/fees/arrears', search: { ...(typed && { by: typed }), ...(chosen && { stage: chosen }) } })
      }}
    >
      <Choice name='stage' label={texts.stage} chosen={stage}>
        <option value=''>{texts.everyStage}</option>
        {stagesAsked.map((each) => (
          <option key={each} value={each}>
            {stages[each]}
          </option>
        ))}
      </Choice>
      <Field label={texts.by} name='by' type='date' defaultValue={by} optional />
      <div className='mt-4 flex flex-wrap items-center gap-4'>
        <Button type='submit'>{texts.show}</Button>
        <Link to='/fees/arrears' search={{ by: soon() }} className='link'>
          {texts.soon}
        </Link>
      </div>
    </form>
  )
}

const soonDays = 180

/** What is extinct within half a year needs to be looked at now. */
const soon = (): string => new Date(Date.parse(todayInTokyo()) + soonDays * 86_400_000).toISOString().slice(0, 10)

const Stages = ({ rows }: { readonly rows: readonly Arrears[] }) => {
  const { list: texts, stages } = useArrearsTexts()
  const { yen } = useDeskTexts()
  const sums = new Map<keyof typeof stages, number>()
  for (const { stage = 'overdue', fee, lateCharge, cost } of rows) sums.set(stage, (sums.get(stage) ?? 0) + fee + lateCharge + cost)
  return (
    <Bars title={texts.chart} bars={[...sums].map(([stage, amount]) => ({ key: stage, label: stages[stage], value: amount, words: yen(amount) }))} />
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { list: texts, stages } = useArrearsTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const search = route.useSearch()
  const shell = useShell()
  const nameOf = usePayerNames(code)
  const periodOf = usePeriod()
  const query = useQuery(arrearsQuery(shell, code, search))
  const { cursor: _, ...asked } = search
  const whole = useWhole((cursor) => arrearsQuery(shell, code, { ...asked, ...(cursor && { cursor }) }))
  const { yen } = desk
  if (query.error)
    return (
      <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
        <RatesRefusal error={query.error} />
      </Page>
    )
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <p className='mt-4 no-print'>
            <Link to='/fees/dunnings' className='link'>
              {texts.dunnings}
            </Link>{' '}
            <Link to='/fees/write-offs' className='link ml-4'>
              {texts.writeOffs}
            </Link>
          </p>
          <Asking />
          {items.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <>
              <Stages rows={items} />
              <Table
                caption={texts.title}
                file='arrears.csv'
                rows={items}
                whole={whole}
                keyOf={({ claimId }) => claimId}
                columns={[
                  {
                    label: texts.payer,
                    cell: ({ claimId, payerId }) => (
                      <Link to='/fees/claims/$claimId' params={{ claimId }} className='link'>
                        {nameOf(payerId)}
                      </Link>
                    ),
                    text: ({ payerId }) => nameOf(payerId),
                  },
                  { label: texts.period, cell: (row) => periodOf(row) },
                  { label: texts.dueOn, cell: ({ dueOn }) => dateText(locale, dueOn), text: ({ dueOn }) => dueOn },
                  { label: texts.stage, cell: ({ stage = 'overdue' }) => stages[stage] },
                  { label: texts.fee, numeric: true, cell: ({ fee }) => yen(fee), text: ({ fee }) => fee },
                  { label: texts.lateCharge, numeric: true, cell: ({ lateCharge }) => yen(lateCharge), text: ({ lateCharge }) => lateCharge },
                  { label: texts.cost, numeric: true, cell: ({ cost }) => yen(cost), text: ({ cost }) => cost },
                  {
                    label: texts.lastOn,
                    cell: ({ prescription: { lastOn } }) => (lastOn ? dateText(locale, lastOn) : texts.held),
                    text: ({ prescription: { lastOn } }) => lastOn,
                  },
                ]}
              />
            </>
          )}
          <Turning to='/fees/arrears' cursor={cursor} isFirst={search.cursor === undefined} search={asked} />
        </Page>
      )}
    </Awaited>
  )
}

/** What is overdue, where collecting it stands, and when it is extinct. */
export const ArrearsPage = () => <OfCity title={useArrearsTexts().list.title}>{(code) => <Sheet code={code} />}</OfCity>
