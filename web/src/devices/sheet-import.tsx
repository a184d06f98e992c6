import { type ReactNode, useState } from 'react'
import type { Crumb } from '../shell/breadcrumb.tsx'
import { Button } from '../shell/button.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { save } from '../shell/save.ts'
import { Table } from '../shell/table.tsx'
import { FileField } from './file-field.tsx'
import type { Importing, RowFault } from './importing.ts'
import type { ListTexts } from './texts/list-ja.ts'
import { useListTexts } from './texts.ts'

export type ImportTexts = ListTexts['importing']

type Words = { readonly words: ImportTexts }

const Faults = ({ words, faults }: Words & { readonly faults: readonly RowFault[] }) => (
  <>
    <Notice tone='error' announced title={words.unsound(faults.length)} />
    <Table
      caption={words.faults}
      file='faults.csv'
      rows={faults}
      keyOf={({ row, column, code }) => `${row} ${column} ${code}`}
      columns={[
        { label: words.row, cell: ({ row }) => row },
        { label: words.column, cell: ({ column }) => column },
        { label: words.code, cell: ({ code }) => words.codes[code] ?? code },
      ]}
    />
  </>
)

type JudgedProps<Row> = Words & {
  readonly importing: Importing<Row>
  readonly rows: (caption: string, rows: readonly Row[], isDone: boolean) => ReactNode
}

/** A sheet as it was judged, and what became of it. */
export const JudgedSheet = <Row,>({ words, importing, rows }: JudgedProps<Row>) => {
  const { checked, done, faults, error, isChecking, isSending, send } = importing
  if (isChecking) return <Loading />
  if (faults.length > 0) return <Faults words={words} faults={faults} />
  if (error) return <RefusalNotice error={error} />
  if (done)
    return (
      <>
        <Notice tone='success' announced title={words.done(done.length)} />
        {rows(words.registered, done, true)}
      </>
    )
  if (!checked) return null
  return (
    <>
      <Notice tone='success' announced title={words.sound(checked.length)} />
      {rows(words.found, checked, false)}
      <div className='mt-6'>
        <Button busy={isSending} onClick={send}>
          {words.register(checked.length)}
        </Button>
      </div>
    </>
  )
}

type SheetPageProps = Words & {
  readonly id: string
  readonly trail: readonly Crumb[]
  readonly mostBytes: number
  readonly sample: { readonly lines: readonly string[]; readonly file: string }
  readonly children: (csv: string) => ReactNode
}

const Choosing = ({ words, id, trail, mostBytes, sample, children }: SheetPageProps) => {
  const texts = useListTexts()
  const [chosen, setChosen] = useState<{ readonly csv: string; readonly at: number }>()
  const [fault, setFault] = useState<string>()
  const choose = async (file: File) => {
    const { textOfFile } = await import('./sheet.ts')
    const csv = await textOfFile(file, mostBytes)
    setFault(csv ? undefined : words.unreadable)
    setChosen(csv ? { csv, at: Date.now() } : undefined)
  }
  const download = () => save(new Blob([`\uFEFF${sample.lines.join('\r\n')}\r\n`], { type: 'text/csv' }), sample.file)
  return (
    <Page title={words.title} trail={[{ label: texts.mine.title, to: '/my-devices' }, ...trail]}>
      <p className='mt-4 max-w-3xl'>{words.lead}</p>
      <p className='mt-2 max-w-3xl break-words'>{words.columns}</p>
      <div className='mt-4'>
        <Button look='outlined' onClick={download}>
          {words.sample}
        </Button>
      </div>
      <FileField id={id} label={words.file} hint={words.fileHint} error={fault} onFile={(file) => void choose(file)} />
      {chosen && <div key={chosen.at}>{children(chosen.csv)}</div>}
    </Page>
  )
}

/** A page that takes a CSV: all of its lines are judged before any is taken. */
export const SheetPage = (props: SheetPageProps) => (
  <Guard title={props.words.title}>
    <Choosing {...props} />
  </Guard>
)
