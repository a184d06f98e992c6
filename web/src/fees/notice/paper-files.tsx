import { useMutation } from '@tanstack/react-query'
import { Button } from '../../shell/button.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'

type PaperFilesProps = {
  readonly labels: readonly { readonly words: string; readonly label: string }[]
  /** The address is good for a minute and for a download only, so it is asked for when it is wanted. */
  readonly addressOf: (file: number) => Promise<{ readonly url: string }>
}

/** The files of a paper, each to be fetched. */
export const PaperFiles = ({ labels, addressOf }: PaperFilesProps) => {
  const fetching = useMutation({
    mutationFn: async (file: number) => {
      const { url } = await addressOf(file)
      const link = document.createElement('a')
      link.href = url
      link.click()
    },
  })
  return (
    <span className='flex flex-wrap gap-2'>
      {labels.map(({ words, label }, at) => (
        <Button key={label} look='outlined' busy={fetching.isPending} onClick={() => fetching.mutate(at)}>
          {words}
          <span className='sr-only'>{` ${label}`}</span>
        </Button>
      ))}
      {fetching.isError && <RefusalNotice error={fetching.error} />}
    </span>
  )
}
