import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from './button.tsx'
import { csvOf } from './csv.ts'
import { useTexts } from './locale.ts'
import { Notice } from './notice.tsx'
import { Refusal } from './refusal.ts'
import { save } from './save.ts'
import { useShell } from './shell.ts'

/** Fetched in the person's name, then handed to the browser: a plain link could not carry the token. */
export const CsvButton = ({ address, filename }: { readonly address: string; readonly filename: string }) => {
  const texts = useTexts()
  const { download } = useShell()
  const file = useMutation({
    mutationFn: async () => {
      const response = await download(new URL(address, window.location.origin).href)
      if (!response.ok) throw new Refusal({ type: 'about:blank', title: response.statusText, status: response.status })
      save(await response.blob(), filename)
    },
  })
  return (
    <>
      <Button look='outlined' busy={file.isPending} onClick={() => file.mutate()}>
        {texts.table.csv}
      </Button>
      {file.isError && <Notice tone='error' announced title={texts.table.csvFailed} />}
    </>
  )
}

type Records = Parameters<typeof csvOf>[0]

type RowsButtonProps = {
  /** Which table, for ears: several may stand on one page. */
  readonly caption: string
  readonly filename: string
  readonly rows: (tell: (count: number) => void) => Records | Promise<Records>
}

/** For a table whose file is made in the browser. What the page does not show yet is asked for first. */
export const RowsButton = ({ caption, filename, rows }: RowsButtonProps) => {
  const texts = useTexts()
  const [come, setCome] = useState(0)
  const file = useMutation({
    mutationFn: async () => save(new Blob([csvOf(await rows(setCome))], { type: 'text/csv;charset=utf-8' }), filename),
    onSettled: () => setCome(0),
  })
  return (
    <>
      <Button look='outlined' busy={file.isPending} onClick={() => file.mutate()}>
        {texts.table.csv}
        <span className='sr-only'>{` ${caption}`}</span>
      </Button>
      <span role='status' className='ml-4 tabular-nums'>
        {come > 0 && texts.punctuation.labelled(texts.loading, come.toLocaleString())}
      </span>
      {file.isError && <Notice tone='error' announced title={texts.table.csvFailed} />}
    </>
  )
}
