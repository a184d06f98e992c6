import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button } from '../shell/button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { answered, Refusal } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { unsubscribeQuery } from './queries.ts'
import { useNoticesTexts } from './texts.ts'

const route = getRouteApi('/unsubscribe/$token')

const usePress = (token: string) => {
  const { notices } = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () => answered(notices.POST('/unsubscribes/{token}', { params: { path: { token } } })),
    onSuccess: (after) => queries.setQueryData(['unsubscribe', token], after),
  })
}

const Settings = () => (
  <Link to='/notices/settings' className='link'>
    {useNoticesTexts().unsubscribe.settings}
  </Link>
)

const Over = () => {
  const texts = useNoticesTexts().unsubscribe
  return (
    <Page title={texts.over}>
      <p className='mt-6 max-w-3xl'>{texts.overAdvice}</p>
      <p className='mt-4'>
        <Settings />
      </p>
    </Page>
  )
}

/** Where the link of a mail leads: opening it stops nothing, since programs open links, too. */
export const Unsubscribe = () => {
  const { token } = route.useParams()
  const texts = useNoticesTexts().unsubscribe
  const locale = useLocale()
  const { data, error, refetch } = useQuery(unsubscribeQuery(useShell(), token))
  const pressing = usePress(token)
  if (error instanceof Refusal && (error.problem.status === 404 || error.problem.status === 422)) return <Over />
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.title}>
      {!data && <Loading />}
      {data && (
        <>
          {data.stopped ? (
            <Notice tone='success' announced title={texts.stopped}>
              {texts.again}
            </Notice>
          ) : (
            <p className='mt-6 max-w-3xl'>{texts.lead}</p>
          )}
          <ul className='mt-4 list-disc pl-6'>
            {data.kinds.map(({ kind, name, nameEn }) => (
              <li key={kind}>{locale === 'ja' ? name : nameEn}</li>
            ))}
          </ul>
          {pressing.isError && <RefusalNotice error={pressing.error} />}
          <div className='mt-6'>
            {data.stopped ? (
              <Settings />
            ) : (
              <Button busy={pressing.isPending} onClick={() => pressing.mutate()}>
                {texts.press}
              </Button>
            )}
          </div>
        </>
      )}
    </Page>
  )
}
