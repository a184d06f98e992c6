import type { ReactNode } from 'react'
import { type Answers, textIn } from '../answers.ts'
import { type Cell, type Choices, Entry } from '../entry.tsx'
import type { Form } from '../form.ts'
import { Rows } from '../rows.tsx'
import { useFeeTexts, useRollTexts } from '../texts.ts'
import { ClassRates } from './class-rates.tsx'

type FieldsProps = { readonly form: Form }

const useCells = () => {
  const { labels, hints, choices } = useFeeTexts()
  const { bases } = useRollTexts()
  const cell = (name: string, more: Partial<Cell> = {}): Cell => ({ name, label: labels[name] ?? name, hint: hints[name], ...more })
  const choice = (name: string, list: Readonly<Record<string, string>>): Cell => cell(name, { among: Object.entries(list) })
  const optional = (name: string, more: Partial<Cell> = {}): Cell => cell(name, { ...more, optional: true })
  const whom = [optional('whomClass'), optional('whomZone'), optional('whomTrait'), cell('whomPubliclyOwned', { type: 'yes' })]
  return { cell, choice, optional, whom, choices, clause: optional('clause'), basis: cell('basis', { among: Object.entries(bases) }) }
}

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h2 className='mt-10 text-std-24B-150'>{title}</h2>
    {children}
  </section>
)

const Lines = ({ cells, form: { answers, errorOf, change } }: FieldsProps & { readonly cells: readonly Cell[] }) => (
  <div className='grid max-w-4xl gap-x-6 md:grid-cols-2 md:items-end'>
    {cells.map((cell) => (
      <Entry key={cell.name} cell={cell} answers={answers} error={errorOf(cell.name)} change={change} />
    ))}
  </div>
)

const Basics = ({ form }: FieldsProps) => {
  const { cell, choice, optional, choices } = useCells()
  const texts = useFeeTexts().form
  const isTotal = form.answers['by'] !== 'rate'
  const ofTotal = [cell('total', { type: 'number', hint: undefined }), choice('weights', choices.weights), choice('excess', choices.excess)]
  return (
    <>
      <Part title={texts.basics}>
        <Lines
          form={form}
          cells={[
            cell('name'),
            cell('version', { type: 'number' }),
            cell('effectiveFrom', { type: 'date' }),
            optional('effectiveUntil', { type: 'date' }),
            cell('authority'),
            choice('liable', choices.liable),
          ]}
        />
      </Part>
      <Part title={texts.raise}>
        <Lines form={form} cells={[choice('by', choices.by), ...(isTotal ? ofTotal : [])]} />
      </Part>
    </>
  )
}

const Bases = ({ form }: FieldsProps) => {
  const { cell, clause, basis } = useCells()
  const texts = useFeeTexts()
  return (
    <Part title={texts.form.bases}>
      <Rows
        name='bases'
        label={texts.labels['bases'] ?? ''}
        form={form}
        most={12}
        begin={() => ({ basis: 'store-floor-area', rate: '', classRates: [] })}
        cells={[basis, cell('rate', { type: 'number' }), clause]}
        after={(place) => <ClassRates place={place} errorOf={form.errorOf} />}
      />
    </Part>
  )
}

const Adjustments = ({ form }: FieldsProps) => {
  const { cell, choice, optional, clause, basis, choices } = useCells()
  const texts = useFeeTexts()
  const { labels } = texts
  const per = { premises: choices.per.premises, payer: choices.per.payer }
  const ofUplift = [
    cell('upliftFirstOn', { type: 'date' }),
    ...(form.answers['by'] === 'rate' ? [optional('upliftDecimals', { type: 'number' })] : []),
    optional('upliftClause'),
  ]
  return (
    <Part title={texts.form.adjust}>
      <Rows name='zones' label={labels['zones'] ?? ''} form={form} most={200} cells={[cell('zone'), cell('factor', { type: 'number' }), clause]} />
      <Lines form={form} cells={[optional('upliftFactor', { type: 'number' }), ...(textIn(form.answers, 'upliftFactor') === '' ? [] : ofUplift)]} />
      <Rows
        name='thresholds'
        label={labels['thresholds'] ?? ''}
        form={form}
        most={12}
        begin={() => ({ basis: 'store-floor-area', per: 'premises' })}
        cells={[basis, cell('atLeast', { type: 'number' }), choice('per', per), clause]}
      />
    </Part>
  )
}

const Reliefs = ({ form }: FieldsProps) => {
  const { cell, choice, whom, clause, choices } = useCells()
  const texts = useFeeTexts()
  const { labels } = texts
  return (
    <Part title={texts.form.relief}>
      <Rows name='exemptions' label={labels['exemptions'] ?? ''} form={form} most={50} cells={[cell('code'), ...whom, clause]} />
      <Rows
        name='reliefs'
        label={labels['reliefs'] ?? ''}
        form={form}
        most={50}
        begin={() => ({ reliefBy: 'share' })}
        cells={[cell('code'), choice('reliefBy', choices.reliefBy), cell('relief', { type: 'number' }), ...whom, clause]}
      />
      <Lines form={form} cells={[choice('reliefsCombine', choices.reliefsCombine)]} />
    </Part>
  )
}

const Limits = ({ form }: FieldsProps) => {
  const { cell, choice, optional, whom, clause, choices } = useCells()
  const texts = useFeeTexts()
  const per = { premises: choices.per.premises, payer: choices.per.payer }
  const hasMinimum = textIn(form.answers, 'minimumAmount') !== ''
  return (
    <Part title={texts.form.limits}>
      <Lines
        form={form}
        cells={[optional('minimumAmount', { type: 'number' }), ...(hasMinimum ? [choice('minimumPer', per), optional('minimumClause')] : [])]}
      />
      <Rows
        name='caps'
        label={texts.labels['caps'] ?? ''}
        form={form}
        most={50}
        begin={() => ({ per: 'payer' })}
        cells={(row: Answers) => [choice('per', choices.per), cell('amount', { type: 'number' }), ...(row['per'] === 'group' ? [] : whom), clause]}
      />
    </Part>
  )
}

const units: Choices = ['1', '10', '100', '1000'].map((unit) => [unit, unit] as const)

const Rest = ({ form }: FieldsProps) => {
  const { cell, choice, optional, choices } = useCells()
  const texts = useFeeTexts().form
  const inParts = form.answers['partYear'] !== 'none'
  return (
    <Part title={texts.rest}>
      <Lines
        form={form}
        cells={[
          choice('partYear', choices.partYear),
          ...(inParts ? [choice('partYearCounts', choices.counts), optional('partYearClause')] : []),
          cell('unit', { among: units }),
          choice('mode', choices.mode),
          choice('remainder', choices.remainder),
          optional('roundingClause'),
        ]}
      />
    </Part>
  )
}

/** A fee rule, part by part, in the order in which the parts are applied. */
export const RuleFields = ({ form }: FieldsProps) => (
  <>
    <Basics form={form} />
    <Bases form={form} />
    <Adjustments form={form} />
    <Reliefs form={form} />
    <Limits form={form} />
    <Rest form={form} />
  </>
)
