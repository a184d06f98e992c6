import { Link, type LinkProps } from '@tanstack/react-router'
import { useTexts } from './locale.ts'
import { usePerson } from './person.ts'
import { useShell } from './shell.ts'

type Entry = { readonly label: string; readonly to: NonNullable<LinkProps['to']>; readonly shown: boolean }

/** Only what this deployment has and this person may do. */
const useEntries = (): readonly Entry[] => {
  const texts = useTexts()
  const { settings } = useShell()
  const person = usePerson()
  const hasMembers = settings.blocks.members !== undefined
  const isKnown = hasMembers && person.status === 'known'
  const isOperator = isKnown && person.isOperator
  const entries: readonly Entry[] = [
    { label: texts.menu.directory, to: '/directory', shown: hasMembers },
    { label: texts.menu.statistics, to: '/statistics', shown: hasMembers },
    { label: texts.menu.apply, to: '/apply', shown: hasMembers },
    { label: texts.menu.myApplications, to: '/my-applications', shown: isKnown },
    { label: texts.menu.myMember, to: '/my-member', shown: isKnown && person.acting !== undefined },
    { label: texts.menu.queue, to: '/applications', shown: isOperator },
    { label: texts.menu.members, to: '/members', shown: isOperator },
    { label: texts.menu.recheck, to: '/rechecks', shown: isOperator },
    { label: texts.menu.audit, to: '/audit', shown: isOperator },
    { label: texts.menu.stuck, to: '/stuck', shown: isOperator },
    { label: texts.menu.parked, to: '/parked-deliveries', shown: isOperator },
    { label: texts.menu.myData, to: '/my-data', shown: isKnown },
    { label: texts.menu.help, to: '/help', shown: true },
  ]
  return entries.filter(({ shown }) => shown)
}

export const Menu = () => {
  const texts = useTexts()
  const entries = useEntries()
  return (
    <nav aria-label={texts.frame.menu} className='mx-auto w-full max-w-7xl px-4 sm:px-8'>
      <ul className='-mx-3 flex flex-wrap'>
        {entries.map(({ label, to }) => (
          <li key={to}>
            <Link
              to={to}
              className='block border-b-4 border-transparent px-3 py-3 text-std-16N-170 text-solid-gray-800 hover:underline aria-[current=page]:border-key-900 aria-[current=page]:text-key-1000'
            >
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
