import { getRouteApi, Link } from '@tanstack/react-router'
import { ButtonLink } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { Tag } from '../../shell/tag.tsx'
import { useSheetTexts } from '../sheet-texts.ts'
import { isComplete, kindOf, stateOf, textIn } from './answers.ts'
import type { Draft } from './draft.ts'
import { DraftFrame, useHeading } from './draft-frame.tsx'
import { useEditTexts } from './texts.ts'
import { topicsOf } from './topics.ts'

const route = getRouteApi('/edit/$thing')

const tones = { done: 'good', open: 'wait', optional: 'neutral' } as const

/** The topics of a sheet and how far they are; come back any time, on any device. */
const TaskList = ({ draft }: { readonly draft: Draft }) => {
  const texts = useEditTexts()
  const mine = useSheetTexts().mine
  const locale = useLocale()
  const heading = useHeading()
  const { thing, answers, existing, savedAt } = draft
  const kind = kindOf(thing)
  const topics = topicsOf(kind)
  const next = topics.find((topic) => stateOf(kind, topic, answers) === 'open')
  const isPublished = existing !== undefined && existing.status !== 'draft'
  return (
    <Page
      title={heading(draft)}
      caption={textIn(answers, 'title') || texts.tasks}
      trail={[kind === 'need' ? { label: mine.needs, to: '/my-needs' } : { label: mine.solutions, to: '/my-solutions' }]}
    >
      <p className='mt-4 max-w-3xl'>{isPublished ? texts.amendLead : texts.lead}</p>
      <ol className='mt-6 max-w-3xl border-t border-solid-gray-420'>
        {topics.map((topic) => {
          const state = stateOf(kind, topic, answers)
          return (
            <li key={topic.name} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-4'>
              <div>
                <Link to='/edit/$thing/$topic' params={{ thing, topic: topic.name }} className='link text-std-17B-170'>
                  {texts.topics[topic.name]}
                </Link>
                <p className='text-solid-gray-700'>{texts.about[topic.name]}</p>
              </div>
              <Tag tone={tones[state]}>{texts.states[state]}</Tag>
            </li>
          )
        })}
      </ol>
      {savedAt && <p className='mt-4 text-solid-gray-700'>{texts.savedAt(momentText(locale, savedAt))}</p>}
      <div className='mt-8'>
        {isComplete(kind, answers) ? (
          <ButtonLink to='/edit/$thing/check' params={{ thing }}>
            {texts.toCheck}
          </ButtonLink>
        ) : (
          next && (
            <ButtonLink to='/edit/$thing/$topic' params={{ thing, topic: next.name }}>
              {texts.continue}
            </ButtonLink>
          )
        )}
      </div>
    </Page>
  )
}

export const Tasks = () => {
  const { thing } = route.useParams()
  return <DraftFrame thing={thing}>{(draft) => <TaskList draft={draft} />}</DraftFrame>
}
