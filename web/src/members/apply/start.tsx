import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { ulid } from 'ulid'
import { Button } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { useAddress, useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useSession, useShell } from '../../shell/shell.ts'
import { draftsQuery } from '../queries.ts'
import { saveDraft } from './draft.ts'
import { useApplicationTexts } from './texts.ts'

/** A new draft under a new number, and its first topic. */
const useBeginning = () => {
  const shell = useShell()
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async () => {
      const applicationId = `app_${ulid()}`
      await saveDraft(shell, queries, { applicationId, answers: {} })
      return applicationId
    },
    onSuccess: (applicationId) => {
      void queries.invalidateQueries({ queryKey: ['drafts'] })
      return navigate({ to: '/apply/$applicationId/$topic', params: { applicationId, topic: 'kind' } })
    },
  })
}

const Begin = () => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const beginning = useBeginning()
  const { data: drafts = [] } = useQuery(draftsQuery(useShell()))
  return (
    <>
      {drafts.length > 0 && (
        <section>
          <h2 className='mt-10 text-std-24B-150'>{texts.apply.goOn}</h2>
          <ul className='mt-2 list-disc pl-6'>
            {drafts.map(({ applicationId, name, savedAt }) => (
              <li key={applicationId}>
                <Link to='/apply/$applicationId' params={{ applicationId }} className='link'>
                  {name ?? texts.apply.nameless}
                </Link>{' '}
                <span className='text-solid-gray-700'>{savedAt && texts.apply.savedAt(momentText(locale, savedAt))}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {beginning.isError && <RefusalNotice error={beginning.error} />}
      <div className='mt-8'>
        <Button busy={beginning.isPending} onClick={() => beginning.mutate()}>
          {texts.apply.begin}
        </Button>
      </div>
    </>
  )
}

const SignInFirst = () => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const address = useAddress()
  const { session } = useShell()
  return (
    <div className='mt-8'>
      <p>{texts.apply.signInFirst}</p>
      <div className='mt-4'>
        <Button onClick={() => void session.signIn(address.pathname, locale)}>{texts.apply.signInAndBegin}</Button>
      </div>
    </div>
  )
}

/** What applying takes, and the way in. */
export const Start = () => {
  const texts = useApplicationTexts()
  const session = useSession()
  return (
    <Page title={texts.apply.title}>
      <p className='mt-4 max-w-3xl'>{texts.apply.lead}</p>
      <h2 className='mt-10 text-std-24B-150'>{texts.apply.needed}</h2>
      <ul className='mt-2 max-w-3xl list-disc pl-6'>
        {texts.apply.neededThings.map((thing) => (
          <li key={thing}>{thing}</li>
        ))}
      </ul>
      {session.status === 'in' ? <Begin /> : <SignInFirst />}
    </Page>
  )
}
