import { Link } from '@tanstack/react-router'
import { nameIn, useAddress, useLocale, useTexts, withoutLocale } from './locale.ts'
import { usePerson } from './person.ts'

/** What waits for the person at the screen: invitations, and new terms of the member they act for. Silent on the page it leads to. */
export const Reminders = () => {
  const texts = useTexts()
  const locale = useLocale()
  const person = usePerson()
  const here = withoutLocale(useAddress().pathname)
  if (person.status !== 'known') return null
  const { me, acting } = person
  const waiting = [
    ...(me.invitations > 0 ? [{ to: '/invitations', label: texts.reminders.invitations(me.invitations) } as const] : []),
    ...(acting?.termsToAccept ? [{ to: '/my-member/terms', label: texts.reminders.terms(nameIn(locale, acting)) } as const] : []),
  ].filter(({ to }) => to !== here)
  if (waiting.length === 0) return null
  return (
    <aside aria-label={texts.reminders.title} className='no-print border-b border-yellow-900 bg-yellow-50'>
      <ul className='mx-auto w-full max-w-7xl px-4 py-3 sm:px-8'>
        {waiting.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className='link'>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  )
}
