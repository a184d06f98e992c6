import { useMutation } from '@tanstack/react-query'
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

type RowsButtonProps = {
  /** Which table, for ears: several may stand on one page. */
  readonly caption: string
  readonly filename: string
  readonly rows: () => Parameters<typeof csvOf>[0]
}

/** For a table that is whole in the browser already. */
export const RowsButton = ({ caption, filename, rows }: RowsButtonProps) => {
  const texts = useTexts()
  return (
    <Button look='outlined' onClick={() => save(new Blob([csvOf(rows())], { type: 'text/csv;charset=utf-8' }), filename)}>
      {texts.table.csv}
      <span className='sr-only'>{` ${caption}`}</span>
    </Button>
  )
}
