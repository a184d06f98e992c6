import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { Button } from '../../shell/button.tsx'
import { useWhole } from '../../shell/list.ts'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { depositsQuery } from '../money-queries.ts'
import type { Deposit } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { Difference } from './difference.tsx'
import type { Made } from './review-acts.ts'
import { ReviewDeposit } from './review-deposit.tsx'
import { useKeyChoice, useKeys } from './review-keys.ts'
import { SetAside } from './set-aside.tsx'
import { UndoLast } from './undo-last.tsx'

type DeskProps = { readonly code: string; readonly deposits: readonly Deposit[]; readonly isMore: boolean }

const KeyChoice = ({ isOn, choose }: { readonly isOn: boolean; readonly choose: (on: boolean) => void }) => {
  const { review: texts } = useBankTexts()
  return (
    <div className='no-print mt-6'>
      <label className='flex min-h-11 items-center gap-3'>
        <input
          type='checkbox'
          checked={isOn}
          onChange={(event) => choose(event.target.checked)}
          aria-describedby='keys-hint'
          className='size-5 shrink-0 accent-key-900'
        />
        <span className='text-std-17B-170'>{texts.keys}</span>
      </label>
      <p id='keys-hint' className='text-solid-gray-700'>
        {texts.keysHint}
      </p>
    </div>
  )
}

type QueueProps = { readonly code: string; readonly deposits: readonly Deposit[]; readonly at: number; readonly go: (at: number) => void }

const rowsOf = (deposits: readonly Deposit[]) => deposits.map((deposit, place) => ({ deposit, place }))

const Queue = ({ code, deposits, at, go }: QueueProps) => {
  const shell = useShell()
  const whole = useWhole((cursor) => depositsQuery(shell, code, cursor))
  const { review: texts } = useBankTexts()
  const desk = useDeskTexts()
  return (
    <Table
      caption={texts.queue}
      file='deposits.csv'
      whole={async (tell) => rowsOf(await whole(tell))}
      rows={rowsOf(deposits)}
      keyOf={({ deposit }) => deposit.depositId}
      columns={[
        {
          label: texts.payer,
          cell: ({ deposit, place }) => (
            <button
              type='button'
              className='link cursor-pointer text-left'
              aria-current={place === at ? 'true' : undefined}
              onClick={() => go(place)}
            >
              {place === at && <span aria-hidden='true'>▶ </span>}
              {deposit.payerKana?.normalize('NFKC') || '–'}
            </button>
          ),
          text: ({ deposit }) => deposit.payerKana,
        },
        { label: texts.unapplied, numeric: true, cell: ({ deposit }) => desk.yen(deposit.unapplied), text: ({ deposit }) => deposit.unapplied },
        { label: texts.age, numeric: true, cell: ({ deposit }) => texts.days(deposit.ageDays), text: ({ deposit }) => deposit.ageDays },
        {
          label: desk.reason,
          cell: ({ deposit }) => <Tag tone='wait'>{texts.reasons[deposit.review?.reason ?? 'unknown']}</Tag>,
          text: ({ deposit }) => texts.reasons[deposit.review?.reason ?? 'unknown'],
        },
      ]}
    />
  )
}

/** Whoever looks at a deposit goes on looking at it while the list changes; when it goes, the next one takes its place. */
const usePlaceIn = (deposits: readonly Deposit[]) => {
  const [kept, setKept] = useState({ depositId: deposits[0]?.depositId, at: 0 })
  const found = deposits.findIndex(({ depositId }) => depositId === kept.depositId)
  const at = found >= 0 ? found : Math.min(kept.at, deposits.length - 1)
  const go = (wanted: number) => {
    const next = Math.max(0, Math.min(wanted, deposits.length - 1))
    setKept({ depositId: deposits[next]?.depositId, at: next })
  }
  return { at, go }
}

const Desk = ({ code, deposits, isMore }: DeskProps) => {
  const { review: texts } = useBankTexts()
  const { at, go } = usePlaceIn(deposits)
  const [made, setMade] = useState<Made>()
  const [said, setSaid] = useState('')
  const [isOn, choose] = useKeyChoice()
  const region = useRef<HTMLDivElement>(null)
  const { treasurer } = useOffices(code)
  useKeys(region, isOn)
  const deposit = deposits[at]
  const cleared = (done: Made) => {
    setMade(done)
    setSaid(texts.cleared(deposits.length - (done.isWhole ? 1 : 0)))
  }
  const disposed = (left: number) => setSaid(texts.disposed(deposits.length - (left === 0 ? 1 : 0)))
  const undone = () => {
    setMade(undefined)
    setSaid(texts.undone)
  }
  return (
    <div ref={region}>
      <div className='sticky top-0 z-10 bg-white pb-2'>
        <Difference code={code} />
      </div>
      {!treasurer && <p className='mt-4'>{texts.notTreasurer}</p>}
      <KeyChoice isOn={isOn} choose={choose} />
      <p role='status' className='mt-4 min-h-7 text-std-16B-170'>
        {said}
      </p>
      <div className='no-print mt-2 flex flex-wrap items-center gap-4'>
        <span data-key='k'>
          <Button look='outlined' aria-keyshortcuts='k' onClick={() => go(at - 1)}>
            {texts.previous}
          </Button>
        </span>
        <span data-key='j'>
          <Button look='outlined' aria-keyshortcuts='j' onClick={() => go(at + 1)}>
            {texts.next}
          </Button>
        </span>
        {deposits.length > 0 && <span className='tabular-nums'>{texts.place(at + 1, deposits.length)}</span>}
        {made && treasurer && (
          <span data-key='u'>
            <UndoLast made={made} onDone={undone} />
          </span>
        )}
      </div>
      {deposit ? (
        <ReviewDeposit deposit={deposit} code={code} mayAct={treasurer} onCleared={cleared} onDisposed={disposed} />
      ) : (
        <p className='mt-6'>{texts.nothing}</p>
      )}
      {deposits.length > 0 && (
        <section>
          <h2 className='mt-12 text-std-24B-150'>{texts.queue}</h2>
          {isMore && <p className='mt-2'>{texts.more}</p>}
          <Queue code={code} deposits={deposits} at={at} go={go} />
        </section>
      )}
      <SetAside code={code} mayAct={treasurer} />
    </div>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { review: texts, clearings } = useBankTexts()
  const desk = useDeskTexts()
  const query = useQuery(depositsQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <p className='no-print mt-2'>
            <Link to='/fees/clearings' className='link'>
              {clearings.title}
            </Link>
          </p>
          <Desk code={code} deposits={items} isMore={cursor !== undefined} />
        </Page>
      )}
    </Awaited>
  )
}

/** Deposits that wait for a person, one after the other, by keys or by buttons. */
export const Review = () => <OfCity title={useBankTexts().review.title}>{(code) => <Sheet code={code} />}</OfCity>
