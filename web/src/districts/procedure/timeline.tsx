import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { articleText } from '../article.ts'
import type { TimelineEntry, TimelineView } from '../city-queries.ts'
import { useProcedureTexts } from './texts.ts'

const tones = { done: 'good', due: 'wait', late: 'bad', waiting: 'neutral', 'not-needed': 'neutral' } as const
const fills = {
  done: 'var(--drawn-done)',
  due: 'var(--drawn-paper)',
  late: 'var(--drawn-paper)',
  waiting: 'var(--drawn-paper)',
  'not-needed': 'var(--drawn-ground)',
} as const
const edges = {
  done: 'var(--drawn-done)',
  due: 'var(--drawn)',
  late: 'var(--drawn-mark)',
  waiting: 'var(--drawn-rule)',
  'not-needed': 'var(--drawn-rule)',
} as const

/** Done is filled and ticked, next is a ring with a core: told apart without colour. */
const Mark = ({ status }: { readonly status: TimelineEntry['status'] }) => (
  <svg aria-hidden='true' width='28' height='28' viewBox='0 0 28 28' className='relative shrink-0'>
    <circle cx='14' cy='14' r='11' fill={fills[status]} stroke={edges[status]} strokeWidth={status === 'waiting' ? 2 : 3} />
    {status === 'done' && <path d='M8.5 14.5 12.5 18.5 19.5 10.5' fill='none' stroke='var(--drawn-paper)' strokeWidth='3' />}
    {(status === 'due' || status === 'late') && <circle cx='14' cy='14' r='5' fill={edges[status]} />}
    {status === 'not-needed' && <path d='M8 14h12' stroke='var(--drawn-rule)' strokeWidth='2' />}
  </svg>
)

const Steps = ({ items }: { readonly items: readonly TimelineEntry[] }) => {
  const texts = useProcedureTexts()
  const locale = useLocale()
  return (
    <ol className='mt-4 max-w-3xl'>
      {items.map(({ step, status, by, article, on, number, dueBy }, at) => (
        <li key={step} className='relative flex gap-4 pb-5' {...((status === 'due' || status === 'late') && { 'aria-current': 'step' as const })}>
          {at < items.length - 1 && <span aria-hidden='true' className='absolute top-6 bottom-0 left-[13px] w-0.5 bg-solid-gray-420' />}
          <Mark status={status} />
          <div className='min-w-0'>
            <p className='flex flex-wrap items-center gap-x-3 gap-y-1'>
              <span className='text-std-17B-170'>{texts.steps[step]}</span>
              <Tag tone={tones[status]}>{texts.states[status]}</Tag>
            </p>
            <p className='text-solid-gray-700'>
              {[texts.who[by], on && dateText(locale, on), number, !on && dueBy && texts.until(dateText(locale, dueBy))]
                .filter(Boolean)
                .join(texts.between)}
            </p>
            <p className='text-dns-14N-130 text-solid-gray-700'>{articleText(locale, article)}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}

const StepTable = ({ items, caption }: { readonly items: readonly TimelineEntry[]; readonly caption: string }) => {
  const texts = useProcedureTexts()
  const locale = useLocale()
  const day = (on: string | undefined) => (on ? dateText(locale, on) : '–')
  return (
    <Table
      caption={caption}
      file='procedure.csv'
      rows={items}
      keyOf={({ step }) => step}
      columns={[
        { label: texts.step, cell: ({ step }) => texts.steps[step] },
        {
          label: texts.state,
          cell: ({ status }) => <Tag tone={tones[status]}>{texts.states[status]}</Tag>,
          text: ({ status }) => texts.states[status],
        },
        { label: texts.by, cell: ({ by }) => texts.who[by] },
        { label: texts.doneOn, cell: ({ on }) => day(on) },
        { label: texts.number, cell: ({ number }) => number ?? '–' },
        { label: texts.dueBy, cell: ({ dueBy }) => day(dueBy) },
        { label: texts.article, cell: ({ article }) => articleText(locale, article) },
      ]}
    />
  )
}

/** Every step in its order: drawn, and as a table below. Of a change on its way too. */
export const TimelineFigure = ({ timeline: { items, change, session } }: { readonly timeline: TimelineView }) => {
  const texts = useProcedureTexts()
  const locale = useLocale()
  const shown = change ?? items
  // Of the next session nobody needs to know once the assembly has voted.
  const isVoted = shown.some(({ step, status }) => step === 'vote' && status === 'done')
  return (
    <>
      {session && !isVoted && (
        <p className='mt-2'>{texts.session(session.name, dateText(locale, session.opensOn), dateText(locale, session.closesOn))}</p>
      )}
      {change && <p className='mt-2'>{texts.changeOpen}</p>}
      <Steps items={shown} />
      <details className='mt-2'>
        <summary className='link w-fit cursor-pointer'>{texts.timelineTable}</summary>
        <StepTable items={shown} caption={texts.timeline} />
      </details>
    </>
  )
}
