import type { ReactNode } from 'react'
import { dateText } from '../../shell/date.ts'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { type SavedColumn, Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { useDeskTexts, usePetitionTexts } from '../texts.ts'
import type { Petition } from './petition-queries.ts'

const tones = { applied: 'wait', withdrawn: 'neutral', refused: 'bad', granted: 'good', cancelled: 'bad' } as const

type PetitionTableProps = {
  readonly petitions: readonly Petition[]
  /** Where the payers are not those of the page. */
  readonly first?: SavedColumn<Petition>
  /** What may still be done about one; a column without any act is not shown. */
  readonly acts?: ((petition: Petition) => ReactNode | undefined) | undefined
}

export const PetitionTable = ({ petitions, first, acts }: PetitionTableProps) => {
  const { list: texts } = usePetitionTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { listed, aside } = useTexts().punctuation
  const askedOf = ({ content }: Petition) =>
    content.kind === 'deferral'
      ? texts.askedDeferral(dateText(locale, content.until))
      : texts.askedExemption(listed(content.claims.map(({ determined }) => yen(determined))))
  const decisionOf = ({ state }: Petition) =>
    'document' in state ? `${state.document.number}${aside(dateText(locale, state.document.on))} ${state.reason}` : '–'
  return (
    <Table
      caption={texts.caption}
      file='petitions.csv'
      rows={petitions}
      keyOf={({ petitionId }) => petitionId}
      columns={[
        ...(first ? [first] : []),
        {
          label: texts.kind,
          cell: ({ content }) => <span className='whitespace-nowrap'>{texts.kinds[content.kind]}</span>,
          text: ({ content }) => texts.kinds[content.kind],
        },
        { label: texts.appliedOn, cell: ({ content }) => dateText(locale, content.appliedOn), text: ({ content }) => content.appliedOn },
        { label: texts.asked, cell: askedOf },
        { label: texts.reason, cell: ({ content }) => content.reason },
        {
          label: texts.state,
          cell: ({ state }) => <Tag tone={tones[state.status]}>{texts.states[state.status]}</Tag>,
          text: ({ state }) => texts.states[state.status],
        },
        { label: texts.decision, cell: decisionOf },
        ...(acts && petitions.some((petition) => acts(petition) !== undefined)
          ? [{ label: texts.acts, isAct: true as const, cell: (petition: Petition) => acts(petition) ?? '–' }]
          : []),
      ]}
    />
  )
}
