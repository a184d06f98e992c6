import { useMutation } from '@tanstack/react-query'
import { Button } from '../../shell/button.tsx'
import { dateText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import type { PlanDocument } from '../city-queries.ts'
import { useProcedureTexts } from './texts.ts'

/** The address is good for a minute and for a download only, so it is asked for when it is wanted. */
const useFetching = (planId: string) => {
  const { districts } = useShell()
  return useMutation({
    mutationFn: async ({ documentId, file }: { readonly documentId: string; readonly file: number }) => {
      const path = { planId, documentId, file }
      const { url } = await answered(districts.GET('/plans/{planId}/documents/{documentId}/files/{file}', { params: { path } }))
      const link = document.createElement('a')
      link.href = url
      link.click()
    },
  })
}

const Files = ({ planId, document }: { readonly planId: string; readonly document: PlanDocument }) => {
  const texts = useProcedureTexts().documents
  const fetching = useFetching(planId)
  const { documentId, kind, number, files } = document
  if (files.length === 0) return '–'
  return (
    <span className='flex flex-wrap gap-2'>
      {files.map(({ name, type }, at) => (
        <Button key={name} look='outlined' busy={fetching.isPending} onClick={() => fetching.mutate({ documentId, file: at })}>
          {type === 'application/pdf' ? texts.pdf : texts.html}
          <span className='sr-only'>{` ${texts.kinds[kind]} ${number ?? ''} ${name}`}</span>
        </Button>
      ))}
      {fetching.isError && <RefusalNotice error={fetching.error} />}
    </span>
  )
}

/** The papers of a plan, each to be fetched as PDF and as page. */
export const DocumentTable = ({ planId, documents }: { readonly planId: string; readonly documents: readonly PlanDocument[] }) => {
  const texts = useProcedureTexts().documents
  const locale = useLocale()
  const stateOf = ({ status, done, of }: PlanDocument) => (status === 'ready' ? texts.ready : texts.making(done, of))
  if (documents.length === 0) return <p className='mt-4'>{texts.none}</p>
  return (
    <Table
      caption={texts.caption}
      file='documents.csv'
      rows={documents}
      keyOf={({ documentId }) => documentId}
      columns={[
        { label: texts.kind, cell: ({ kind }) => texts.kinds[kind] },
        { label: texts.number, cell: ({ number }) => number ?? '–' },
        { label: texts.on, cell: ({ on }) => dateText(locale, on) },
        {
          label: texts.status,
          cell: (document) => <Tag tone={document.status === 'ready' ? 'good' : 'wait'}>{stateOf(document)}</Tag>,
          text: stateOf,
        },
        { label: texts.files, cell: (document) => <Files planId={planId} document={document} />, isAct: true },
      ]}
    />
  )
}
