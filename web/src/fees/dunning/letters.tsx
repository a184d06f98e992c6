import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { More } from '../../districts/more.tsx'
import { PlainAct } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { dateText } from '../../shell/date.ts'
import { wholeOf } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useOffices } from '../city.tsx'
import { usePeriod } from '../levy/claim-table.tsx'
import { depositsQuery } from '../money-queries.ts'
import { useServiceWords } from '../notice/payer-notices.tsx'
import { hasServiceActs, ServiceActs } from '../notice/service-acts.tsx'
import { useDeskTexts, useDunningTexts } from '../texts.ts'
import { type Dunning, type Letter, lettersQuery, useLetterAct } from './dunning-queries.ts'
import { useDrafting } from './dunnings.tsx'

type Line = Letter['told'][number]
type LettersProps = { readonly dunning: Dunning; readonly code: string }

const day = 86_400_000

const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / day)

/** What is recorded of how one letter reached its payer. */
export const LetterServiceActs = ({ letter }: { readonly letter: Letter }) => {
  const acting = useLetterAct(letter)
  return <ServiceActs served={letter} acting={acting} />
}

/** Whoever has paid is not dunned: money that waits for a claim may be theirs. */
const InReview = ({ code }: { readonly code: string }) => {
  const { run: texts } = useDunningTexts()
  const { data } = useQuery(depositsQuery(useShell(), code))
  const count = data?.items.length ?? 0
  if (count === 0) return null
  return (
    <Notice tone='warning' title={texts.inReview(count, data?.cursor !== undefined)}>
      <Link to='/fees/review' className='link'>
        {texts.toReview}
      </Link>
    </Notice>
  )
}

/** The list is dropped and made again without one payer: both under one id, so that whatever is interrupted is gone on with. */
const LeaveOut = ({ dunning, code, letter: { payerId, name } }: LettersProps & { readonly letter: Letter }) => {
  const { run: texts } = useDunningTexts()
  const { fees } = useShell()
  const drafting = useDrafting(code)
  const { dunningId, version, districtId, kind, on, except } = dunning
  const dropping = useActing(
    (_: { readonly payerId: string }, id) =>
      answered(
        fees.PUT('/dunnings/{dunningId}/acts/{actId}', {
          params: { path: { dunningId, actId: `act_${id}` } },
          body: { act: 'drop', version },
        }),
      ),
    () => drafting.mutate({ districtId, kind, on, except: [...except, payerId] }),
  )
  const acting = { isPending: dropping.isPending || drafting.isPending, error: dropping.error ?? drafting.error }
  return (
    <PlainAct
      words={texts.leaveOut}
      label={`${texts.leaveOut.act} ${name}`}
      look='plain'
      acting={acting}
      does={(_, then) => dropping.mutate({ payerId }, then)}
    />
  )
}

/** Whom a dunning reaches, claim by claim, with why and with what became of the letter. */
export const Letters = ({ dunning, code }: LettersProps) => {
  const { run: texts } = useDunningTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const periodOf = usePeriod()
  const serviceOf = useServiceWords()
  const { edits } = useOffices(code)
  const list = useInfiniteQuery(lettersQuery(useShell(), dunning))
  if (list.error) return <RefusalNotice error={list.error} />
  if (!list.data) return <Loading />
  if (list.data.length === 0) return <p className='mt-6'>{texts.nobody}</p>
  const linesOf = (letters: readonly Letter[]) =>
    letters.flatMap((letter) => letter.told.map((claim, at) => ({ ...claim, letter, isFirst: at === 0 })))
  const wholeList = wholeOf(list)
  const isListed = dunning.status === 'listed'
  const isSent = dunning.status === 'done'
  // Before the dunning there is no late charge to be told.
  const isReminder = dunning.kind === 'reminder'
  const hasActs = edits && (isListed || (isSent && list.data.some(hasServiceActs)))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.letters}</h2>
      {isListed && <InReview code={code} />}
      <Table
        caption={texts.letters}
        file={`dunning-${dunning.on}.csv`}
        rows={linesOf(list.data)}
        whole={async (tell) => linesOf(await wholeList(tell))}
        keyOf={({ claimId }) => claimId}
        columns={[
          {
            label: texts.payer,
            cell: ({ letter, claimId }) => (
              <Link to='/fees/claims/$claimId' params={{ claimId }} className='link'>
                {letter.name}
              </Link>
            ),
            text: ({ letter }) => letter.name,
          },
          ...(isSent ? [{ label: texts.number, cell: ({ letter }: { readonly letter: Letter }) => letter.number ?? '–' }] : []),
          { label: texts.period, cell: (claim) => periodOf(claim) },
          { label: texts.reference, cell: ({ reference }) => reference },
          { label: texts.dueOn, cell: ({ dueOn }) => dateText(locale, dueOn), text: ({ dueOn }) => dueOn },
          {
            label: texts.overdue,
            numeric: true,
            cell: ({ dueOn }) => texts.daysOverdue(daysBetween(dueOn, dunning.on)),
            text: ({ dueOn }) => daysBetween(dueOn, dunning.on),
          },
          { label: texts.fee, numeric: true, cell: ({ outstanding }) => yen(outstanding), text: ({ outstanding }) => outstanding },
          ...(isReminder
            ? [
                {
                  label: texts.lateCharge,
                  numeric: true,
                  cell: ({ lateCharge }: Line) => yen(lateCharge),
                  text: ({ lateCharge }: Line) => lateCharge,
                },
                { label: texts.cost, numeric: true, cell: ({ cost }: Line) => yen(cost), text: ({ cost }: Line) => cost },
              ]
            : []),
          ...(isSent ? [{ label: texts.service, cell: ({ letter }: { readonly letter: Letter }) => serviceOf(letter) }] : []),
          ...(hasActs
            ? [
                {
                  label: texts.acts,
                  isAct: true as const,
                  cell: ({ letter, isFirst }: { readonly letter: Letter; readonly isFirst: boolean }) => {
                    if (!isFirst) return '–'
                    return isListed ? <LeaveOut dunning={dunning} code={code} letter={letter} /> : <LetterServiceActs letter={letter} />
                  },
                },
              ]
            : []),
        ]}
      />
      <More list={list} of={texts.letters} />
    </section>
  )
}
