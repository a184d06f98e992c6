import { Link } from '@tanstack/react-router'
import { Table } from '../shell/table.tsx'
import { type ImportRow, useDeviceImport } from './importing.ts'
import { JudgedSheet, SheetPage } from './sheet-import.tsx'
import { useListTexts } from './texts.ts'

const sample = [
  'type,name,nameEn,municipality,districtId,longitude,latitude,dataClass,serialNumber,intervalSeconds,gatewayId',
  'people-counter,中央通り 北口 人流計測器,"People counter, Chuo-dori north gate",372013,,134.0493,34.3457,open,PC-2026-00017,60,',
]

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

const Sheet = ({ csv }: { readonly csv: string }) => (
  <JudgedSheet
    words={useListTexts().importing}
    importing={useDeviceImport(csv)}
    rows={(caption, rows, isDone) => <Rows caption={caption} rows={rows} linked={isDone} />}
  />
)

/** Many devices out of a file: all lines are judged first, then all are registered. */
export const ImportDevices = () => (
  <SheetPage words={useListTexts().importing} id='devices-file' trail={[]} mostBytes={700_000} sample={{ lines: sample, file: 'devices-sample.csv' }}>
    {(csv) => <Sheet csv={csv} />}
  </SheetPage>
)
