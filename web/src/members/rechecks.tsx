import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { type FormEvent, useId, useState } from 'react'
import { Button } from '../shell/button.tsx'
import { dateText, momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { control, Field, FieldError, Necessity } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { useWhole } from '../shell/list.ts'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { Refusal } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import type { FileFault } from './recheck-file.ts'
import { rechecksQuery, useImport } from './recheck-queries.ts'
import { useMembersTexts } from './texts.ts'

type Faults = { readonly date?: 'missing'; readonly file?: 'missing' | FileFault }

const rowsShown = 10

/** Which lines of the file do not fit: the first line is the heading. */
const Refused = ({ error }: { readonly error: Error }) => {
  const { recheck } = useMembersTexts()
  const errors = error instanceof Refusal ? (error.problem.errors ?? []) : []
  const misfits = errors.flatMap(({ pointer, detail }) => {
    const [, row, name] = /^#\/rows\/(\d+)\/(\w+)$/.exec(pointer) ?? []
    return row && name ? [recheck.misfit(Number(row) + 2, name, detail)] : []
  })
  if (misfits.length === 0) return <RefusalNotice error={error} />
  return (
    <Notice tone='error' announced title={recheck.misfits(misfits.length)}>
      <ul className='list-disc pl-6'>
        {misfits.slice(0, rowsShown).map((misfit) => (
          <li key={misfit}>{misfit}</li>
        ))}
      </ul>
    </Notice>
  )
}

const ImportForm = () => {
  const { recheck } = useMembersTexts()
  const navigate = useNavigate()
  const taking = useImport()
  const fileId = useId()
  const [faults, setFaults] = useState<Faults>({})
  const [listedOn, setListedOn] = useState('')
  const [file, setFile] = useState<File>()
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const { rowsOf } = await import('./recheck-file.ts')
    const read = file ? rowsOf(await file.arrayBuffer()) : 'missing'
    const found: Faults = { ...(listedOn === '' && { date: 'missing' }), ...(typeof read === 'string' && { file: read }) }
    setFaults(found)
    if (found.date || typeof read === 'string') return
    taking.mutate(
      { listedOn, rows: [...read] },
      { onSuccess: ({ recheckId }) => void navigate({ to: '/rechecks/$recheckId', params: { recheckId } }) },
    )
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate aria-label={recheck.take} className='no-print mt-6 rounded-16 bg-solid-gray-50 p-6'>
      <h2 className='text-std-24B-150'>{recheck.take}</h2>
      {taking.isError && <Refused error={taking.error} />}
      <Field
        label={recheck.listedOn}
        hint={recheck.listedOnHint}
        type='date'
        value={listedOn}
        error={faults.date && recheck.dateMissing}
        onChange={(event) => setListedOn(event.target.value)}
      />
      <div className='mt-6'>
        <label htmlFor={fileId} className='text-std-17B-170 text-solid-gray-900'>
          {recheck.file}
          <Necessity optional={false} />
        </label>
        <p id={`${fileId}-hint`} className='text-solid-gray-700'>
          {recheck.fileHint}
        </p>
        <input
          id={fileId}
          type='file'
          accept='.csv,text/csv'
          aria-invalid={faults.file !== undefined}
          aria-describedby={faults.file ? `${fileId}-hint ${fileId}-error` : `${fileId}-hint`}
          className={`${control} mt-2 block w-full max-w-xl`}
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        <FieldError id={`${fileId}-error`} error={faults.file && recheck.fileFaults[faults.file]} />
      </div>
      <div className='mt-6'>
        <Button type='submit' busy={taking.isPending}>
          {recheck.compare}
        </Button>
      </div>
    </form>
  )
}

const Lists = () => {
  const { recheck } = useMembersTexts()
  const locale = useLocale()
  const shell = useShell()
  const { data, error, refetch } = useQuery(rechecksQuery(shell))
  const whole = useWhole((cursor) => rechecksQuery(shell, cursor))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={recheck.title}>
      <p className='mt-4 max-w-3xl'>{recheck.lead}</p>
      <ImportForm />
      <h2 className='mt-10 text-std-24B-150'>{recheck.taken}</h2>
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-4'>{recheck.none}</p>}
      {data && data.items.length > 0 && (
        <Table
          caption={recheck.taken}
          file='rechecks.csv'
          whole={whole}
          rows={data.items}
          keyOf={({ recheckId }) => recheckId}
          columns={[
            {
              label: recheck.listedOn,
              text: ({ listedOn }) => listedOn,
              cell: ({ recheckId, listedOn }) => (
                <Link to='/rechecks/$recheckId' params={{ recheckId }} className='link'>
                  {dateText(locale, listedOn)}
                </Link>
              ),
            },
            { label: recheck.importedAt, cell: ({ importedAt }) => momentText(locale, importedAt) },
            { label: recheck.rows, numeric: true, cell: ({ rows }) => rows },
            { label: recheck.renamed, numeric: true, cell: ({ renamed }) => renamed },
            { label: recheck.gone, numeric: true, cell: ({ gone }) => gone },
            { label: recheck.appeared, numeric: true, cell: ({ appeared }) => appeared },
            { label: recheck.proposals, numeric: true, cell: ({ proposals }) => proposals },
          ]}
        />
      )}
    </Page>
  )
}

export const Rechecks = () => {
  const { recheck } = useMembersTexts()
  return (
    <Guard title={recheck.title} operator>
      <Lists />
    </Guard>
  )
}
