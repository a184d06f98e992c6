import { useMutation } from '@tanstack/react-query'
import { Button } from './button.tsx'
import { useTexts } from './locale.ts'
import { Notice } from './notice.tsx'
import { Refusal } from './refusal.ts'
import { useShell } from './shell.ts'

const save = (blob: Blob, filename: string) => {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = filename
  link.click()
  URL.revokeObjectURL(link.href)
}

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
