import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { PlainAct } from '../projects/plain-act.tsx'
import { useActing } from '../projects/thing-act.ts'
import { Button, buttonClass } from '../shell/button.tsx'
import { Loading } from '../shell/loading.tsx'
import { Notice } from '../shell/notice.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { DevicePage, OwnersPage, type Tended } from './device-frame.tsx'
import { FileButton } from './file-button.tsx'
import { QuarantineTable } from './quarantine-table.tsx'
import { type Quarantined, quarantineQuery } from './queries.ts'
import { useTendingTexts } from './texts.ts'

const route = getRouteApi('/devices/$deviceId/$task')

type Outcome = { readonly readings: number; readonly refusedAgain: boolean }

type ActsProps = { readonly deviceId: string; readonly message: Quarantined; readonly onReplayed: (outcome: Outcome) => void }

const Acts = ({ deviceId, message: { quarantineId }, onReplayed }: ActsProps) => {
  const texts = useTendingTexts().quarantine
  const { devices } = useShell()
  const acting = useActing(
    (act: 'replay' | 'discard', id) =>
      answered(
        devices.PUT('/devices/{deviceId}/quarantine/{quarantineId}/acts/{actId}', {
          params: { path: { deviceId, quarantineId, actId: `act_${id}` } },
          body: { act },
        }),
      ),
    (outcome, act) => act === 'replay' && onReplayed(outcome),
  )
  const label = quarantineId.slice(-6)
  return (
    <span className='flex flex-wrap gap-2'>
      <Button look='plain' busy={acting.isPending} onClick={() => acting.mutate('replay')} aria-label={`${texts.replay} ${label}`}>
        {texts.replay}
      </Button>
      <PlainAct
        words={{ act: texts.discard, question: texts.discardQuestion, consequence: texts.discardConsequence }}
        label={`${texts.discard} ${label}`}
        look='plain'
        acting={acting}
        does={(_, then) => acting.mutate('discard', then)}
      />
    </span>
  )
}

const Held = ({ device, edits }: Tended) => {
  const texts = useTendingTexts().quarantine
  const { cursor } = route.useSearch()
  const { deviceId } = device
  const [outcome, setOutcome] = useState<Outcome>()
  const { data, error } = useQuery(quarantineQuery(useShell(), deviceId, cursor))
  return (
    <DevicePage device={device} title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      {outcome && (
        <Notice
          tone={outcome.refusedAgain ? 'warning' : 'success'}
          announced
          title={outcome.refusedAgain ? texts.refusedAgain : texts.replayed(outcome.readings)}
        />
      )}
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.none}</p>}
      {data && data.items.length > 0 && (
        <>
          <QuarantineTable
            caption={texts.title}
            messages={data.items}
            {...(edits && { acts: (message: Quarantined) => <Acts deviceId={deviceId} message={message} onReplayed={setOutcome} /> })}
          />
          {data.cursor && (
            <Link
              to='/devices/$deviceId/$task'
              params={{ deviceId, task: 'quarantine' }}
              search={{ cursor: data.cursor }}
              className={`mt-6 ${buttonClass('outlined')}`}
            >
              {texts.next}
            </Link>
          )}
          <FileButton path={`/devices/${deviceId}/quarantine.csv`} filename='quarantine.csv' />
        </>
      )}
    </DevicePage>
  )
}

/** What a device sent and could not be counted, for its owner. */
export const Quarantine = () => {
  const { deviceId } = route.useParams()
  return (
    <OwnersPage deviceId={deviceId} title={useTendingTexts().quarantine.title}>
      {(tended) => <Held {...tended} />}
    </OwnersPage>
  )
}
