import { Link } from '@tanstack/react-router'
import { ButtonLink } from '../../shell/button.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { Tag } from '../../shell/tag.tsx'
import { type Draft, isComplete, type Section, sections, useDraft } from './draft.ts'

const StateTag = ({ done, open }: { readonly done: boolean; readonly open: boolean }) => {
  const texts = useTexts()
  if (done) return <Tag tone='good'>{texts.apply.states.done}</Tag>
  return <Tag tone={open ? 'wait' : 'neutral'}>{open ? texts.apply.states.open : texts.apply.states.closed}</Tag>
}

const Task = ({ name, draft }: { readonly name: Section; readonly draft: Draft }) => {
  const texts = useTexts()
  const section = sections.find((candidate) => candidate.name === name)
  if (!section) return null
  const open = section.isOpen(draft)
  return (
    <li className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-4'>
      <div>
        {open ? (
          <Link to={section.to} className='link text-std-17B-170'>
            {texts.apply.sections[name]}
          </Link>
        ) : (
          <span className='text-std-17B-170 text-solid-gray-700'>{texts.apply.sections[name]}</span>
        )}
        <p className='text-solid-gray-700'>{open ? texts.apply.about[name] : texts.apply.kindFirst}</p>
      </div>
      <StateTag done={section.isDone(draft)} open={open} />
    </li>
  )
}

/** The tasks of an application and how far they are; come back any time. */
export const Start = () => {
  const texts = useTexts()
  const draft = useDraft()
  const next = sections.find(({ isDone }) => !isDone(draft))
  return (
    <Page title={texts.apply.title}>
      <p className='mt-4 max-w-3xl'>{texts.apply.lead}</p>
      <h2 className='mt-10 text-std-24B-150'>{texts.apply.needed}</h2>
      <ul className='mt-2 list-disc pl-6'>
        {texts.apply.neededThings.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      <h2 className='mt-10 text-std-24B-150'>{texts.apply.tasks}</h2>
      <ol className='mt-2 max-w-3xl border-t border-solid-gray-420'>
        {sections.map(({ name }) => (
          <Task key={name} name={name} draft={draft} />
        ))}
      </ol>
      <div className='mt-8'>
        {isComplete(draft) ? (
          <ButtonLink to='/apply/check'>{texts.apply.toCheck}</ButtonLink>
        ) : (
          next && <ButtonLink to={next.to}>{next.name === 'kind' ? texts.apply.begin : texts.apply.continue}</ButtonLink>
        )}
      </div>
    </Page>
  )
}
