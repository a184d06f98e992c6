import { Link } from '@tanstack/react-router'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Table } from '../../shell/table.tsx'
import type { PlanView } from '../queries.ts'
import { useDistrictTexts, usePlanTexts } from '../texts.ts'
import { BudgetTotals } from './budget-tables.tsx'
import { leavesOf } from './differences.ts'
import { usePlaceWords } from './place-words.ts'
import { answersOf, yearsOf } from './plan-answers.ts'
import { Attached } from './plan-attachments.tsx'
import { fieldsOf, type Topic } from './topics.ts'

type ReadingProps = { readonly plan: PlanView; readonly topic: Topic }

type Why = 'not-yours' | 'in-force' | 'under-way' | 'turned-down' | 'over'

/** Why a plan is not written on its pages now. */
const whyOf = ({ status }: PlanView): Why => {
  switch (status) {
    case 'draft':
      return 'not-yours'
    case 'applied':
    case 'noticed':
    case 'summarized':
    case 'voted':
    case 'certified':
      return 'under-way'
    case 'refused':
    case 'withdrawn':
      return 'turned-down'
    case 'in-force':
      return 'in-force'
    case 'revoked':
    case 'ended':
    case 'closed':
      return 'over'
  }
}

/** Why nothing can be written here, and where the way to change it begins. */
const Reason = ({ plan }: Pick<ReadingProps, 'plan'>) => {
  const { readOnly: texts } = usePlanTexts()
  const { planId, districtId } = plan
  const why = whyOf(plan)
  return (
    <Notice title={texts.reasons[why]}>
      {why === 'in-force' && (
        <Link to='/plans/$planId/change' params={{ planId }} className='link'>
          {texts.toChange}
        </Link>
      )}
      {(why === 'under-way' || why === 'turned-down') && (
        <Link to='/plans/$planId/procedure' params={{ planId }} className='link'>
          {texts.toProcedure}
        </Link>
      )}
      {why === 'over' && (
        <Link to='/my-districts/$districtId' params={{ districtId }} className='link'>
          {texts.toDistrict}
        </Link>
      )}
    </Notice>
  )
}

const amounts = ['amount', 'lastYearResultYen']
const days = ['startsOn', 'endsOn']
// A row is known by its key; what is not written by people is not shown to them.
const hidden = ['key', 'sha256']

const Lines = ({ plan, topic }: ReadingProps) => {
  const { topics, readOnly: texts } = usePlanTexts()
  const { yen } = useDistrictTexts().form
  const locale = useLocale()
  const { placeOf, saidAt } = usePlaceWords()
  const activities = new Map(plan.content.activities.map(({ key, name }) => [key, name]))
  const lines = [...leavesOf(answersOf(plan.content)).values()].filter(
    ({ path }) => fieldsOf[topic].includes(String(path[0])) && !hidden.includes(String(path.at(-1))),
  )
  const wordsOf = (path: (typeof lines)[number]['path'], words: string) => {
    const last = path.at(-1)
    if (amounts.includes(String(last)) || path.includes('budget')) return yen(Number(words))
    if (path[0] === 'expenditure' && last === 'activity') return activities.get(words) ?? words
    return days.includes(String(last)) ? dateText(locale, words) : saidAt(path, words)
  }
  if (lines.length === 0) return <p className='mt-6'>{texts.nothing}</p>
  return (
    <Table
      caption={topics[topic]}
      file={`plan-${topic}.csv`}
      rows={lines}
      keyOf={({ path }) => path.join('.')}
      columns={[
        { label: texts.item, cell: ({ path }) => placeOf(path) },
        { label: texts.content, cell: ({ path, words }) => wordsOf(path, words) },
      ]}
    />
  )
}

/** One part of a plan, to be read: nothing stands in a field that nobody can send. */
export const TopicReading = ({ plan, topic }: ReadingProps) => {
  const answers = answersOf(plan.content)
  return (
    <>
      <Reason plan={plan} />
      {topic === 'attachments' ? <Attached planId={plan.planId} answers={answers} /> : <Lines plan={plan} topic={topic} />}
      {topic === 'financing' && <BudgetTotals answers={answers} years={yearsOf(answers)} />}
    </>
  )
}
