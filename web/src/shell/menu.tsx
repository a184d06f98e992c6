import { Link } from '@tanstack/react-router'
import { type FocusEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useAddress, useTexts, withoutLocale } from './locale.ts'
import { type Group, useMenu } from './menu-entries.ts'

const item =
  'flex w-full min-h-11 items-center gap-2 border-b-4 border-transparent forced-colors:not-aria-[current]:border-[Canvas] px-3 py-2.5 text-left text-std-16N-170 text-solid-gray-800 hover:underline aria-[current]:border-key-900 aria-[current]:text-key-1000 cursor-pointer'

const Chevron = ({ up }: { readonly up: boolean }) => (
  <svg aria-hidden='true' viewBox='0 0 12 8' className={`h-2 w-3 shrink-0 fill-none stroke-current stroke-2 ${up ? 'rotate-180' : ''}`}>
    <path d='M1 1.5 6 6.5 11 1.5' />
  </svg>
)

type DisclosureProps = { readonly group: Group; readonly isOpen: boolean; readonly isHere: boolean; readonly onToggle: () => void }

/** A button and what it opens: a strip below the menu on a wide screen, a step further in on a narrow one. */
const Disclosure = ({ group: { label, links }, isOpen, isHere, onToggle }: DisclosureProps) => {
  const panel = useId()
  return (
    <>
      <button type='button' aria-expanded={isOpen} aria-controls={panel} aria-current={isHere || undefined} onClick={onToggle} className={item}>
        {label}
        <Chevron up={isOpen} />
      </button>
      <ul
        id={panel}
        hidden={!isOpen}
        className='ml-4 sm:absolute sm:inset-x-4 sm:top-full sm:z-40 sm:ml-0 sm:grid-cols-2 sm:gap-x-6 sm:rounded-b-16 sm:border sm:border-solid-gray-420 sm:bg-white sm:p-4 sm:shadow-1 sm:not-[[hidden]]:grid lg:grid-cols-4'
      >
        {links.map(({ to, label }) => (
          <li key={to}>
            <Link to={to} className={item}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </>
  )
}

const isUnder = (path: string, to: string) => path === to || path.startsWith(`${to}/`)

/** Which group is open, and when it closes: on leaving for another page or another part of this one, and on Escape. */
const useOpening = (address: string) => {
  const [open, setOpen] = useState<string>()
  const [isShown, setShown] = useState(false)
  const nav = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the address is what closes it.
  useEffect(() => {
    setOpen(undefined)
    setShown(false)
  }, [address])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || (open === undefined && !isShown)) return
    const expanded = nav.current?.querySelectorAll<HTMLElement>('[aria-expanded=true]')
    expanded?.item(expanded.length - 1).focus()
    if (open === undefined) setShown(false)
    setOpen(undefined)
  }
  const onBlur = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(undefined)
  }
  return { open, setOpen, isShown, setShown, listening: { ref: nav, onKeyDown, onBlur } }
}

/** By group, so that it holds the entries of all blocks. What stands alone in its group needs no opening. */
export const Menu = () => {
  const texts = useTexts()
  const groups = useMenu()
  const path = withoutLocale(useAddress().pathname)
  const { open, setOpen, isShown, setShown, listening } = useOpening(path)
  const list = useId()
  return (
    <nav aria-label={texts.frame.menu} {...listening} className='relative mx-auto w-full max-w-7xl px-4 sm:px-8'>
      <button
        type='button'
        aria-expanded={isShown}
        aria-controls={list}
        onClick={() => setShown(!isShown)}
        className={`${item} -mx-3 font-bold sm:hidden`}
      >
        {texts.menu.open}
        <Chevron up={isShown} />
      </button>
      <ul id={list} className={`-mx-3 sm:flex sm:flex-wrap ${isShown ? 'pb-3' : 'max-sm:hidden'}`}>
        {groups.map((group) => {
          const [first, ...others] = group.links
          if (first && others.length === 0)
            return (
              <li key={group.name}>
                <Link to={first.to} className={item}>
                  {first.label}
                </Link>
              </li>
            )
          return (
            <li key={group.name}>
              <Disclosure
                group={group}
                isOpen={open === group.name}
                isHere={group.links.some(({ to }) => isUnder(path, to))}
                onToggle={() => setOpen(open === group.name ? undefined : group.name)}
              />
            </li>
          )
        })}
        <li>
          <Link to='/help' className={item}>
            {texts.menu.help}
          </Link>
        </li>
      </ul>
    </nav>
  )
}
