import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { buttonClass } from './button.tsx'
import { control } from './field.tsx'
import { useTexts } from './locale.ts'
import { Page } from './page.tsx'
import { useShell } from './shell.ts'
import { usePageTexts } from './texts/pages.ts'

/** The letter is written in the reader's own mail program: nothing typed here is sent or kept by us. */
const Letter = ({ address }: { readonly address: string }) => {
  const { contactUs } = usePageTexts()
  const id = useId()
  const [topic, setTopic] = useState(contactUs.topics[0] ?? '')
  const [text, setText] = useState('')
  const letter = `mailto:${address}?subject=${encodeURIComponent(`[Kanmin] ${topic}`)}&body=${encodeURIComponent(text)}`
  return (
    <>
      <p className='mt-6'>
        {contactUs.address}{' '}
        <a href={`mailto:${address}`} className='link'>
          {address}
        </a>
      </p>
      <div className='mt-6'>
        <label htmlFor={`${id}-topic`} className='text-std-17B-170'>
          {contactUs.topic}
        </label>
        <select
          id={`${id}-topic`}
          value={topic}
          onChange={(event) => setTopic(event.target.value)}
          className={`${control} mt-2 block w-full max-w-xl`}
        >
          {contactUs.topics.map((each) => (
            <option key={each}>{each}</option>
          ))}
        </select>
      </div>
      <div className='mt-6'>
        <label htmlFor={`${id}-text`} className='text-std-17B-170'>
          {contactUs.text}
        </label>
        <textarea
          id={`${id}-text`}
          rows={6}
          maxLength={2000}
          value={text}
          onChange={(event) => setText(event.target.value)}
          className={`${control} mt-2 block w-full max-w-xl`}
        />
      </div>
      <p className='mt-6'>
        <a href={letter} className={buttonClass('solid')}>
          {contactUs.open}
        </a>
      </p>
      <p className='mt-4 max-w-3xl text-solid-gray-700'>{contactUs.hint}</p>
    </>
  )
}

export const Contact = () => {
  const { menu, privacy } = useTexts()
  const { contactUs } = usePageTexts()
  const { settings } = useShell()
  return (
    <Page title={contactUs.title}>
      <p className='mt-4 max-w-3xl'>{contactUs.lead}</p>
      <h2 className='mt-10 text-std-24B-150'>{contactUs.before}</h2>
      <ul className='mt-2 list-disc pl-6'>
        <li>
          <Link to='/help' className='link'>
            {menu.help}
          </Link>
        </li>
        <li>
          <Link to='/my-applications' className='link'>
            {contactUs.myApplications}
          </Link>
        </li>
        <li>
          <Link to='/privacy' className='link'>
            {privacy.title}
          </Link>
        </li>
      </ul>
      <h2 className='mt-10 text-std-24B-150'>{contactUs.ask}</h2>
      {settings.contact ? <Letter address={settings.contact} /> : <p className='mt-4 max-w-3xl'>{contactUs.none}</p>}
      <h2 className='mt-10 text-std-24B-150'>{contactUs.write}</h2>
      <ul className='mt-2 list-disc pl-6'>
        {contactUs.writeThings.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
    </Page>
  )
}
