import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { useWhole } from '../shell/list.ts'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { done } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { type ParkedDelivery, parkedQuery } from './queries.ts'

const useRetry = () => {
  const { members } = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ eventId, consumer }: ParkedDelivery) =>
      done(members.POST('/parked-deliveries/{eventId}/{consumer}/retry', { params: { path: { eventId, consumer } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['parked'] }),
  })
}

const Deliveries = () => {
  const texts = useTexts()
  const locale = useLocale()
  const shell = useShell()
  const { data, error, refetch } = useQuery(parkedQuery(shell))
  const whole = useWhole((cursor) => parkedQuery(shell, cursor))
  const retry = useRetry()
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.parked.title}>
      <p className='mt-4 max-w-3xl'>{texts.parked.lead}</p>
      {retry.isSuccess && <Notice tone='success' announced title={texts.parked.retried} />}
      {retry.isError && <RefusalNotice error={retry.error} />}
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{texts.parked.empty}</p>}
      {data && data.items.length > 0 && (
        <Table
          caption={texts.parked.title}
          file='parked-deliveries.csv'
          whole={whole}
          rows={data.items}
          keyOf={({ eventId, consumer }) => `${eventId} ${consumer}`}
          columns={[
            { label: texts.audit.name, cell: ({ event }) => event.name },
            { label: texts.parked.consumer, cell: ({ consumer }) => consumer },
            { label: texts.parked.kind, cell: ({ kind }) => texts.parked.kinds[kind] },
            { label: texts.parked.reason, cell: ({ reason }) => reason },
            { label: texts.parked.attempts, numeric: true, cell: ({ attempts }) => attempts },
            { label: texts.parked.parkedAt, cell: ({ parkedAt }) => momentText(locale, parkedAt) },
            {
              label: texts.parked.act,
              isAct: true,
              cell: (delivery) => (
                <Button look='outlined' busy={retry.isPending} onClick={() => retry.mutate(delivery)}>
                  {texts.parked.retry}
                  <span className='sr-only'>{` ${delivery.event.name} ${delivery.consumer}`}</span>
                </Button>
              ),
            },
          ]}
        />
      )}
    </Page>
  )
}

export const Parked = () => {
  const texts = useTexts()
  return (
    <Guard title={texts.parked.title} operator>
      <Deliveries />
    </Guard>
  )
}
