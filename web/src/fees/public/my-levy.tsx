import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Bars } from '../../projects/bars.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { PayerArrears } from '../arrears/payer-arrears.tsx'
import { EntryTable } from '../entry-table.tsx'
import { ClaimTag, claimState } from '../levy/claim-table.tsx'
import { useDistrictNames } from '../names.tsx'
import { PayerNotices } from '../notice/payer-notices.tsx'
import { PayerPetitions } from '../petition/payer-petitions.tsx'
import { type Assessment, assessmentsQuery, historyQuery, myPayersQuery } from '../queries.ts'
import { PayerRefunds } from '../refund/payer-refunds.tsx'
import { useDeskTexts, useLevyTexts, usePublicTexts } from '../texts.ts'
import { Mandate } from '../transfer/mandate.tsx'
import { YourYen } from './your-yen.tsx'

const route = getRouteApi('/my-levies/$payerId')

type LevyProps = { readonly assessment: Assessment }

const How = ({ assessment }: LevyProps) => {
  const { levy: texts } = usePublicTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { aside } = useTexts().punctuation
  const { fee, expectedBenefit, referenceOn, document, explanation, instalmentUnit, virtualAccount } = assessment
  return (
    <>
      <h3 className='mt-6 text-std-20B-150'>{texts.how}</h3>
      <Facts
        facts={[
          { label: texts.fee, value: <strong className='tabular-nums'>{yen(fee)}</strong> },
          { label: texts.benefit, value: yen(expectedBenefit) },
          { label: texts.referenceOn, value: dateText(locale, referenceOn) },
          ...(document ? [{ label: texts.document, value: `${document.number}${aside(dateText(locale, document.on))}` }] : []),
          ...(explanation ? [{ label: texts.explanation, value: explanation }] : []),
          ...(virtualAccount ? [{ label: texts.virtualAccount, value: virtualAccount }] : []),
        ]}
      />
      <p className='mt-2'>{texts.unit(yen(instalmentUnit))}</p>
    </>
  )
}

const Slips = ({ assessment: { claims, fiscalYear } }: LevyProps) => {
  const { levy: texts } = usePublicTexts()
  const { claims: words, levy } = useLevyTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const [paid, owed] = [claims.reduce((sum, { received }) => sum + received, 0), claims.reduce((sum, { determined }) => sum + determined, 0)]
  return (
    <>
      <h3 className='mt-8 text-std-20B-150'>{texts.slips}</h3>
      <p className='mt-2 max-w-3xl'>{texts.slipsLead}</p>
      <Bars
        title={texts.paid(yen(paid), yen(owed))}
        most={Math.max(1, owed)}
        bars={[{ key: 'paid', label: texts.chart, value: paid, words: yen(paid) }]}
      />
      <Table
        caption={texts.slips}
        file={`my-levy-${fiscalYear}.csv`}
        rows={claims}
        keyOf={({ claimId }) => claimId}
        columns={[
          { label: levy.instalment, cell: ({ instalment }) => levy.ordinal(instalment) },
          { label: texts.reference, cell: ({ reference }) => reference },
          { label: words.dueOn, cell: ({ dueOn }) => dateText(locale, dueOn), text: ({ dueOn }) => dueOn },
          { label: words.determined, numeric: true, cell: ({ determined }) => yen(determined), text: ({ determined }) => determined },
          { label: words.received, numeric: true, cell: ({ received }) => yen(received), text: ({ received }) => received },
          { label: words.outstanding, numeric: true, cell: ({ outstanding }) => yen(outstanding), text: ({ outstanding }) => outstanding },
          { label: words.state, cell: (claim) => <ClaimTag claim={claim} />, text: (claim) => words.states[claimState(claim, todayInTokyo())] },
        ]}
      />
    </>
  )
}

const Year = ({ assessment }: LevyProps) => {
  const { levy: texts } = usePublicTexts()
  const desk = useDeskTexts()
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.year(desk.year(assessment.fiscalYear))}</h2>
      <How assessment={assessment} />
      <Slips assessment={assessment} />
      <h3 className='mt-8 text-std-20B-150'>{texts.appeal}</h3>
      <p className='mt-2 max-w-3xl'>{assessment.appealInstruction}</p>
    </section>
  )
}

const History = ({ payerId }: { readonly payerId: string }) => {
  const { levy: texts } = usePublicTexts()
  const { data, error } = useQuery(historyQuery(useShell(), payerId))
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.history}</h2>
      {data.length === 0 ? <p className='mt-4'>{texts.noHistory}</p> : <EntryTable caption={texts.history} entries={data} />}
    </section>
  )
}

const Sheet = () => {
  const { payerId } = route.useParams()
  const { levy: texts, mine } = usePublicTexts()
  const shell = useShell()
  const query = useQuery(assessmentsQuery(shell, payerId))
  const { data: payers } = useQuery(myPayersQuery(shell))
  const payer = payers?.find((each) => each.payerId === payerId)
  const nameOf = useDistrictNames(payer ? [payer.districtId] : [])
  return (
    <Awaited query={query} title={mine.title}>
      {(assessments) => (
        <Page
          title={payer?.name ?? mine.title}
          {...(payer && { caption: nameOf(payer.districtId) })}
          trail={[{ label: mine.title, to: '/my-levies' }]}
        >
          {assessments.length === 0 && <p className='mt-6'>{texts.none}</p>}
          {assessments.map((assessment) => (
            <Year key={assessment.levyId} assessment={assessment} />
          ))}
          <YourYen payerId={payerId} />
          <PayerArrears payerId={payerId} claims={assessments.flatMap(({ claims }) => claims)} />
          <PayerNotices payerId={payerId} />
          <PayerRefunds payerId={payerId} />
          <Mandate payerId={payerId} mayAct />
          <PayerPetitions payerId={payerId} mayAsk />
          <History payerId={payerId} />
        </Page>
      )}
    </Awaited>
  )
}

/** My fee: how much, why, until when, and what I have paid. */
export const MyLevy = () => {
  const { mine } = usePublicTexts()
  return (
    <Guard title={mine.title}>
      <Sheet />
    </Guard>
  )
}
