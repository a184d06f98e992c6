import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { DocumentText, documentsOf } from './document.tsx'
import { Loading } from './loading.tsx'
import { useLocale, useTexts } from './locale.ts'
import { NotFound } from './not-found.tsx'
import { Page } from './page.tsx'

const files = import.meta.glob<string>('../../../docs/problems/*/*.md', { query: '?raw', import: 'default' })

const route = getRouteApi('/problems/$block/$name')

/** What the `type` of a refusal leads to: its meaning, and what to do. */
export const ProblemPage = () => {
  const texts = useTexts()
  const locale = useLocale()
  const { block, name } = route.useParams()
  const load = files[`../../../docs/problems/${block}/${name}.md`]
  const { data } = useQuery({
    queryKey: ['problem', block, name],
    queryFn: async () => documentsOf((await load?.()) ?? ''),
    enabled: load !== undefined,
  })
  const document = data?.[locale === 'ja' ? 0 : 1]
  if (!load) return <NotFound />
  return (
    <Page title={document?.title ?? texts.problem.title} caption={texts.problem.title}>
      {document ? <DocumentText body={document.body} /> : <Loading />}
      <p className='mt-8 text-solid-gray-700'>
        {texts.problem.type} <code className='font-mono'>{`/problems/${block}/${name}`}</code>
      </p>
    </Page>
  )
}
