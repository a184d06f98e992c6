import { getRouteApi, Link } from '@tanstack/react-router'
import { ButtonLink } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { Tag } from '../../shell/tag.tsx'
import { DraftFrame, type DraftPage } from './draft-frame.tsx'
import { Reasons } from './reasons.tsx'
import { useApplicationTexts } from './texts.ts'
import { isComplete, stateOf, type Topic, type TopicState, topicsOf } from './topics.ts'

const route = getRouteApi('/apply/$applicationId')

const tones = { done: 'good', open: 'wait', optional: 'neutral', closed: 'neutral' } as const

const Task = ({ applicationId, topic, state }: { readonly applicationId: string; readonly topic: Topic; readonly state: TopicState }) => {
  const texts = useApplicationTexts()
  const isOpen = state !== 'closed'
  return (
    <li className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-4'>
      <div>
        {isOpen ? (
          <Link to='/apply/$applicationId/$topic' params={{ applicationId, topic }} className='link text-std-17B-170'>
            {texts.apply.topics[topic]}
          </Link>
        ) : (
          <span className='text-std-17B-170 text-solid-gray-700'>{texts.apply.topics[topic]}</span>
        )}
        <p className='text-solid-gray-700'>{isOpen ? texts.apply.about[topic] : texts.apply.kindFirst}</p>
      </div>
      <Tag tone={tones[state]}>{texts.apply.states[state]}</Tag>
    </li>
  )
}

/** The tasks of an application and how far they are; come back any time, on any device. */
const TaskList = ({ draft: { applicationId, answers, mending, savedAt }, platform }: DraftPage) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const topics = topicsOf(answers)
  const next = topics.find((topic) => stateOf(topic, answers, platform) === 'open')
  return (
    <Page
      title={mending ? texts.apply.mending : texts.apply.tasks}
      caption={answers.name ?? texts.apply.title}
      trail={mending ? [{ label: texts.application.mine, to: '/my-applications' }] : [{ label: texts.apply.title, to: '/apply' }]}
    >
      {mending && <Reasons title={texts.apply.mendFor} reasons={mending.reasons} />}
      <ol className='mt-6 max-w-3xl border-t border-solid-gray-420'>
        {topics.map((topic) => (
          <Task key={topic} applicationId={applicationId} topic={topic} state={stateOf(topic, answers, platform)} />
        ))}
      </ol>
      {savedAt && <p className='mt-4 text-solid-gray-700'>{texts.apply.savedAt(momentText(locale, savedAt))}</p>}
      <div className='mt-8'>
        {isComplete(answers, platform) ? (
          <ButtonLink to='/apply/$applicationId/check' params={{ applicationId }}>
            {texts.apply.toCheck}
          </ButtonLink>
        ) : (
          next && (
            <ButtonLink to='/apply/$applicationId/$topic' params={{ applicationId, topic: next }}>
              {texts.apply.continue}
            </ButtonLink>
          )
        )}
      </div>
    </Page>
  )
}

export const Tasks = () => {
  const texts = useApplicationTexts()
  const { applicationId } = route.useParams()
  return (
    <DraftFrame title={texts.apply.tasks} applicationId={applicationId}>
      {(loaded) => <TaskList {...loaded} />}
    </DraftFrame>
  )
}
