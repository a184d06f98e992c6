import { Table } from '../shell/table.tsx'
import { useDeviceName } from './device-list.tsx'
import { useSerialImport } from './importing.ts'
import type { AllowedRow } from './queries.ts'
import { JudgedSheet, SheetPage } from './sheet-import.tsx'
import { useProvisioningTexts } from './texts.ts'

const sample = ['serialNumber', 'PC-2026-00017']

const Rows = ({ caption, rows }: { readonly caption: string; readonly rows: readonly AllowedRow[] }) => {
  const texts = useProvisioningTexts()
  const nameOf = useDeviceName()
  return (
    <Table
      caption={caption}
      file='allowed.csv'
      rows={rows}
      keyOf={({ serialNumber }) => serialNumber}
      columns={[
        { label: texts.importing.row, cell: ({ row }) => row },
        { label: texts.allowed.serialNumber, cell: ({ serialNumber }) => serialNumber },
        { label: texts.allowed.device, cell: nameOf },
      ]}
    />
  )
}

const Sheet = ({ csv }: { readonly csv: string }) => (
  <JudgedSheet
    words={useProvisioningTexts().importing}
    importing={useSerialImport(csv)}
    rows={(caption, rows) => <Rows caption={caption} rows={rows} />}
  />
)

/** Serial numbers out of a file, put on the list of those that may fetch a certificate: all of them or none. */
export const AllowSerials = () => {
  const texts = useProvisioningTexts()
  return (
    <SheetPage
      words={texts.importing}
      id='serials-file'
      trail={[{ label: texts.allowed.title, to: '/my-devices/allowed' }]}
      mostBytes={100_000}
      sample={{ lines: sample, file: 'serial-numbers-sample.csv' }}
    >
      {(csv) => <Sheet csv={csv} />}
    </SheetPage>
  )
}
