import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { momentText } from '../shell/date.ts'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { type Shell, useShell } from '../shell/shell.ts'

const stuckQuery = ({ members }: Shell) =>
  queryOptions({ queryKey: ['stuck'], queryFn: () => answered(members.GET('/stuck')), staleTime: 0, refetchInterval: 60_000 })

const State = () => {
  const { stuck, menu } = useTexts()
  const locale = useLocale()
  const { data, error, refetch } = useQuery(stuckQuery(useShell()))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <Page title={stuck.title}>
        <Loading />
      </Page>
    )
  const { parked, deadLetters, unheard, checkedAt } = data
  const moves = parked.count === 0 && unheard.count === 0
  return (
    <Page title={stuck.title}>
      <p className='mt-4 max-w-3xl'>{stuck.lead}</p>
      <Notice tone={moves ? 'success' : 'warning'} title={moves ? stuck.nothing : stuck.something} />
      <Facts
        facts={[
          { label: stuck.checkedAt, value: momentText(locale, checkedAt) },
          {
            label: stuck.parked,
            value: stuck.count(parked.count, parked.more),
            act: (
              <Link to='/parked-deliveries' className='link'>
                {menu.parked}
              </Link>
            ),
          },
          { label: stuck.deadLetters, value: stuck.count(deadLetters.count, deadLetters.more) },
          ...(deadLetters.oldest ? [{ label: stuck.oldestDeadLetter, value: momentText(locale, deadLetters.oldest) }] : []),
          { label: stuck.unheard(unheard.minutes), value: stuck.count(unheard.count, unheard.more) },
          ...(unheard.oldest
            ? [
                {
                  label: stuck.oldest,
                  value: momentText(locale, unheard.oldest),
                  act: (
                    <Link to='/audit' search={{}} className='link'>
                      {menu.audit}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
      <h2 className='mt-10 text-std-24B-150'>{stuck.whatToDo}</h2>
      <ul className='mt-4 max-w-3xl list-disc pl-6'>
        {stuck.advice.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Page>
  )
}

export const Stuck = () => {
  const { stuck } = useTexts()
  return (
    <Guard title={stuck.title} operator>
      <State />
    </Guard>
  )
}
