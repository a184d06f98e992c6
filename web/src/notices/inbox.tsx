import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Button, buttonClass } from '../shell/button.tsx'
import { CsvButton } from '../shell/csv-button.tsx'
import { momentText } from '../shell/date.ts'
import { Failure } from '../shell/failure.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale, useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { usePerson } from '../shell/person.ts'
import { answered, done } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Tag } from '../shell/tag.tsx'
import { type InboxNotice, inboxQuery, titleQuery } from './queries.ts'
import { useNoticesTexts } from './texts.ts'

const route = getRouteApi('/notices')

const useReading = () => {
  const { notices } = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ noticeId, read }: Pick<InboxNotice, 'noticeId' | 'read'>) =>
      answered(notices.PUT('/inbox/{noticeId}/reading', { params: { path: { noticeId } }, body: { read } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  })
}

const useReadingAll = () => {
  const { notices } = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (upTo: string) => done(notices.PUT('/reading', { body: { upTo } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['notices'] }),
  })
}

type Thing = InboxNotice['about']

const hasTitle = ({ id }: Thing) => id.startsWith('ned_') || id.startsWith('sol_')

const Title = ({ id }: Thing) => {
  const texts = useNoticesTexts()
  const locale = useLocale()
  const { data, isError } = useQuery(titleQuery(useShell(), id))
  if (isError) return texts.inbox.closed
  return (locale === 'en' ? data?.titleEn : undefined) ?? data?.title ?? texts.inbox.open
}

/** The block that told it says where the thing is; its pages may be of a block this portal is older than. */
const ThingLink = ({ thing, onOpen }: { readonly thing: Thing; readonly onOpen: () => void }) => {
  const texts = useNoticesTexts()
  return (
    <Link to={thing.path as '/'} className='link' onClick={onOpen}>
      {hasTitle(thing) ? <Title {...thing} /> : texts.inbox.open}
    </Link>
  )
}

const Row = ({ notice }: { readonly notice: InboxNotice }) => {
  const texts = useNoticesTexts()
  const locale = useLocale()
  const reading = useReading()
  const { noticeId, sentence, about, things, read, at } = notice
  const onOpen = () => {
    if (!read) reading.mutate({ noticeId, read: true })
  }
  return (
    <li className='border-b border-solid-gray-420 py-4'>
      <p className={read ? 'text-std-16N-170' : 'text-std-16B-170'}>
        {!read && (
          <span className='mr-2'>
            <Tag tone='wait'>{texts.inbox.unread}</Tag>
          </span>
        )}
        {sentence[locale]}
      </p>
      <ul className='mt-1'>
        {(things ?? [about]).map((thing) => (
          <li key={thing.id}>
            <ThingLink thing={thing} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      <div className='mt-1 flex flex-wrap items-center gap-x-4 text-dns-14N-130 text-solid-gray-700'>
        <time dateTime={at}>{momentText(locale, at)}</time>
        <Button look='plain' busy={reading.isPending} onClick={() => reading.mutate({ noticeId, read: !read })}>
          {read ? texts.inbox.markUnread : texts.inbox.markRead}
          <span className='sr-only'>{` ${sentence[locale]}`}</span>
        </Button>
      </div>
      {reading.isError && <RefusalNotice error={reading.error} />}
    </li>
  )
}

const tabClass = 'block border-b-4 border-transparent px-4 py-2 text-std-16B-170 aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000'

const Which = ({ isUnread }: { readonly isUnread: boolean }) => {
  const texts = useNoticesTexts()
  return (
    <nav aria-label={texts.inbox.which} className='no-print mt-6 border-b border-solid-gray-420'>
      <ul className='flex flex-wrap'>
        <li>
          <Link
            to='/notices'
            search={{}}
            activeOptions={{ exact: true, includeSearch: true }}
            className={tabClass}
            aria-current={isUnread ? undefined : 'page'}
          >
            {texts.inbox.all}
          </Link>
        </li>
        <li>
          <Link to='/notices' search={{ only: 'unread' }} className={tabClass} aria-current={isUnread ? 'page' : undefined}>
            {texts.inbox.unreadOnly}
          </Link>
        </li>
      </ul>
    </nav>
  )
}

const Doors = () => {
  const texts = useNoticesTexts()
  const person = usePerson()
  const isOperator = person.status === 'known' && person.isOperator
  return (
    <div className='no-print mt-10'>
      <p>
        <Link to='/notices/settings' className='link'>
          {texts.inbox.toSettings}
        </Link>
      </p>
      {isOperator && (
        <nav aria-label={texts.inbox.operator} className='mt-4'>
          <h2 className='text-std-20B-150'>{texts.inbox.operator}</h2>
          <ul>
            <li>
              <Link to='/notices/failed-mails' className='link'>
                {texts.failed.title}
              </Link>
            </li>
            <li>
              <Link to='/notices/templates' className='link'>
                {texts.templates.title}
              </Link>
            </li>
          </ul>
        </nav>
      )}
    </div>
  )
}

const Notices = () => {
  const texts = useNoticesTexts()
  const common = useTexts()
  const { only, cursor } = route.useSearch()
  const { data, error, refetch } = useQuery(inboxQuery(useShell(), only ?? 'all', cursor))
  const all = useReadingAll()
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const newest = data?.items[0]?.noticeId
  const hasUnread = data?.items.some(({ read }) => !read) ?? false
  const kept = only ? { only } : {}
  return (
    <Page title={texts.inbox.title}>
      <p className='mt-4 max-w-3xl'>{texts.inbox.lead}</p>
      <Which isUnread={only === 'unread'} />
      {all.isSuccess && <Notice tone='success' announced title={texts.inbox.allMarked} />}
      {all.isError && <RefusalNotice error={all.error} />}
      {!data && <Loading />}
      {data?.items.length === 0 && <p className='mt-6'>{only ? texts.inbox.emptyUnread : texts.inbox.empty}</p>}
      {data && data.items.length > 0 && (
        <ul aria-label={texts.inbox.list} className='mt-2 max-w-3xl'>
          {data.items.map((notice) => (
            <Row key={notice.noticeId} notice={notice} />
          ))}
        </ul>
      )}
      <div className='no-print mt-6 flex flex-wrap items-center gap-4'>
        {newest && hasUnread && !cursor && (
          <Button busy={all.isPending} onClick={() => all.mutate(newest)}>
            {texts.inbox.markAll}
          </Button>
        )}
        {cursor && (
          <Link to='/notices' search={kept} className={buttonClass('outlined')}>
            {common.table.first}
          </Link>
        )}
        {data?.cursor && (
          <Link to='/notices' search={{ ...kept, cursor: data.cursor }} className={buttonClass('outlined')}>
            {common.table.next}
          </Link>
        )}
        <CsvButton address='/api/notices/inbox.csv' filename='notices.csv' />
      </div>
      <Doors />
    </Page>
  )
}

export const Inbox = () => (
  <Guard title={useNoticesTexts().inbox.title}>
    <Notices />
  </Guard>
)
