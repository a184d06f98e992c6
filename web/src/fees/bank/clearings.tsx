import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { momentText } from '../../shell/date.ts'
import { TextArea } from '../../shell/field.tsx'
import { useWhole, type Whole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { done } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { ClaimLinks } from '../claim-links.tsx'
import { clearingsQuery, learnedNamesQuery } from '../money-queries.ts'
import { usePayerNames } from '../names.tsx'
import type { Clearing, LearnedName } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { useUndo } from './review-acts.ts'
import { Choosing, type Chosen, UndoGroup, useChosen } from './undo-group.tsx'

const route = getRouteApi('/fees/clearings')

const sumOf = ({ parts }: Pick<Clearing, 'parts'>): number => parts.reduce((all, { amount }) => all + amount, 0)

const Undoing = ({ clearing: { clearingId, at, parts } }: { readonly clearing: Clearing }) => {
  const { clearings: texts } = useBankTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const undoing = useUndo()
  return (
    <PlainAct
      words={texts.undo}
      label={`${texts.undo.act} ${momentText(locale, at)} ${desk.yen(sumOf({ parts }))}`}
      look='plain'
      acting={undoing}
      does={(form, then) => undoing.mutate({ clearingId, reason: textOf(form, 'reason') }, then)}
    >
      <TextArea label={desk.reason} hint={desk.reasonHint} name='reason' maxLength={1000} required />
    </PlainAct>
  )
}

type ClearingTableProps = {
  readonly clearings: readonly Clearing[]
  readonly whole: Whole<Clearing>
  readonly mayAct: boolean
  readonly choosing: Chosen
}

const ClearingTable = ({ clearings, whole, mayAct, choosing }: ClearingTableProps) => {
  const { clearings: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  return (
    <Table
      caption={texts.caption}
      file='clearings.csv'
      whole={whole}
      rows={clearings}
      keyOf={({ clearingId }) => clearingId}
      columns={[
        { label: texts.at, cell: ({ at }) => momentText(locale, at) },
        { label: texts.how, cell: ({ how }) => texts.ways[how] },
        {
          label: texts.claims,
          cell: ({ parts }) => <ClaimLinks claimIds={parts.map(({ claimId }) => claimId)} />,
          text: ({ parts }) => parts.map(({ claimId }) => claimId).join(' '),
        },
        { label: texts.amount, numeric: true, cell: (clearing) => yen(sumOf(clearing)), text: sumOf },
        {
          label: texts.state,
          cell: ({ isUndone }) => (isUndone ? <Tag>{texts.undone}</Tag> : '–'),
          text: ({ isUndone }) => (isUndone ? texts.undone : undefined),
        },
        ...(mayAct && clearings.some(({ isUndone }) => !isUndone)
          ? [
              {
                label: texts.undo.act,
                isAct: true as const,
                cell: (clearing: Clearing) => (clearing.isUndone ? '–' : <Undoing clearing={clearing} />),
              },
              {
                label: texts.choose,
                isAct: true as const,
                cell: (clearing: Clearing) => (clearing.isUndone ? '–' : <Choosing clearing={clearing} {...choosing} />),
              },
            ]
          : []),
      ]}
    />
  )
}

const Forgetting = ({ name: { payerId, nameKey } }: { readonly name: LearnedName }) => {
  const { clearings: texts } = useBankTexts()
  const { fees } = useShell()
  const forgetting = useActing((name: string, id) =>
    done(fees.PUT('/payers/{payerId}/acts/{actId}', { params: { path: { payerId, actId: `act_${id}` } }, body: { act: 'forget', nameKey: name } })),
  )
  return (
    <PlainAct
      words={texts.forget}
      label={`${texts.forget.act} ${nameKey}`}
      look='plain'
      acting={forgetting}
      does={(_, then) => forgetting.mutate(nameKey, then)}
    />
  )
}

const Names = ({ code, mayAct }: { readonly code: string; readonly mayAct: boolean }) => {
  const { clearings: texts } = useBankTexts()
  const locale = useLocale()
  const nameOf = usePayerNames(code)
  const { data = [] } = useQuery(learnedNamesQuery(useShell(), code))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.names}</h2>
      <p className='mt-2 max-w-3xl'>{texts.namesLead}</p>
      {data.length === 0 ? (
        <p className='mt-4'>{texts.noNames}</p>
      ) : (
        <Table
          caption={texts.names}
          file='payer-names.csv'
          rows={data}
          keyOf={({ payerId, nameKey }) => `${payerId} ${nameKey}`}
          columns={[
            { label: texts.payer, cell: ({ payerId }) => nameOf(payerId) },
            { label: texts.name, cell: ({ nameKey }) => nameKey },
            { label: texts.at, cell: ({ at }) => momentText(locale, at) },
            ...(mayAct ? [{ label: texts.forget.act, isAct: true as const, cell: (name: LearnedName) => <Forgetting name={name} /> }] : []),
          ]}
        />
      )}
    </section>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { clearings: texts, review } = useBankTexts()
  const desk = useDeskTexts()
  const { cursor } = route.useSearch()
  const { treasurer } = useOffices(code)
  const shell = useShell()
  const query = useQuery(clearingsQuery(shell, code, cursor))
  const whole = useWhole((further) => clearingsQuery(shell, code, further))
  const choosing = useChosen()
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor: next }) => (
        <Page
          title={texts.title}
          caption={desk.section}
          trail={[
            { label: desk.today.title, to: '/fees' },
            { label: review.title, to: '/fees/review' },
          ]}
        >
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          {items.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <ClearingTable clearings={items} whole={whole} mayAct={treasurer} choosing={choosing} />
          )}
          {treasurer && items.length > 0 && <UndoGroup code={code} whole={whole} {...choosing} />}
          <Turning to='/fees/clearings' cursor={next} isFirst={cursor === undefined} />
          <Names code={code} mayAct={treasurer} />
        </Page>
      )}
    </Awaited>
  )
}

/** What deposits were used for, and the names that were learned: both can be taken back. */
export const Clearings = () => <OfCity title={useBankTexts().clearings.title}>{(code) => <Sheet code={code} />}</OfCity>
