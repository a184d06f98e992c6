import type { ReactNode } from 'react'
import { Bars } from '../../projects/bars.tsx'
import { Facts } from '../../shell/facts.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Table } from '../../shell/table.tsx'
import type { PlanContent } from '../city-queries.ts'
import { usePublicTexts } from './texts.ts'

type Held = { readonly content: PlanContent }
type Budget = PlanContent['activities'][number]['budget']

const nothing = { income: [], expenditure: [] }

const totalOf = (budget: Budget): number => budget.reduce((total, { amount }) => total + amount, 0)

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3 className='mt-8 text-std-20B-150'>{title}</h3>
    {children}
  </section>
)

const Goals = ({ content: { goals } }: Held) => {
  const texts = usePublicTexts().sheet
  const locale = useLocale()
  const figure = (value: string, unit: string) => `${Number(value).toLocaleString(locale)} ${unit}`
  return (
    <Table
      caption={texts.goals}
      file='goals.csv'
      rows={goals}
      keyOf={({ name, level }) => level + name}
      columns={[
        { label: texts.goal, cell: ({ name }) => name },
        { label: texts.kind, cell: ({ level }) => texts.level[level] },
        { label: texts.now, cell: ({ baseline, unit }) => figure(baseline, unit), numeric: true },
        { label: texts.target, cell: ({ target, unit }) => figure(target, unit), numeric: true },
        { label: texts.measuredBy, cell: ({ measuredBy }) => measuredBy },
      ]}
    />
  )
}

const Activities = ({ content: { activities } }: Held) => {
  const { yen, sheet: texts } = usePublicTexts()
  return (
    <Table
      caption={texts.activities}
      file='activities.csv'
      rows={activities}
      keyOf={({ key }) => key}
      columns={[
        { label: texts.activity, cell: ({ name }) => name },
        { label: texts.category, cell: ({ category }) => texts.categories[category] },
        { label: texts.what, cell: ({ content }) => content },
        { label: texts.budget, cell: ({ budget }) => yen(totalOf(budget)), numeric: true },
      ]}
    />
  )
}

const Benefits = ({ content: { benefits } }: Held) => {
  const { yen, sheet: texts } = usePublicTexts()
  return (
    <Table
      caption={texts.benefits}
      file='benefits.csv'
      rows={benefits}
      keyOf={(benefit) => benefit.class + benefit.content}
      columns={[
        { label: texts.payerClass, cell: ({ className }) => className },
        { label: texts.benefit, cell: ({ content }) => content },
        { label: texts.degree, cell: ({ amount }) => yen(amount), numeric: true },
        { label: texts.evidence, cell: ({ evidence }) => evidence },
      ]}
    />
  )
}

type Line = { readonly key: string; readonly side: string; readonly name: string; readonly amount: number }

/** Both sides of the financing plan to one scale, and their table. */
const Money = ({ content: { financing = nothing } }: Held) => {
  const { yen, sheet: texts } = usePublicTexts()
  const income = financing.income.map(({ nature, name, budget }, at) => ({
    key: `income ${at}`,
    side: texts.income,
    name: name === texts.natures[nature] ? name : `${texts.natures[nature]} / ${name}`,
    amount: totalOf(budget),
  }))
  const expenditure = financing.expenditure.map(({ purpose, budget }, at) => ({
    key: `expenditure ${at}`,
    side: texts.expenditure,
    name: purpose,
    amount: totalOf(budget),
  }))
  const sum = (lines: readonly Line[]) => lines.reduce((total, { amount }) => total + amount, 0)
  const most = Math.max(1, ...[...income, ...expenditure].map(({ amount }) => amount))
  const barsOf = (lines: readonly Line[]) => lines.map(({ key, name, amount }) => ({ key, label: name, value: amount, words: yen(amount) }))
  return (
    <>
      <Bars title={`${texts.income} ${yen(sum(income))}`} bars={barsOf(income)} most={most} />
      <Bars title={`${texts.expenditure} ${yen(sum(expenditure))}`} bars={barsOf(expenditure)} most={most} />
      <Table<Line>
        caption={texts.money}
        file='financing.csv'
        rows={[...income, ...expenditure]}
        keyOf={({ key }) => key}
        columns={[
          { label: texts.line, cell: ({ name }) => name },
          { label: texts.kind, cell: ({ side }) => side },
          { label: texts.total, cell: ({ amount }) => yen(amount), numeric: true },
        ]}
      />
    </>
  )
}

/** What a plan says, as far as it is written. */
export const PlanSheet = ({ content }: Held) => {
  const texts = usePublicTexts().sheet
  const { area, scope, goals, activities, benefits, financing = nothing, fee } = content
  const facts = [
    { label: texts.area, value: area ?? texts.unwritten },
    { label: texts.scope, value: scope ?? texts.unwritten },
    { label: texts.fee, value: fee?.basis ?? texts.unwritten },
    { label: texts.collection, value: fee?.collection ?? texts.unwritten },
  ]
  return (
    <>
      <Facts facts={facts} />
      <Part title={texts.goals}>{goals.length > 0 ? <Goals content={content} /> : <p className='mt-2'>{texts.unwritten}</p>}</Part>
      <Part title={texts.activities}>{activities.length > 0 ? <Activities content={content} /> : <p className='mt-2'>{texts.unwritten}</p>}</Part>
      <Part title={texts.benefits}>{benefits.length > 0 ? <Benefits content={content} /> : <p className='mt-2'>{texts.unwritten}</p>}</Part>
      <Part title={texts.money}>
        {financing.income.length + financing.expenditure.length > 0 ? <Money content={content} /> : <p className='mt-2'>{texts.unwritten}</p>}
      </Part>
    </>
  )
}
