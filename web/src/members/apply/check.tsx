import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link, Navigate, useNavigate } from '@tanstack/react-router'
import { Button } from '../../shell/button.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useAct } from '../act.ts'
import { type AnswerGroup, ContentFacts } from '../content-facts.tsx'
import { contentOf, type FiledContent } from './answers.ts'
import type { Draft } from './draft.ts'
import { DraftFrame, type DraftPage } from './draft-frame.tsx'
import { allSaved, eraseDraft } from './draft-turn.ts'
import { useApplicationTexts } from './texts.ts'
import { isComplete } from './topics.ts'

const route = getRouteApi('/apply/$applicationId/check')

const Change = ({ topic }: { readonly topic: AnswerGroup }) => {
  const texts = useApplicationTexts()
  const { applicationId } = route.useParams()
  return (
    <Link to='/apply/$applicationId/$topic' params={{ applicationId, topic }} className='link'>
      {texts.apply.change}
      <span className='sr-only'>{` ${texts.apply.topics[topic]}`}</span>
    </Link>
  )
}

/** Files the application, or sends the mended one again. Its id was minted with the draft, so that a second try is the same act. */
const useFiling = ({ applicationId, mending }: Draft, content: FiledContent) => {
  const shell = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const act = useAct(applicationId)
  return useMutation({
    mutationFn: async () => {
      await allSaved()
      if (!mending) return answered(shell.members.PUT('/applications/{applicationId}', { params: { path: { applicationId } }, body: content }))
      const mended = await act.mutateAsync({ act: 'mend', version: mending.version, content })
      await eraseDraft(shell, applicationId)
      return mended
    },
    onSuccess: async () => {
      await navigate({ to: '/apply/$applicationId/done', params: { applicationId }, replace: true })
      queries.removeQueries({ queryKey: ['draft', applicationId] })
      await queries.invalidateQueries()
    },
  })
}

const Checking = ({ draft, content }: { readonly draft: Draft; readonly content: FiledContent }) => {
  const texts = useApplicationTexts()
  const filing = useFiling(draft, content)
  const { applicationId } = draft
  return (
    <Page
      title={texts.apply.check}
      caption={draft.mending ? texts.apply.mending : texts.apply.title}
      trail={[{ label: texts.apply.tasks, to: '/apply/$applicationId', params: { applicationId } }]}
    >
      <p className='mt-4'>{texts.apply.checkLead}</p>
      {filing.isError && <RefusalNotice error={filing.error} />}
      <div className='max-w-3xl'>
        <ContentFacts content={content} act={(topic) => <Change topic={topic} />} />
      </div>
      <div className='mt-8'>
        <Button busy={filing.isPending} onClick={() => filing.mutate()}>
          {filing.isPending ? texts.apply.filing : draft.mending ? texts.apply.sendAgain : texts.apply.file}
        </Button>
      </div>
    </Page>
  )
}

const Content = ({ draft, platform }: DraftPage) => {
  const { applicationId, answers } = draft
  const content = isComplete(answers, platform) ? contentOf(answers, platform) : undefined
  if (!content) return <Navigate to='/apply/$applicationId' params={{ applicationId }} replace />
  return <Checking draft={draft} content={content} />
}

/** All answers once more, each with the way to change it. */
export const CheckAnswers = () => {
  const texts = useApplicationTexts()
  const { applicationId } = route.useParams()
  return (
    <DraftFrame title={texts.apply.check} applicationId={applicationId}>
      {(loaded) => <Content {...loaded} />}
    </DraftFrame>
  )
}
