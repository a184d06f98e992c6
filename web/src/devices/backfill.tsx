import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../shell/button.tsx'
import { Notice } from '../shell/notice.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { Table } from '../shell/table.tsx'
import { DevicePage, OwnersPage, type Tended } from './device-frame.tsx'
import { FileField } from './file-field.tsx'
import { useHandingIn } from './handing-in.ts'
import type { ReadingSheet } from './sheet.ts'
import { useTendingTexts } from './texts.ts'
import { useUnits } from './units.ts'

const route = getRouteApi('/devices/$deviceId/$task')

const mostBytes = 20 * 1024 * 1024
const faultsShown = 50

const Faults = ({ faults }: Pick<ReadingSheet, 'faults'>) => {
  const texts = useTendingTexts().backfill
  return (
    <>
      <Notice tone='error' announced title={texts.faults(new Set(faults.map(({ row }) => row)).size)} />
      <Table
        caption={texts.faultTable}
        file='faults.csv'
        rows={faults.slice(0, faultsShown)}
        keyOf={({ row, column }) => `${row} ${column}`}
        columns={[
          { label: texts.row, cell: ({ row }) => row },
          { label: texts.column, cell: ({ column }) => column },
          { label: texts.value, cell: ({ value }) => value || '–' },
        ]}
      />
    </>
  )
}

const Sending = ({ deviceId, sheet }: { readonly deviceId: string; readonly sheet: ReadingSheet }) => {
  const { backfill: texts, quarantine } = useTendingTexts()
  const { sent, of, isPending, error, refused, send } = useHandingIn(deviceId, sheet.readings)
  const isDone = sent === of
  return (
    <>
      <p className='mt-6'>{texts.rows(of)}</p>
      {(sent > 0 || isPending) && (
        <label className='mt-4 block max-w-xl'>
          {texts.progress(sent, of)}
          <progress max={of} value={sent} className='mt-1 block w-full' />
        </label>
      )}
      {error && <RefusalNotice error={error} />}
      {refused.length > 0 && (
        <>
          <p className='mt-4'>{texts.refusedRow}</p>
          <Table
            caption={texts.refusedTable}
            file='refused.csv'
            rows={refused}
            keyOf={({ row, reason }) => `${row} ${reason}`}
            columns={[
              { label: texts.row, cell: ({ row }) => row },
              { label: quarantine.reason, cell: ({ reason }) => quarantine.reasons[reason] ?? reason },
            ]}
          />
        </>
      )}
      {isDone ? (
        <Notice tone='success' announced title={texts.done} />
      ) : (
        <div className='mt-6'>
          <Button busy={isPending} onClick={send}>
            {sent > 0 ? texts.again : texts.send}
          </Button>
        </div>
      )}
    </>
  )
}

const Held = ({ device, edits }: Tended) => {
  const texts = useTendingTexts().backfill
  const { typeOf } = useUnits()
  const names = (typeOf(device.type)?.measures ?? []).map(({ name }) => name)
  const [chosen, setChosen] = useState<{ readonly file: File; readonly sheet: ReadingSheet }>()
  const [fault, setFault] = useState<string>()
  const choose = async (file: File) => {
    const { readingsIn, textOfFile } = await import('./sheet.ts')
    const text = await textOfFile(file, mostBytes)
    const sheet = text === undefined ? undefined : readingsIn(text, names)
    setFault(text === undefined ? texts.unreadable : sheet ? undefined : texts.noAt)
    setChosen(sheet && { file, sheet })
  }
  return (
    <DevicePage device={device} title={texts.title}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <p className='mt-2 max-w-3xl break-words'>{texts.columns(names.join(', '))}</p>
      {edits && <FileField id='backfill-file' label={texts.file} hint={texts.fileHint} error={fault} onFile={(file) => void choose(file)} />}
      {chosen && chosen.sheet.faults.length > 0 && <Faults faults={chosen.sheet.faults} />}
      {chosen && chosen.sheet.faults.length === 0 && chosen.sheet.readings.length > 0 && (
        <Sending key={`${chosen.file.name} ${chosen.file.lastModified} ${chosen.file.size}`} deviceId={device.deviceId} sheet={chosen.sheet} />
      )}
    </DevicePage>
  )
}

/** Readings that could not be sent as they were measured, handed in as a file. */
export const Backfill = () => {
  const { deviceId } = route.useParams()
  return (
    <OwnersPage deviceId={deviceId} title={useTendingTexts().backfill.title}>
      {(tended) => <Held {...tended} />}
    </OwnersPage>
  )
}
