import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import type { FullTally, ThresholdTally } from '../city-queries.ts'
import { useConsentTexts } from './texts.ts'

/** The least that reaches a threshold, in whole numbers. */
const neededOf = ({ of, fraction: { numerator, denominator }, comparison }: ThresholdTally): number => {
  const [product, parts] = [BigInt(of) * BigInt(numerator), BigInt(denominator)]
  return Number(comparison === 'more-than' ? product / parts + 1n : (product + parts - 1n) / parts)
}

type Row = { readonly stated: ThresholdTally; readonly verified: ThresholdTally | undefined }

const useWords = () => {
  const texts = useConsentTexts()
  const amount = ({ measure }: ThresholdTally, value: number) => (measure === 'count' ? texts.heads(value) : texts.yen(value))
  const name = ({ measure, fraction, comparison }: ThresholdTally) =>
    `${texts.measures[measure]} ${texts.fraction(fraction.numerator, fraction.denominator, comparison === 'at-least')}`
  return { texts, amount, name }
}

const part = (value: number, of: number) => (of > 0 ? (value / of) * 100 : 0)

/** Received and verified on one scale, with the line that has to be reached. */
const Scale = ({ stated, verified }: Row) => {
  const { texts, amount, name } = useWords()
  const needed = neededOf(stated)
  return (
    <figure className='mt-5 max-w-3xl'>
      <figcaption className='flex flex-wrap justify-between gap-x-4'>
        <span className='text-std-16B-170'>{name(stated)}</span>
        <span className='tabular-nums'>{`${amount(stated, stated.counted)} / ${amount(stated, stated.of)}`}</span>
      </figcaption>
      <svg aria-hidden='true' width='100%' height='32' viewBox='0 0 100 32' preserveAspectRatio='none' className='mt-1 block'>
        <rect width='100' height='32' fill='var(--drawn-ground)' />
        <rect width={part(stated.counted, stated.of)} height='32' fill='var(--drawn-soft)' />
        {verified && <rect y='16' width={part(verified.counted, stated.of)} height='16' fill='var(--drawn-strong)' />}
        <rect x={part(needed, stated.of) - 0.3} width='0.6' height='32' fill='var(--drawn-mark)' />
      </svg>
      <p className='text-dns-14N-130 text-solid-gray-800'>
        {`▲ ${texts.legend.need} ${amount(stated, needed)}`}
        {!stated.met && <strong className='ml-4 inline-block'>{`${texts.columns.missing} ${amount(stated, needed - stated.counted)}`}</strong>}
      </p>
    </figure>
  )
}

const Legend = () => {
  const { legend } = useConsentTexts()
  return (
    <ul className='mt-4 flex flex-wrap gap-x-6 gap-y-1 text-dns-14N-130'>
      {(
        [
          ['var(--drawn-soft)', legend.stated],
          ['var(--drawn-strong)', legend.verified],
          ['var(--drawn-mark)', legend.need],
        ] as const
      ).map(([colour, words]) => (
        <li key={words} className='flex items-center gap-2'>
          <svg aria-hidden='true' width='16' height='16'>
            <rect width='16' height='16' fill={colour} />
          </svg>
          {words}
        </li>
      ))}
    </ul>
  )
}

/** How consent stands by each threshold: drawn, and its table beside. */
export const TallyFigure = ({ tally }: { readonly tally: FullTally }) => {
  const { texts, amount, name } = useWords()
  const { columns } = texts
  const rows: readonly Row[] = tally.stated.thresholds.map((stated, at) => ({ stated, verified: tally.verified.thresholds[at] }))
  const metOf = ({ stated }: Row) => (stated.met ? texts.met : texts.unmet)
  return (
    <>
      {rows.map((row) => (
        <Scale key={name(row.stated)} {...row} />
      ))}
      <Legend />
      <Table
        caption={texts.figure}
        file='tally.csv'
        rows={rows}
        keyOf={({ stated }) => name(stated)}
        columns={[
          { label: columns.threshold, cell: ({ stated }) => name(stated) },
          { label: columns.stated, cell: ({ stated }) => amount(stated, stated.counted), numeric: true },
          { label: columns.verified, cell: ({ stated, verified }) => amount(stated, verified?.counted ?? 0), numeric: true },
          { label: columns.of, cell: ({ stated }) => amount(stated, stated.of), numeric: true },
          { label: columns.need, cell: ({ stated }) => amount(stated, neededOf(stated)), numeric: true },
          {
            label: columns.missing,
            cell: ({ stated }) => (stated.met ? texts.enough : amount(stated, neededOf(stated) - stated.counted)),
            numeric: true,
          },
          { label: columns.met, cell: (row) => <Tag tone={row.stated.met ? 'good' : 'wait'}>{metOf(row)}</Tag>, text: metOf },
        ]}
      />
    </>
  )
}
