import type { components } from '../../shell/api/districts.d.ts'
import { useLocale } from '../../shell/locale.ts'
import { Table } from '../../shell/table.tsx'
import { useFieldTexts } from './field-texts.ts'

export type Line = components['schemas']['FeeExplanation']['lines'][number]

/** 1234.5 → 1,234.5, digit by digit: a float would change what was exact. */
const figure = (text: string): string => {
  const [whole = '', ...rest] = text.split('.')
  return [whole.replace(/\B(?=(\d{3})+(?!\d))/g, ','), ...rest].join('.')
}

/** How a fee came about, line by line, as the reckoning itself tells it. */
export const Explanation = ({ lines, caption }: { readonly lines: readonly Line[]; readonly caption: string }) => {
  const { mine: texts } = useFieldTexts()
  const locale = useLocale()
  const between = locale === 'ja' ? '' : ' '
  const amount = (text: string, unit: Line['unit']) => `${figure(text)}${between}${texts.unit[unit]}`
  // What is shared out by points begins in points and ends in yen.
  const beforeUnit = ({ step, unit }: Line) => (step === 'share' ? 'points' : unit)
  const rows = lines.map((line, at) => ({ at, line }))
  return (
    <Table
      caption={caption}
      file='fee.csv'
      rows={rows}
      keyOf={({ at }) => String(at)}
      columns={[
        { label: texts.step, cell: ({ line }) => texts.steps[line.step] },
        { label: texts.before, cell: ({ line }) => amount(line.before, beforeUnit(line)), numeric: true },
        { label: texts.after, cell: ({ line }) => amount(line.after, line.unit), numeric: true },
        { label: texts.clause, cell: ({ line }) => line.clause ?? '–' },
      ]}
    />
  )
}
