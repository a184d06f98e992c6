import type { ReactNode } from 'react'
import { type Answers, rowsIn, textIn } from '../answers.ts'
import { type Cell, Entry } from '../entry.tsx'
import type { Form } from '../form.ts'
import { Rows } from '../rows.tsx'
import { usePlanTexts } from '../texts.ts'
import { BudgetCells } from './budget-cells.tsx'
import { ActivityTotals, BudgetTotals } from './budget-tables.tsx'
import { yearsOf } from './plan-answers.ts'
import { PlanAttachments } from './plan-attachments.tsx'
import type { Topic } from './topics.ts'

type FieldsProps = { readonly planId: string; readonly form: Form }

const useCell = () => {
  const { labels, hints } = usePlanTexts()
  return (name: string, more: Partial<Cell> = {}): Cell => ({ name, label: labels[name] ?? name, hint: hints[name], ...more })
}

const Lines = ({ cells, form: { answers, errorOf, change } }: { readonly cells: readonly Cell[]; readonly form: Form }) =>
  cells.map((cell) => <Entry key={cell.name} cell={cell} answers={answers} error={errorOf(cell.name)} change={change} />)

const Basics = ({ form }: FieldsProps) => {
  const cell = useCell()
  return (
    <Lines
      form={form}
      cells={[
        cell('name'),
        cell('area', { long: 4000, optional: true }),
        cell('scope', { long: 4000, optional: true }),
        cell('startsOn', { type: 'date', optional: true }),
        cell('endsOn', { type: 'date', optional: true }),
      ]}
    />
  )
}

const Goals = ({ form }: FieldsProps) => {
  const { labels, levels } = usePlanTexts()
  const cell = useCell()
  return (
    <Rows
      name='goals'
      label={labels['goals'] ?? ''}
      form={form}
      most={50}
      begin={() => ({ level: rowsIn(form.answers, 'goals').length === 0 ? 'kgi' : 'kpi' })}
      cells={[
        cell('level', { among: Object.entries(levels) }),
        cell('name'),
        cell('unit'),
        cell('baseline', { type: 'number' }),
        cell('target', { type: 'number' }),
        cell('measuredBy', { long: 500 }),
      ]}
    />
  )
}

/** A short name for what refers to an activity, that no other has. */
const newKey = (activities: readonly Answers[]): string => {
  const taken = new Set(activities.map((row) => textIn(row, 'key')))
  let number = activities.length + 1
  while (taken.has(`activity-${number}`)) number += 1
  return `activity-${number}`
}

const Activities = ({ planId, form }: FieldsProps) => {
  const { labels, kinds, categories } = usePlanTexts()
  const cell = useCell()
  const years = yearsOf(form.answers)
  return (
    <Rows
      name='activities'
      label={labels['activities'] ?? ''}
      form={form}
      most={100}
      begin={() => ({ key: newKey(rowsIn(form.answers, 'activities')), kind: 'facilities', category: 'infrastructure', inCityPark: false })}
      cells={[
        cell('name'),
        cell('kind', { among: Object.entries(kinds) }),
        cell('category', { among: Object.entries(categories) }),
        cell('content', { long: 2000, hint: undefined }),
        cell('inCityPark', { type: 'yes' }),
      ]}
      after={(place) => <BudgetCells planId={planId} place={place} years={years} errorOf={form.errorOf} />}
    />
  )
}

const Benefits = ({ form }: FieldsProps) => {
  const { labels } = usePlanTexts()
  const cell = useCell()
  return (
    <Rows
      name='benefits'
      label={labels['benefits'] ?? ''}
      form={form}
      most={100}
      cells={[
        cell('class'),
        cell('className'),
        cell('content', { long: 1000 }),
        cell('amount', { type: 'number' }),
        cell('evidence', { long: 2000 }),
      ]}
    />
  )
}

const Financing = ({ planId, form }: FieldsProps) => {
  const texts = usePlanTexts()
  const { labels, natures } = texts
  const cell = useCell()
  const years = yearsOf(form.answers)
  const activities = rowsIn(form.answers, 'activities').map((row) => [textIn(row, 'key'), textIn(row, 'name')] as const)
  return (
    <>
      <h2 className='mt-10 text-std-24B-150'>{labels['income']}</h2>
      <Rows
        name='income'
        label={labels['income'] ?? ''}
        form={form}
        most={100}
        begin={() => ({ nature: 'fee', name: natures.fee })}
        cells={[cell('nature', { among: Object.entries(natures) }), cell('name')]}
        after={(place) => <BudgetCells planId={planId} place={place} years={years} errorOf={form.errorOf} />}
      />
      <h2 className='mt-10 text-std-24B-150'>{labels['expenditure']}</h2>
      <Rows
        name='expenditure'
        label={labels['expenditure'] ?? ''}
        form={form}
        most={200}
        cells={[cell('purpose'), cell('activity', { among: [['', texts.noActivity], ...activities], optional: true })]}
        after={(place) => <BudgetCells planId={planId} place={place} years={years} errorOf={form.errorOf} />}
      />
      <BudgetTotals answers={form.answers} years={years} />
      <ActivityTotals answers={form.answers} years={years} />
    </>
  )
}

const Fee = ({ form }: FieldsProps) => {
  const { labels } = usePlanTexts()
  const cell = useCell()
  const classes = rowsIn(form.answers, 'benefits').map((row) => [textIn(row, 'class'), textIn(row, 'className')] as const)
  return (
    <>
      <Rows
        name='classes'
        label={labels['classes'] ?? ''}
        form={form}
        most={100}
        begin={() => ({ class: classes[0]?.[0] ?? '' })}
        cells={[
          classes.length > 0 ? cell('class', { label: labels['className'] ?? '', hint: undefined, among: classes }) : cell('class'),
          cell('payers', { type: 'number' }),
          cell('amount', { type: 'number' }),
        ]}
      />
      <Lines form={form} cells={[cell('basis', { long: 2000 }), cell('collection', { long: 2000 })]} />
    </>
  )
}

const Others = ({ form }: FieldsProps) => {
  const texts = usePlanTexts()
  const cell = useCell()
  const carriesOn = cell('carriesOn', { among: [['', '–'], ...Object.entries(texts.carriesOn)], optional: true })
  const details = [cell('outline', { long: 2000 }), cell('size'), cell('lastYearResultYen', { type: 'number' })]
  return <Lines form={form} cells={[carriesOn, ...(form.answers['carriesOn'] === 'yes' ? details : [])]} />
}

const fields: Readonly<Record<Topic, (props: FieldsProps) => ReactNode>> = {
  basics: Basics,
  goals: Goals,
  activities: Activities,
  benefits: Benefits,
  financing: Financing,
  fee: Fee,
  other: Others,
  attachments: PlanAttachments,
}

/** The fields of one page of the editor. */
export const TopicFields = ({ topic, ...props }: FieldsProps & { readonly topic: Topic }) => {
  const Fields = fields[topic]
  return <Fields {...props} />
}
