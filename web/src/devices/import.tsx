import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../shell/button.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { save } from '../shell/save.ts'
import { Table } from '../shell/table.tsx'
import { FileField } from './file-field.tsx'
import { type ImportRow, type RowFault, useImporting } from './importing.ts'
import { useListTexts } from './texts.ts'

const mostBytes = 700_000

const sample = [
  'type,name,nameEn,municipality,districtId,longitude,latitude,dataClass,serialNumber,intervalSeconds,gatewayId',
  'people-counter,中央通り 北口 人流計測器,"People counter, Chuo-dori north gate",372013,,134.0493,34.3457,open,PC-2026-00017,60,',
]

const Faults = ({ faults }: { readonly faults: readonly RowFault[] }) => {
  const texts = useListTexts().importing
  return (
    <>
      <Notice tone='error' announced title={texts.unsound(faults.length)} />
      <Table
        caption={texts.faults}
        file='faults.csv'
        rows={faults}
        keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
        columns={[
          { label: texts.row, cell: ({ row }) => row },
          { label: texts.column, cell: ({ column }) => column },
          { label: texts.code, cell: ({ code }) => texts.codes[code] ?? code },
        ]}
      />
    </>
  )
}

const Rows = ({ caption, rows, linked }: { readonly caption: string; readonly rows: readonly ImportRow[]; readonly linked: boolean }) => {
  const texts = useListTexts()
  return (
    <Table
      caption={caption}
      file='imported.csv'
      rows={rows}
      keyOf={({ deviceId }) => deviceId}
      columns={[
        { label: texts.importing.row, cell: ({ row }) => row },
        {
          label: texts.name,
          cell: ({ name, deviceId }) =>
            linked ? (
              <Link to='/devices/$deviceId' params={{ deviceId }} className='link'>
                {name}
              </Link>
            ) : (
              name
            ),
          text: ({ name }) => name,
        },
      ]}
    />
  )
}

const Sheet = ({ csv }: { readonly csv: string }) => {
  const texts = useListTexts().importing
  const { checked, registered, faults, error, isChecking, isRegistering, register } = useImporting(csv)
  if (isChecking) return <Loading />
  if (faults.length > 0) return <Faults faults={faults} />
  if (error) return <RefusalNotice error={error} />
  if (registered)
    return (
      <>
        <Notice tone='success' announced title={texts.done(registered.length)} />
        <Rows caption={texts.registered} rows={registered} linked />
      </>
    )
  if (!checked) return null
  return (
    <>
      <Notice tone='success' announced title={texts.sound(checked.length)} />
      <Rows caption={texts.found} rows={checked} linked={false} />
      <div className='mt-6'>
        <Button busy={isRegistering} onClick={register}>
          {texts.register(checked.length)}
        </Button>
      </div>
    </>
  )
}

const Choosing = () => {
  const texts = useListTexts()
  const words = texts.importing
  const [chosen, setChosen] = useState<{ readonly csv: string; readonly at: number }>()
  const [fault, setFault] = useState<string>()
  const choose = async (file: File) => {
    const { textOfFile } = await import('./sheet.ts')
    const csv = await textOfFile(file, mostBytes)
    setFault(csv ? undefined : words.unreadable)
    setChosen(csv ? { csv, at: Date.now() } : undefined)
  }
  return (
    <Page title={words.title} trail={[{ label: texts.mine.title, to: '/my-devices' }]}>
      <p className='mt-4 max-w-3xl'>{words.lead}</p>
      <p className='mt-2 max-w-3xl break-words'>{words.columns}</p>
      <div className='mt-4'>
        <Button look='outlined' onClick={() => save(new Blob([`\uFEFF${sample.join('\r\n')}\r\n`], { type: 'text/csv' }), 'devices-sample.csv')}>
          {words.sample}
        </Button>
      </div>
      <FileField id='devices-file' label={words.file} hint={words.fileHint} error={fault} onFile={(file) => void choose(file)} />
      {chosen && <Sheet key={chosen.at} csv={chosen.csv} />}
    </Page>
  )
}

/** Many devices out of a file: all lines are judged first, then all are registered. */
export const ImportDevices = () => (
  <Guard title={useListTexts().importing.title}>
    <Choosing />
  </Guard>
)
