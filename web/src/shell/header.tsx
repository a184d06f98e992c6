import { Link } from '@tanstack/react-router'
import { Suspense } from 'react'
import { Bell } from '../notices/bell.tsx'
import { Button, buttonClass } from './button.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { nameIn, useAddress, useLocale, useTexts } from './locale.ts'
import { Menu } from './menu.tsx'
import { usePerson } from './person.ts'
import { useSession, useShell } from './shell.ts'

const Brand = () => {
  const texts = useTexts()
  return (
    <Link to='/' className='flex items-center gap-3 text-solid-gray-900'>
      <img src='/mark.svg' alt='' width={36} height={36} />
      <span className='leading-120'>
        <span className='block text-std-20B-150 whitespace-nowrap'>{texts.frame.brand}</span>
        <span className='block text-dns-14N-130 text-solid-gray-700 max-sm:hidden'>{texts.frame.subtitle}</span>
      </span>
    </Link>
  )
}

const MemberChoice = () => {
  const texts = useTexts()
  const locale = useLocale()
  const person = usePerson()
  if (person.status !== 'known' || !person.acting) return null
  if (person.me.memberships.length === 1) return <p className='text-dns-14N-130 text-solid-gray-700'>{nameIn(locale, person.acting)}</p>
  return (
    <label className='flex flex-wrap items-center gap-2 text-dns-14N-130'>
      {texts.frame.actFor}
      <select
        className='min-h-11 max-w-56 rounded-8 border border-solid-gray-600 bg-white px-2'
        value={person.acting.memberId}
        onChange={(event) => person.actFor(event.target.value)}
      >
        {person.me.memberships.map((membership) => (
          <option key={membership.memberId} value={membership.memberId}>
            {nameIn(locale, membership)}
          </option>
        ))}
      </select>
    </label>
  )
}

const SignInOut = () => {
  const texts = useTexts()
  const locale = useLocale()
  const address = useAddress()
  const { session } = useShell()
  const state = useSession()
  if (state.status === 'returning')
    return <p className='text-dns-14N-130 text-solid-gray-700'>{state.isUnreachable ? texts.session.away : texts.session.returning}</p>
  if (state.status === 'in')
    return (
      <div className='flex flex-wrap items-center gap-3'>
        {state.email && <p className='text-dns-14N-130 text-solid-gray-700 max-sm:hidden'>{state.email}</p>}
        <Button look='outlined' onClick={() => void session.signOut()}>
          {texts.session.signOut}
        </Button>
      </div>
    )
  return (
    <button type='button' className={buttonClass('outlined')} onClick={() => void session.signIn(address.pathname + address.search, locale)}>
      {texts.session.signIn}
    </button>
  )
}

export const Header = () => (
  <header className='border-b border-solid-gray-420' data-session={useSession().status}>
    <div className='mx-auto flex w-full max-w-7xl flex-wrap items-center justify-between gap-x-6 gap-y-3 px-4 py-4 sm:px-8'>
      <Brand />
      <div className='no-print flex flex-wrap items-center gap-x-4 gap-y-2'>
        <MemberChoice />
        {/* Its words come when somebody is known: until then the rest of the page does not wait. */}
        <Suspense>
          <Bell />
        </Suspense>
        <SignInOut />
        <LanguageSwitch />
      </div>
    </div>
    <Menu />
  </header>
)
