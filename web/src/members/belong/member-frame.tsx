import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { ButtonLink } from '../../shell/button.tsx'
import { Failure } from '../../shell/failure.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Loading } from '../../shell/loading.tsx'
import { nameIn, useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { type Membership, usePerson } from '../../shell/person.ts'
import { useShell } from '../../shell/shell.ts'
import { type MemberView, memberViewQuery } from './queries.ts'
import { useBelongTexts } from './texts.ts'

/** The member acted for, and what the person at the screen may do with it. The server decides by itself. */
export type Mine = {
  readonly member: MemberView
  readonly personId: string
  readonly roles: Membership['roles']
  readonly administers: boolean
  readonly edits: boolean
}

const Tabs = () => {
  const texts = useBelongTexts()
  const tab =
    'block border-b-4 border-transparent px-4 py-2 text-std-16B-170 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000'
  const tabs = [
    { to: '/my-member', label: texts.mine.tabDetails },
    { to: '/my-member/people', label: texts.mine.tabPeople },
    { to: '/my-member/terms', label: texts.mine.tabTerms },
    { to: '/my-member/leave', label: texts.mine.tabLeave },
  ] as const
  return (
    <nav aria-label={texts.mine.tabs} className='no-print mt-6 border-b border-solid-gray-420'>
      <ul className='flex flex-wrap'>
        {tabs.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} activeOptions={{ exact: to === '/my-member' }} className={tab}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const NoMember = ({ title }: { readonly title: string }) => {
  const texts = useBelongTexts()
  return (
    <Page title={title}>
      <p className='mt-6'>{texts.mine.none}</p>
      <p className='mt-2'>{texts.mine.noneAdvice}</p>
      <div className='mt-8 flex flex-wrap gap-4'>
        <ButtonLink to='/invitations'>{texts.mine.toInvitations}</ButtonLink>
        <ButtonLink look='outlined' to='/apply'>
          {texts.mine.toApply}
        </ButtonLink>
      </div>
    </Page>
  )
}

type FrameProps = {
  /** Of the page; the title of the first is the name of the member. */
  readonly title?: string
  readonly failed?: boolean
  /** One step further in: below which page it stands. */
  readonly below?: 'details' | 'people'
  readonly children: (mine: Mine) => ReactNode
}

const Content = ({ membership, personId, frame }: { readonly membership: Membership; readonly personId: string; readonly frame: FrameProps }) => {
  const texts = useBelongTexts()
  const locale = useLocale()
  const { data: member, error, refetch } = useQuery(memberViewQuery(useShell(), membership.memberId))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  const { title, failed = false, below, children } = frame
  const name = member ? nameIn(locale, member) : nameIn(locale, membership)
  const home = { label: texts.mine.title, to: '/my-member' } as const
  const trail = below === 'people' ? [home, { label: texts.people.title, to: '/my-member/people' } as const] : [home]
  const administers = membership.roles.includes('administrator')
  const edits = administers || membership.roles.includes('editor')
  return (
    <Page title={title ?? texts.mine.title} caption={name} trail={title ? trail : []} failed={failed}>
      {!below && <Tabs />}
      {member ? children({ member, personId, roles: membership.roles, administers, edits }) : <Loading />}
    </Page>
  )
}

/** Around every page of the member acted for. */
export const MemberFrame = (frame: FrameProps) => {
  const texts = useBelongTexts()
  const person = usePerson()
  const title = frame.title ?? texts.mine.title
  return (
    <Guard title={title}>
      {person.status === 'known' && person.acting && (
        <Content key={person.acting.memberId} membership={person.acting} personId={person.me.personId} frame={frame} />
      )}
      {person.status === 'known' && !person.acting && <NoMember title={title} />}
    </Guard>
  )
}
