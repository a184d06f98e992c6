import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { done } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { type FailedMail, failedMailsQuery } from './queries.ts'
import { useNoticesTexts } from './texts.ts'

const useRetry = () => {
  const { notices } = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ mailId }: FailedMail) => done(notices.POST('/failed-mails/{mailId}/retry', { params: { path: { mailId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices', 'failed'] }),
  })
}

const Mails = () => {
  const texts = useNoticesTexts()
  const locale = useLocale()
  const { data, error, refetch } = useQuery(failedMailsQuery(useShell()))
  const retry = useRetry()
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.failed.title} trail={[{ label: texts.inbox.title, to: '/notices' }]}>
      <p className='mt-4 max-w-3xl'>{texts.failed.lead}</p>
      {retry.isSuccess && <Notice tone='success' announced title={texts.failed.retried} />}
      {retry.isError && <RefusalNotice error={retry.error} />}
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.failed.empty}</p>}
      {data && data.items.length > 0 && (
        <Table
          caption={texts.failed.title}
          rows={data.items}
          keyOf={({ mailId }) => mailId}
          columns={[
            { label: texts.failed.mail, cell: ({ mailId }) => mailId },
            { label: texts.failed.person, cell: ({ personId }) => personId },
            { label: texts.failed.notices, numeric: true, cell: ({ notices }) => notices },
            { label: texts.failed.attempts, numeric: true, cell: ({ attempts }) => attempts },
            { label: texts.failed.reason, cell: ({ reason }) => reason },
            { label: texts.failed.failedAt, cell: ({ failedAt }) => momentText(locale, failedAt) },
            {
              label: texts.failed.act,
              cell: (mail) => (
                <Button look='outlined' busy={retry.isPending} onClick={() => retry.mutate(mail)}>
                  {texts.failed.retry}
                  <span className='sr-only'>{` ${mail.mailId}`}</span>
                </Button>
              ),
            },
          ]}
        />
      )}
      <div className='no-print mt-6'>
        <CsvButton address='/api/notices/failed-mails.csv' filename='failed-mails.csv' />
      </div>
    </Page>
  )
}

export const FailedMails = () => (
  <Guard title={useNoticesTexts().failed.title} operator>
    <Mails />
  </Guard>
)
