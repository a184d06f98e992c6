import { useQuery } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import { ActDialog } from '../shell/act-dialog.tsx'
import { Button } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { dateText } from '../shell/date.ts'
import { TextArea } from '../shell/field.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { usePerson } from '../shell/person.ts'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { useMayEdit } from './may-edit.ts'
import { MemberName } from './member-name.tsx'
import { tokyoDay } from './search-result.tsx'
import { type NeedView, type QuestionView, questionsQuery } from './sheet-queries.ts'
import { useSheetTexts } from './sheet-texts.ts'
import { todayInTokyo, useDeadline } from './terms.ts'
import { useActing } from './thing-act.ts'

type Wish =
  | { readonly act: 'answer' | 'correct'; readonly version: number; readonly text: string }
  | { readonly act: 'withdraw'; readonly version: number }

const useQuestionAct = ({ needId, questionId }: QuestionView) => {
  const { projects } = useShell()
  return useActing<Wish, QuestionView>((body, id) =>
    answered(
      projects.PUT('/needs/{needId}/questions/{questionId}/acts/{actId}', { params: { path: { needId, questionId, actId: `act_${id}` } }, body }),
    ),
  )
}

const Reply = ({ question }: { readonly question: QuestionView }) => {
  const texts = useSheetTexts()
  const acting = useQuestionAct(question)
  const isAnswered = question.status === 'answered'
  const words = texts.questions
  return (
    <ActDialog
      act={isAnswered ? words.correct : words.reply}
      busy={acting.isPending}
      error={acting.error}
      question={isAnswered ? words.correctQuestion : words.replyQuestion}
      consequence={isAnswered ? words.correctConsequence : words.replyConsequence}
      onConfirm={(form, close) => {
        const text = String(form.get('text') ?? '')
        acting.mutate({ act: isAnswered ? 'correct' : 'answer', version: question.version, text }, { onSuccess: close })
      }}
    >
      <p className='mt-4 border-l-4 border-solid-gray-420 pl-4 whitespace-pre-line'>{question.text}</p>
      <TextArea name='text' label={words.answer} defaultValue={question.answer} maxLength={2000} required />
    </ActDialog>
  )
}

const Withdrawal = ({ question }: { readonly question: QuestionView }) => {
  const words = useSheetTexts().questions
  const acting = useQuestionAct(question)
  return (
    <ActDialog
      act={words.withdraw}
      busy={acting.isPending}
      error={acting.error}
      question={words.withdrawQuestion}
      consequence={words.withdrawConsequence}
      onConfirm={(_, close) => acting.mutate({ act: 'withdraw', version: question.version }, { onSuccess: close })}
    />
  )
}

const tones = { open: 'wait', answered: 'good', withdrawn: 'neutral' } as const

const Question = ({ question, isOwners }: { readonly question: QuestionView; readonly isOwners: boolean }) => {
  const words = useSheetTexts().questions
  const locale = useLocale()
  const { status, text, askedAt, askedBy, answer, correctedAt, mine } = question
  return (
    <li className='border-b border-solid-gray-420 py-4'>
      <div className='flex flex-wrap items-center gap-2'>
        <Tag tone={tones[status]}>{words[status]}</Tag>
        <p className='text-solid-gray-700'>{words.asked(dateText(locale, tokyoDay(askedAt)))}</p>
        {mine ? <p>{words.mine}</p> : askedBy && <MemberName memberId={askedBy} />}
      </div>
      <p className='mt-2 text-std-17B-170 whitespace-pre-line'>{text}</p>
      {answer && (
        <div className='mt-2 border-l-4 border-key-900 pl-4'>
          <p className='text-std-16B-170'>{words.answer}</p>
          <p className='whitespace-pre-line'>{answer}</p>
          {correctedAt && <p className='text-solid-gray-700'>{words.corrected(dateText(locale, tokyoDay(correctedAt)))}</p>}
        </div>
      )}
      <div className='no-print mt-3'>
        {isOwners && status !== 'withdrawn' && <Reply question={question} />}
        {mine && status === 'open' && <Withdrawal question={question} />}
      </div>
    </li>
  )
}

const Ask = ({ needId }: { readonly needId: string }) => {
  const words = useSheetTexts().questions
  const { projects } = useShell()
  const [isMissing, setMissing] = useState(false)
  const asking = useActing((body: { readonly text: string; readonly showAsker: boolean }, id) =>
    answered(projects.PUT('/needs/{needId}/questions/{questionId}', { params: { path: { needId, questionId: `qst_${id}` } }, body })),
  )
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const box = event.currentTarget
    const form = new FormData(box)
    const text = String(form.get('question') ?? '').trim()
    setMissing(text === '')
    if (text !== '' && !asking.isPending) asking.mutate({ text, showAsker: form.get('showAsker') === 'yes' }, { onSuccess: () => box.reset() })
  }
  return (
    <form onSubmit={send} noValidate className='no-print mt-6 rounded-16 bg-solid-gray-50 p-4 sm:p-6'>
      <h3 className='text-std-20B-150'>{words.ask}</h3>
      <TextArea name='question' label={words.text} hint={words.textHint} maxLength={1000} error={isMissing ? words.required : undefined} />
      <label className='mt-4 flex items-start gap-3'>
        <input type='checkbox' name='showAsker' value='yes' className='mt-1 size-5 shrink-0 accent-key-900' />
        <span>
          {words.showAsker}
          <span className='block text-solid-gray-700'>{words.showAskerHint}</span>
        </span>
      </label>
      {asking.isError && <RefusalNotice error={asking.error} />}
      {asking.isSuccess && <Notice tone='success' announced title={words.sent} />}
      <div className='mt-6'>
        <Button type='submit' busy={asking.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  )
}

/** Questions on a need and their answers; who asks, its owner answers. */
export const NeedQuestions = ({ need }: { readonly need: NeedView }) => {
  const words = useSheetTexts().questions
  const locale = useLocale()
  const deadline = useDeadline()
  const shell = useShell()
  const person = usePerson()
  const isOwners = useMayEdit(need.memberId)
  const { data } = useQuery(questionsQuery(shell, need.needId))
  const { questionsUntil } = need.content
  const isOpen = need.status === 'published' && !need.expired && (questionsUntil === undefined || questionsUntil >= todayInTokyo())
  const mayAsk =
    person.status === 'known' &&
    person.acting !== undefined &&
    person.acting.memberId !== need.memberId &&
    !person.acting.roles.every((role) => role === 'viewer')
  return (
    <section className='max-w-4xl' aria-labelledby='questions'>
      <div className='flex flex-wrap items-end justify-between gap-4'>
        <h2 id='questions' className='mt-10 text-std-24B-150'>
          {words.title}
        </h2>
        {data && data.length > 0 && (
          <CsvButton
            address={`${shell.settings.blocks['projects'] ?? ''}/needs/${need.needId}/questions.csv?language=${locale}`}
            filename='questions.csv'
          />
        )}
      </div>
      <p className='mt-2'>{isOpen ? questionsUntil && words.untilWords(deadline(questionsUntil)) : words.closed}</p>
      {!data && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{words.none}</p>}
      {data && data.length > 0 && (
        <ol className='mt-4 border-t border-solid-gray-420'>
          {data.map((question) => (
            <Question key={question.questionId} question={question} isOwners={isOwners} />
          ))}
        </ol>
      )}
      {isOpen && mayAsk && <Ask needId={need.needId} />}
    </section>
  )
}
