import { Button } from '../../shell/button.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useNoticeTexts } from '../texts.ts'
import type { PaperNotice } from './notice-queries.ts'
import { PaperFiles } from './paper-files.tsx'

type PaperCopyProps = {
  readonly paper: Pick<PaperNotice, 'files' | 'isCopying'> & { readonly number?: string | undefined }
  readonly copying: {
    readonly isPending: boolean
    readonly isError: boolean
    readonly error: Error | null
    readonly mutate: (act: { readonly act: 'copy' }) => void
  }
  readonly addressOf: (file: number) => Promise<{ readonly url: string }>
}

/** A copy of what one payer was told, as PDF and as page: made when it is first asked for. */
export const PaperCopy = ({ paper: { number = '', files, isCopying }, copying, addressOf }: PaperCopyProps) => {
  const { papers: texts } = useNoticeTexts()
  if (files.length === 0)
    return (
      <>
        <Button look='outlined' busy={copying.isPending || isCopying} onClick={() => copying.mutate({ act: 'copy' })}>
          {isCopying ? texts.copying : texts.copy}
          <span className='sr-only'>{` ${number}`}</span>
        </Button>
        {copying.isError && <RefusalNotice error={copying.error ?? new Error('it was not copied')} />}
      </>
    )
  return (
    <PaperFiles
      labels={files.map(({ name, type }) => ({ words: type === 'application/pdf' ? texts.pdf : texts.html, label: `${number} ${name}` }))}
      addressOf={addressOf}
    />
  )
}
