import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { type Template, templatesQuery } from './queries.ts'
import { useNoticesTexts } from './texts.ts'

const route = getRouteApi('/notices/templates')

const tabClass = 'block border-b-4 border-transparent px-4 py-2 text-std-16B-170 aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000'

/** The HTML stands in a frame of its own in which nothing may run, made when somebody wants to see it. */
const Rendered = ({ template: { event, kind, subject, text, html, language } }: { readonly template: Template }) => {
  const texts = useNoticesTexts()
  const [isOpen, setOpen] = useState(false)
  return (
    <section className='mt-8 border-t border-solid-gray-420 pt-4' lang={language}>
      <h2 className='text-std-20B-150'>{subject}</h2>
      <p className='text-dns-14N-130 text-solid-gray-700'>{[event, kind].filter(Boolean).join(' · ')}</p>
      <div className='mt-3 grid gap-4 md:grid-cols-2'>
        <div>
          <h3 className='text-std-16B-170'>{texts.templates.text}</h3>
          <pre className='mt-2 rounded-8 border border-solid-gray-420 p-3 text-std-16N-170 wrap-anywhere whitespace-pre-wrap'>{text}</pre>
        </div>
        <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
          <summary className='link min-h-11 cursor-pointer'>{texts.templates.html}</summary>
          {isOpen && (
            <iframe
              title={`${texts.templates.html}: ${subject}`}
              sandbox=''
              srcDoc={html}
              className='mt-2 h-72 w-full rounded-8 border border-solid-gray-420'
            />
          )}
        </details>
      </div>
    </section>
  )
}

const All = () => {
  const texts = useNoticesTexts()
  const locale = useLocale()
  const { language = locale } = route.useSearch()
  const { data, error, refetch } = useQuery(templatesQuery(useShell()))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.templates.title} trail={[{ label: texts.inbox.title, to: '/notices' }]}>
      <p className='mt-4 max-w-3xl'>{texts.templates.lead}</p>
      <nav aria-label={texts.templates.language} className='no-print mt-6 border-b border-solid-gray-420'>
        <ul className='flex flex-wrap'>
          {(['ja', 'en'] as const).map((each) => (
            <li key={each}>
              <Link to='/notices/templates' search={{ language: each }} className={tabClass} aria-current={each === language ? 'page' : undefined}>
                {texts.settings.languages[each]}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {!data && <Loading />}
      {data?.items
        .filter((template) => template.language === language)
        .map((template) => (
          <Rendered key={`${template.event} ${template.kind}`} template={template} />
        ))}
    </Page>
  )
}

export const Templates = () => (
  <Guard title={useNoticesTexts().templates.title} operator>
    <All />
  </Guard>
)
