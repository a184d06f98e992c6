import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { Bars } from '../../projects/bars.tsx'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { type AskedView, askedQuery, explanationQuery } from '../city-queries.ts'
import { PlanSheet } from '../public/plan-sheet.tsx'
import { usePublicTexts } from '../public/texts.ts'
import { Explanation } from './explanation.tsx'
import { useFieldTexts } from './field-texts.ts'
import { MyAnswer } from './my-answer.tsx'
import { Demands, WrittenOpinion } from './my-rights.tsx'

const route = getRouteApi('/my-fees/$planId')

type Item = AskedView['items'][number]

/** Hundredths of the benefit, to one decimal. */
const shareOf = ({ fee, benefit }: Item): number => (benefit > 0 ? Math.round((fee / benefit) * 1000) / 10 : 0)

const MyOwn = ({ item }: { readonly item: Item }) => {
  const { yen, mine: texts } = useFieldTexts()
  const { fee, benefit } = item
  return (
    <>
      <Facts
        facts={[
          { label: texts.fee, value: <strong className='text-std-20B-150 tabular-nums'>{yen(fee)}</strong> },
          { label: texts.benefit, value: yen(benefit) },
          { label: texts.share, value: texts.percent(shareOf(item)) },
        ]}
      />
      <Bars
        title={texts.chart}
        bars={[
          { key: 'fee', label: texts.fee, value: fee, words: yen(fee) },
          { key: 'benefit', label: texts.benefit, value: benefit, words: yen(benefit) },
        ]}
      />
    </>
  )
}

/** Of each year of the plan how the fee came about. */
const HowItCameAbout = ({ planId, beneficiaryId }: { readonly planId: string; readonly beneficiaryId: string }) => {
  const { yen, mine: texts } = useFieldTexts()
  const { data, isError } = useQuery(explanationQuery(useShell(), { planId, beneficiaryId }))
  return (
    <details className='mt-6'>
      <summary className='link w-fit cursor-pointer'>{texts.explanation}</summary>
      <p className='mt-2'>{texts.explanationLead}</p>
      {isError && <p className='mt-2'>{texts.noExplanation}</p>}
      {data?.items.map(({ fiscalYear, fee, lines }) => (
        <section key={fiscalYear}>
          <h4 className='mt-6 text-std-17B-170'>{texts.yearOf(fiscalYear, yen(fee))}</h4>
          <Explanation lines={lines} caption={texts.yearOf(fiscalYear, yen(fee))} />
        </section>
      ))}
    </details>
  )
}

const Loaded = ({ asked }: { readonly asked: AskedView }) => {
  const { mine: texts } = useFieldTexts()
  const { sheet, statuses } = usePublicTexts()
  const { planId, content, status, items } = asked
  return (
    <Page title={texts.answerTitle} caption={`${content.name} / ${statuses[status]}`} trail={[{ label: texts.title, to: '/my-fees' }]}>
      <p className='mt-4 max-w-3xl'>{texts.lead2}</p>
      {items.map((item) => (
        <section key={item.beneficiaryId} aria-label={item.name}>
          <h2 className='mt-10 text-std-24B-150'>{item.name}</h2>
          <MyOwn item={item} />
          <HowItCameAbout planId={planId} beneficiaryId={item.beneficiaryId} />
          <MyAnswer asked={asked} item={item} />
          <WrittenOpinion asked={asked} item={item} />
          {status === 'in-force' && <Demands asked={asked} item={item} />}
        </section>
      ))}
      <p className='mt-8'>
        <Link to='/plans/$planId/procedure' params={{ planId }} className='link'>
          {texts.toProcedure}
        </Link>
      </p>
      <section aria-labelledby='sheet'>
        <h2 id='sheet' className='mt-10 text-std-24B-150'>
          {sheet.title}
        </h2>
        <PlanSheet content={content} />
      </section>
    </Page>
  )
}

const Asked = () => {
  const { planId } = route.useParams()
  const { answerTitle } = useFieldTexts().mine
  return (
    <Awaited query={useQuery(askedQuery(useShell(), planId))} title={answerTitle}>
      {(asked) => <Loaded asked={asked} />}
    </Awaited>
  )
}

/** What a beneficiary is asked, its own fee alone, and its answer. */
export const MyFee = () => (
  <Guard title={useFieldTexts().mine.answerTitle}>
    <Asked />
  </Guard>
)
