import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { momentText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Field, TextArea } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { Awaited } from './awaited.tsx'
import { useBelongs, useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import {
  type CaseIntroductionAct,
  caseIntroductionQuery,
  caseQuery,
  type Introduction,
  type IntroductionAct,
  introductionQuery,
} from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import { PlainAct, textOf } from './plain-act.tsx'
import { needQuery, solutionQuery } from './sheet-queries.ts'
import { useActing } from './thing-act.ts'

const tones = { open: 'wait', agreed: 'good', declined: 'bad', withdrawn: 'neutral' } as const

const Standing = ({ introduction }: { readonly introduction: Introduction }) => {
  const texts = usePartneringTexts().introduction
  const { status, mine, reason, contact } = introduction
  switch (status) {
    case 'open':
      return <Notice title={mine === 'asking' ? texts.waiting : texts.yours} />
    case 'agreed':
      return (
        <Notice tone='success' title={texts.agreedWith}>
          {!contact && <p>{texts.hidden}</p>}
        </Notice>
      )
    case 'declined':
      return (
        <Notice tone='warning' title={texts.declinedFor}>
          <p className='whitespace-pre-line'>{reason}</p>
        </Notice>
      )
    case 'withdrawn':
      return <Notice title={texts.withdrawn} />
  }
}

const Told = ({ introduction }: { readonly introduction: Introduction }) => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const { askedBy, asked, message, askedAt, status, contact } = introduction
  const words = texts.introduction
  return (
    <div className='max-w-4xl'>
      <div className='mt-4'>
        <Tag tone={tones[status]}>{texts.statuses.introduction[status]}</Tag>
      </div>
      <Standing introduction={introduction} />
      {contact && (
        <section>
          <h2 className='mt-8 text-std-24B-150'>{words.contact}</h2>
          <Facts
            facts={[
              ...(contact.department ? [{ label: words.mine.department, value: contact.department }] : []),
              { label: words.mine.name, value: contact.name },
              {
                label: words.mine.email,
                value: (
                  <a href={`mailto:${contact.email}`} className='link'>
                    {contact.email}
                  </a>
                ),
              },
              { label: words.mine.phone, value: contact.phone },
            ]}
          />
        </section>
      )}
      <Facts
        facts={[
          { label: words.askedBy, value: <MemberName memberId={askedBy} /> },
          { label: words.asked, value: <MemberName memberId={asked} /> },
          { label: words.message, value: <span className='whitespace-pre-line'>{message}</span> },
          { label: words.at, value: momentText(locale, askedAt) },
        ]}
      />
    </div>
  )
}

type Answering = Exclude<IntroductionAct, { act: 'ask' }>
type Answer = ReturnType<typeof useActing<Answering, Introduction>>

/** What the side may do whose turn it is. */
const Answers = ({ introduction, acting }: { readonly introduction: Introduction; readonly acting: Answer }) => {
  const texts = usePartneringTexts().introduction
  const { version, mine, status, askedBy, asked } = introduction
  const mayEdit = useMayEdit(mine === 'asking' ? askedBy : asked)
  if (!mayEdit || status !== 'open') return null
  return (
    <div className='no-print mt-6 flex flex-wrap gap-4'>
      {mine === 'asked' && (
        <PlainAct words={texts.agree} look='solid' acting={acting} does={(_, then) => acting.mutate({ act: 'agree', version }, then)} />
      )}
      {mine === 'asked' && (
        <PlainAct
          words={texts.decline}
          acting={acting}
          does={(form, then) => acting.mutate({ act: 'decline', version, reason: textOf(form, 'reason') }, then)}
        >
          <TextArea name='reason' label={texts.decline.reason} maxLength={1000} required />
        </PlainAct>
      )}
      {mine === 'asking' && <PlainAct words={texts.withdraw} acting={acting} does={(_, then) => acting.mutate({ act: 'withdraw', version }, then)} />}
    </div>
  )
}

// Only the side that was asked asks anew after it has declined; whoever withdrew may.
const mayAskAgain = ({ status, mine }: Introduction): boolean => status === 'withdrawn' || (status === 'declined' && mine === 'asked')

const matchRoute = getRouteApi('/introductions/$needId/$solutionId')

const Match = () => {
  const texts = usePartneringTexts()
  const path = matchRoute.useParams()
  const shell = useShell()
  const introduction = useQuery(introductionQuery(shell, path))
  const need = useQuery(needQuery(shell, path.needId))
  const solution = useQuery(solutionQuery(shell, path.solutionId))
  const locale = useLocale()
  const ofNeed = useMayEdit(need.data?.memberId ?? '')
  const ofSolution = useMayEdit(solution.data?.memberId ?? '')
  const acting = useActing<IntroductionAct, Introduction>((body, id) =>
    answered(shell.projects.PUT('/introductions/{needId}/{solutionId}/acts/{actId}', { params: { path: { ...path, actId: `act_${id}` } }, body })),
  )
  return (
    <Awaited query={introduction} title={texts.introduction.title}>
      {(told) => (
        <Page title={texts.introduction.title} trail={[{ label: texts.hub.title, to: '/partnering' }]}>
          <p className='mt-4 max-w-3xl'>{texts.introduction.lead}</p>
          <ul className='mt-4 list-disc pl-6'>
            {need.data && (
              <li>
                {texts.column.need}{' '}
                <Link to='/needs/$needId' params={{ needId: path.needId }} className='link'>
                  {(locale === 'en' && need.data.titleEn) || need.data.title}
                </Link>
              </li>
            )}
            {solution.data && (
              <li>
                {texts.column.solution}{' '}
                <Link to='/solutions/$solutionId' params={{ solutionId: path.solutionId }} className='link'>
                  {(locale === 'en' && solution.data.titleEn) || solution.data.title}
                </Link>
              </li>
            )}
          </ul>
          {told && <Told introduction={told} />}
          {told && <Answers introduction={told} acting={acting as Answer} />}
          <div className='no-print mt-6 flex flex-wrap gap-4'>
            {(ofNeed || ofSolution) && (!told || mayAskAgain(told)) && (
              <PlainAct
                words={texts.introduction.ask}
                look='solid'
                acting={acting}
                does={(form, then) => acting.mutate({ act: 'ask', message: textOf(form, 'message') }, then)}
              >
                <TextArea name='message' label={texts.introduction.ask.message} hint={texts.introduction.ask.hint} maxLength={1000} required />
              </PlainAct>
            )}
            {ofNeed && need.data?.status === 'published' && <Invite {...path} />}
          </div>
        </Page>
      )}
    </Awaited>
  )
}

/** The owner of a need asks for a proposal. */
const Invite = ({ needId, solutionId }: { readonly needId: string; readonly solutionId: string }) => {
  const texts = usePartneringTexts().invite
  const { projects } = useShell()
  const acting = useActing((body: { readonly message: string }, id) =>
    answered(projects.PUT('/invitations/{needId}/{solutionId}/acts/{actId}', { params: { path: { needId, solutionId, actId: `act_${id}` } }, body })),
  )
  return (
    <>
      <PlainAct words={texts} acting={acting} does={(form, then) => acting.mutate({ message: textOf(form, 'message') }, then)}>
        <TextArea name='message' label={texts.message} maxLength={1000} required />
      </PlainAct>
      {acting.isSuccess && <Notice tone='success' announced title={texts.done} />}
    </>
  )
}

const caseRoute = getRouteApi('/cases/$caseId/introductions/$memberId')

/** From a case nobody has a sheet that names a person: whoever asks names one. */
const Naming = ({ children }: { readonly children?: ReactNode }) => {
  const texts = usePartneringTexts().introduction
  const person = usePerson()
  const me = person.status === 'known' ? person.me : undefined
  return (
    <>
      <TextArea name='message' label={texts.ask.message} hint={texts.ask.hint} maxLength={1000} required />
      <Field name='name' label={texts.mine.name} maxLength={100} required autoComplete='name' />
      <Field name='email' type='email' label={texts.mine.email} maxLength={254} required defaultValue={me?.email ?? ''} autoComplete='email' />
      <Field name='phone' type='tel' label={texts.mine.phone} pattern='0[0-9\-]{9,12}' required autoComplete='tel' />
      {children}
    </>
  )
}

const Case = () => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const path = caseRoute.useParams()
  const shell = useShell()
  const introduction = useQuery(caseIntroductionQuery(shell, path))
  const { data: told } = useQuery({ ...caseQuery(shell, path.caseId), retry: false })
  const belongs = useBelongs(path.memberId)
  const mayAsk = useMayEdit(path.memberId) && belongs
  const acting = useActing<CaseIntroductionAct, Introduction>((body, id) =>
    answered(
      shell.projects.PUT('/cases/{caseId}/introductions/{memberId}/acts/{actId}', { params: { path: { ...path, actId: `act_${id}` } }, body }),
    ),
  )
  const askOf = (form: FormData): CaseIntroductionAct => ({
    act: 'ask',
    message: textOf(form, 'message'),
    contact: { name: textOf(form, 'name'), email: textOf(form, 'email'), phone: textOf(form, 'phone') },
  })
  return (
    <Awaited query={introduction} title={texts.introduction.title}>
      {(asked) => (
        <Page title={texts.introduction.title} trail={[{ label: texts.hub.title, to: '/partnering' }]}>
          <p className='mt-4 max-w-3xl'>{texts.introduction.caseLead}</p>
          {told && (
            <p className='mt-4'>
              {texts.case.title}{' '}
              <Link to='/cases/$caseId' params={{ caseId: path.caseId }} className='link'>
                {(locale === 'en' && told.content.titleEn) || told.content.title}
              </Link>
            </p>
          )}
          {asked && <Told introduction={asked} />}
          {asked && <Answers introduction={asked} acting={acting as Answer} />}
          {mayAsk && (!asked || mayAskAgain(asked)) && (
            <div className='no-print mt-6'>
              <PlainAct words={texts.introduction.ask} look='solid' acting={acting} does={(form, then) => acting.mutate(askOf(form), then)}>
                <Naming />
              </PlainAct>
            </div>
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** A need and a solution: whether their people meet, and from then on whom to call. */
export const MatchIntroduction = () => {
  const texts = usePartneringTexts().introduction
  return (
    <Guard title={texts.title}>
      <Match />
    </Guard>
  )
}

/** A case and a member that wants to hear more of it. */
export const CaseIntroduction = () => {
  const texts = usePartneringTexts().introduction
  return (
    <Guard title={texts.title}>
      <Case />
    </Guard>
  )
}
