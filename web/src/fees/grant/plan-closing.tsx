import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { OfCity, useOffices } from '../city.tsx'
import { useDistrictNames } from '../names.tsx'
import { useDeskTexts, useGrantTexts } from '../texts.ts'
import { documentIn, Paper, wholeOf } from './act-fields.tsx'
import { budgetQuery, districtGrantsQuery, type PlanClosing, planClosingQuery } from './grant-queries.ts'
import { Spending } from './spending.tsx'

const route = getRouteApi('/fees/grants/districts/$districtId')

type ClosingProps = { readonly closing: PlanClosing }

const Closing = ({ closing: { districtId, version } }: ClosingProps) => {
  const { closing: texts } = useGrantTexts()
  const { fees } = useShell()
  const acting = useActing((form: ReturnType<typeof documentIn>, id) =>
    answered(
      fees.PUT('/districts/{districtId}/plan-closing/acts/{actId}', {
        params: { path: { districtId, actId: `act_${id}` } },
        body: { version, document: form },
      }),
    ),
  )
  return (
    <div className='no-print mt-6'>
      <PlainAct words={texts.close} look='solid' acting={acting} does={(form, then) => acting.mutate(documentIn(form), then)}>
        <Paper />
      </PlainAct>
    </div>
  )
}

const stateOf = ({ endsOn, isRevoked, isOver }: PlanClosing) => {
  if (endsOn === undefined) return 'unknown'
  if (isRevoked) return 'revoked'
  return isOver ? 'over' : 'running'
}

/** The grants that are not settled, each by what it is for. */
const Open = ({ closing: { districtId, open } }: ClosingProps) => {
  const { closing: texts, statuses } = useGrantTexts()
  const desk = useDeskTexts()
  const { data: grants } = useQuery(districtGrantsQuery(useShell(), districtId))
  const unsettled = new Set(open)
  return (
    <>
      <h3 className='mt-6 text-std-20B-150'>{texts.open}</h3>
      <ul className='mt-2 list-disc pl-6'>
        {(grants ?? [])
          .filter(({ grantId }) => unsettled.has(grantId))
          .map(({ grantId, fiscalYear, purpose, status }) => (
            <li key={grantId}>
              <Link to='/grants/$grantId' params={{ grantId }} className='link'>
                {texts.openLink(desk.year(fiscalYear), purpose, statuses[status])}
              </Link>
            </li>
          ))}
      </ul>
    </>
  )
}

/** Whether the plan is over, which of its grants are not settled, and the act that closes it. */
const Settlement = ({ closing, code }: ClosingProps & { readonly code: string }) => {
  const { closing: texts, grant: words } = useGrantTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { expenditure } = useOffices(code)
  const { endsOn, isRevoked, isOver, open, granted, closed } = closing
  const mayClose = isOver && open.length === 0 && !closed
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.heading}</h2>
      {closed ? (
        <Notice tone='success'>{texts.closed(closed.document.number, dateText(locale, closed.on))}</Notice>
      ) : (
        <Notice tone={isRevoked ? 'warning' : 'plain'}>{texts[stateOf(closing)]}</Notice>
      )}
      <Facts
        facts={[
          ...(endsOn ? [{ label: isRevoked ? texts.revokedOn : texts.endsOn, value: dateText(locale, endsOn) }] : []),
          { label: texts.stayed, value: words.both(yen(wholeOf(granted)), yen(granted.fees), yen(granted.own)) },
        ]}
      />
      {open.length > 0 && <Open closing={closing} />}
      {mayClose && (expenditure ? <Closing closing={closing} /> : <p className='mt-4'>{texts.onlyOfficer}</p>)}
    </section>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { districtId } = route.useParams()
  const { closing: texts, list, spending } = useGrantTexts()
  const desk = useDeskTexts()
  const shell = useShell()
  const query = useQuery(planClosingQuery(shell, districtId))
  const { data: budget } = useQuery(budgetQuery(shell, districtId))
  const nameOf = useDistrictNames([districtId])
  return (
    <Awaited query={query} title={texts.title}>
      {(closing) => (
        <Page
          title={texts.title}
          caption={nameOf(districtId)}
          trail={[
            { label: desk.today.title, to: '/fees' },
            { label: list.title, to: '/fees/grants' },
          ]}
        >
          {budget?.years.length === 0 && <p className='mt-6'>{spending.none}</p>}
          <Spending years={budget?.years ?? []} forAsking />
          <Settlement closing={closing} code={code} />
        </Page>
      )}
    </Awaited>
  )
}

/** A district’s budget against actual, and whether its plan is settled. */
export const PlanClosingPage = () => <OfCity title={useGrantTexts().closing.title}>{(code) => <Sheet code={code} />}</OfCity>
