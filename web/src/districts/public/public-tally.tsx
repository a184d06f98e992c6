import { Notice } from '../../shell/notice.tsx'
import { Table } from '../../shell/table.tsx'
import type { PublicTally as Counted } from '../city-queries.ts'
import { usePublicTexts } from './texts.ts'

type ScaleProps = { readonly label: string; readonly from: number; readonly to: number; readonly words: string; readonly need: string }

const twoThirds = 200 / 3

/** A share of the whole beside the line it has to reach; what is told as a range is drawn as one. */
const Scale = ({ label, from, to, words, need }: ScaleProps) => (
  <figure className='mt-4 max-w-3xl'>
    <figcaption className='flex flex-wrap justify-between gap-x-4'>
      <span className='text-std-16B-170'>{label}</span>
      <span className='tabular-nums'>{words}</span>
    </figcaption>
    <svg aria-hidden='true' width='100%' height='28' viewBox='0 0 100 28' preserveAspectRatio='none' className='mt-1 block'>
      <rect width='100' height='28' fill='var(--drawn-ground)' />
      <rect width={from} height='28' fill='var(--drawn)' />
      {to > from && <rect x={from} width={to - from} height='28' fill='var(--drawn-soft)' />}
      <rect x={twoThirds - 0.3} width='0.6' height='28' fill='var(--drawn-mark)' />
    </svg>
    <p className='text-dns-14N-130 text-solid-gray-700' style={{ paddingInlineStart: `min(${twoThirds}%, calc(100% - 9rem))` }}>
      ▲ {need}
    </p>
  </figure>
)

/** How consent stands, for everybody: drawn, and its table beside. */
export const PublicTally = ({ tally }: { readonly tally: Counted | null }) => {
  const texts = usePublicTexts().tally
  if (!tally) return <p className='mt-4'>{texts.none}</p>
  const { heads, share, thresholds, reached } = tally
  const heading = { count: texts.heads, weight: texts.share }
  const figures = {
    count: heads.shown ? texts.headsOf(heads.counted, heads.of) : texts.hidden,
    weight: share.shown ? texts.shareOf(share.fromPercent, share.toPercent) : texts.hidden,
  }
  const percent = heads.shown && heads.of > 0 ? (heads.counted / heads.of) * 100 : 0
  const metOf = (measure: 'count' | 'weight') => thresholds.find((each) => each.measure === measure)?.met
  return (
    <>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      <Notice tone={reached ? 'success' : 'plain'} title={reached ? texts.reached : texts.notReached} />
      {heads.shown && <Scale label={texts.heads} from={percent} to={percent} words={figures.count} need={texts.need} />}
      {share.shown && <Scale label={texts.share} from={share.fromPercent} to={share.toPercent} words={figures.weight} need={texts.need} />}
      <Table
        caption={texts.caption}
        file='consent.csv'
        rows={['count', 'weight'] as const}
        keyOf={(measure) => measure}
        columns={[
          { label: texts.measure, cell: (measure) => heading[measure] },
          { label: texts.figure, cell: (measure) => figures[measure] },
          { label: texts.need, cell: (measure) => (metOf(measure) === undefined ? '–' : metOf(measure) ? texts.met : texts.unmet) },
        ]}
      />
    </>
  )
}
