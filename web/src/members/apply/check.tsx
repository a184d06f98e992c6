import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link, Navigate, useNavigate } from '@tanstack/react-router'
import { ulid } from 'ulid'
import { Button } from '../../shell/button.tsx'
import { Facts } from '../../shell/facts.tsx'
import { useAddress, useLocale, useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useSession, useShell } from '../../shell/shell.ts'
import { contentOf, type Draft, dropDraft, type FiledContent, isComplete, keepDraft, type Section, sections, useDraft } from './draft.ts'
import { SectionPage } from './section-page.tsx'

const Change = ({ section }: { readonly section: Section }) => {
  const texts = useTexts()
  const to = sections.find(({ name }) => name === section)?.to ?? '/apply'
  return (
    <Link to={to} className='link'>
      {texts.apply.change}
      <span className='sr-only'>{` ${texts.apply.sections[section]}`}</span>
    </Link>
  )
}

const Answers = ({ content, placeName }: { readonly content: FiledContent; readonly placeName: string }) => {
  const texts = useTexts()
  const row = (section: Section, label: string, value: string | undefined) => ({ label, value: value ?? '–', act: <Change section={section} /> })
  const { contact } = content
  return (
    <div className='max-w-3xl'>
      <h2 className='mt-8 text-std-20B-150'>{texts.apply.sections.organization}</h2>
      <Facts
        facts={[
          row('kind', texts.member.kind, texts.kinds[content.kind]),
          row('organization', texts.member.name, content.name),
          row('organization', texts.member.nameKana, content.nameKana),
          row('organization', texts.member.nameEn, content.nameEn),
          row('organization', texts.member.corporateNumber, content.corporateNumber),
          row('organization', texts.member.place(content.kind === 'local-government'), `${placeName} (${content.localGovernmentCode})`),
        ]}
      />
      <h2 className='mt-8 text-std-20B-150'>{texts.apply.sections.contact}</h2>
      <Facts
        facts={[
          row('contact', texts.contact.department, contact.department),
          row('contact', texts.contact.name, contact.name),
          row('contact', texts.contact.email, contact.email),
          row('contact', texts.contact.phone, contact.phone),
        ]}
      />
      <h2 className='mt-8 text-std-20B-150'>{texts.apply.sections.terms}</h2>
      <Facts facts={[row('terms', texts.application.acceptedTerms, content.acceptedTerms)]} />
    </div>
  )
}

/** Files the application. Its id is minted once and kept in the draft until an answer comes, so that a second try is the same act. */
const useFiling = (draft: Draft, content: FiledContent | undefined) => {
  const { members } = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async () => {
      if (!content) throw new Error('the draft is not complete')
      const applicationId = draft.applicationId ?? `app_${ulid()}`
      keepDraft({ ...draft, applicationId })
      return answered(members.PUT('/applications/{applicationId}', { params: { path: { applicationId } }, body: content }))
    },
    onSuccess: async ({ applicationId }) => {
      dropDraft()
      await queries.invalidateQueries({ queryKey: ['my-applications'] })
      await navigate({ to: '/apply/done/$applicationId', params: { applicationId }, replace: true })
    },
  })
}

export const CheckAnswers = () => {
  const texts = useTexts()
  const locale = useLocale()
  const address = useAddress()
  const draft = useDraft()
  const { session } = useShell()
  const state = useSession()
  const content = contentOf(draft)
  const filing = useFiling(draft, content)
  if (!isComplete(draft) || !content || !draft.organization) return <Navigate to='/apply' replace />
  return (
    <SectionPage title={texts.apply.check}>
      <p className='mt-4'>{texts.apply.checkLead}</p>
      {filing.isError && <RefusalNotice error={filing.error} />}
      <Answers content={content} placeName={draft.organization.placeName} />
      <div className='mt-8'>
        {state.status === 'in' ? (
          <Button busy={filing.isPending} onClick={() => filing.mutate()}>
            {filing.isPending ? texts.apply.filing : texts.apply.file}
          </Button>
        ) : (
          <>
            <Notice title={texts.apply.signInToFile}>{texts.apply.draftKept}</Notice>
            <div className='mt-6'>
              <Button onClick={() => void session.signIn(address.pathname, locale)}>{texts.session.signIn}</Button>
            </div>
          </>
        )}
      </div>
    </SectionPage>
  )
}
