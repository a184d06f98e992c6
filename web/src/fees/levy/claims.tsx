import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { Field } from '../../shell/field.tsx'
import { useWhole } from '../../shell/list.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { OfCity } from '../city.tsx'
import { claimsQuery } from '../queries.ts'
import { useDeskTexts, useLevyTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { ClaimTable } from './claim-table.tsx'

const route = getRouteApi('/fees/claims')

const Search = () => {
  const { claims: texts } = useLevyTexts()
  const navigate = useNavigate()
  const { text } = route.useSearch()
  return (
    <search aria-label={texts.search} className='no-print'>
      <form
        key={text}
        onSubmit={(event) => {
          event.preventDefault()
          const typed = textOf(new FormData(event.currentTarget), 'text').trim()
          void navigate({ to: '/fees/claims', search: typed ? { text: typed } : {} })
        }}
      >
        <Field label={texts.text} name='text' defaultValue={text} maxLength={100} optional />
        <div className='mt-4 flex flex-wrap gap-4'>
          <Button type='submit'>{texts.submit}</Button>
          {text !== undefined && (
            <ButtonLink look='outlined' to='/fees/claims' search={{}}>
              {texts.reset}
            </ButtonLink>
          )}
        </div>
      </form>
    </search>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { claims: texts } = useLevyTexts()
  const desk = useDeskTexts()
  const search = route.useSearch()
  const shell = useShell()
  const query = useQuery(claimsQuery(shell, code, search))
  const { text } = search
  const whole = useWhole((cursor) => claimsQuery(shell, code, { ...(text !== undefined && { text }), ...(cursor && { cursor }) }))
  return (
    <Awaited query={query} title={texts.title}>
      {({ items, cursor, more }) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <Search />
          {more && <Notice tone='warning'>{texts.more}</Notice>}
          {items.length === 0 ? (
            <p className='mt-6'>{text === undefined ? texts.none : texts.notFound}</p>
          ) : (
            <ClaimTable claims={items} whole={whole} code={code} caption={texts.caption} />
          )}
          <Turning to='/fees/claims' cursor={cursor} isFirst={search.cursor === undefined} />
        </Page>
      )}
    </Awaited>
  )
}

/** What is owed to a municipality, and the search for a number or a name. */
export const Claims = () => <OfCity title={useLevyTexts().claims.title}>{(code) => <Sheet code={code} />}</OfCity>
