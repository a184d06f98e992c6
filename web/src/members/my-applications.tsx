import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { ActDialog } from '../shell/act-dialog.tsx'
import { ButtonLink } from '../shell/button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { ApplicationTable } from './application-table.tsx'
import { eraseDraft } from './apply/draft-turn.ts'
import { useApplicationTexts } from './apply/texts.ts'
import { draftsQuery, type KeptDraft, myApplicationsQuery } from './queries.ts'

const useErasing = () => {
  const shell = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (applicationId: string) => eraseDraft(shell, applicationId),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['drafts'] }),
  })
}

/** What was begun, here or on another device. */
const Drafts = ({ drafts }: { readonly drafts: readonly KeptDraft[] }) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const erasing = useErasing()
  const nameOf = ({ name }: KeptDraft) => name ?? texts.apply.nameless
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.application.drafts}</h2>
      <p className='mt-2'>{texts.application.draftsLead}</p>
      {erasing.isError && <RefusalNotice error={erasing.error} />}
      <Table
        caption={texts.application.drafts}
        file='drafts.csv'
        rows={drafts}
        keyOf={({ applicationId }) => applicationId}
        columns={[
          {
            label: texts.member.name,
            text: nameOf,
            cell: (draft) => (
              <Link to='/apply/$applicationId' params={{ applicationId: draft.applicationId }} className='link'>
                {nameOf(draft)}
              </Link>
            ),
          },
          { label: texts.application.savedAt, cell: ({ savedAt }) => (savedAt ? momentText(locale, savedAt) : '–') },
          {
            label: texts.application.act,
            isAct: true,
            cell: (draft) => (
              <ActDialog
                act={texts.acts.erase.act}
                busy={erasing.isPending}
                question={texts.acts.erase.question(nameOf(draft))}
                consequence={texts.acts.erase.consequence}
                onConfirm={(_, close) => {
                  erasing.mutate(draft.applicationId)
                  close()
                }}
              />
            ),
          },
        ]}
      />
    </section>
  )
}

const Applications = () => {
  const texts = useApplicationTexts()
  const shell = useShell()
  const { data, error, refetch } = useQuery(myApplicationsQuery(shell))
  const { data: drafts } = useQuery(draftsQuery(shell))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const isNone = data?.items.length === 0 && drafts?.length === 0
  return (
    <Page title={texts.application.mine}>
      {(!data || !drafts) && <Loading />}
      {isNone && <p className='mt-6'>{texts.application.noneOfMine}</p>}
      {drafts && drafts.length > 0 && <Drafts drafts={drafts} />}
      {data && data.items.length > 0 && (
        <section>
          <h2 className='mt-10 text-std-24B-150'>{texts.application.sent}</h2>
          <ApplicationTable caption={texts.application.sent} applications={data.items} file='my-applications.csv' />
        </section>
      )}
      <div className='no-print mt-8'>
        <ButtonLink to='/apply'>{texts.application.file}</ButtonLink>
      </div>
    </Page>
  )
}

export const MyApplications = () => {
  const texts = useApplicationTexts()
  return (
    <Guard title={texts.application.mine}>
      <Applications />
    </Guard>
  )
}
