import { Link } from '@tanstack/react-router'
import { dateText } from '../../shell/date.ts'
import { type Locale, useLocale } from '../../shell/locale.ts'
import { type SavedColumn, Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import type { PersonOfMember } from './queries.ts'
import { useBelongTexts } from './texts.ts'
import { dayOf } from './tokyo-day.ts'

type Own = ReturnType<typeof useBelongTexts>

/** What to call somebody: the name, else the address, else that none is known. */
export const calledIn = (own: Own, { name, email }: PersonOfMember): string => name ?? email ?? own.people.unnamed

export const rolesText = (own: Own, locale: Locale, roles: PersonOfMember['roles']): string =>
  roles.map((role) => own.roles[role]).join(locale === 'ja' ? '、' : ', ')

export const plannedText = (own: Own, locale: Locale, { planned }: PersonOfMember): string | undefined => {
  if (!planned) return undefined
  const on = dateText(locale, planned.on)
  return planned.roles.length === 0 ? own.people.plannedGone(on) : own.people.plannedRoles(on, rolesText(own, locale, planned.roles))
}

type PeopleTableProps = {
  readonly people: readonly PersonOfMember[]
  /** The person at the screen, marked as such. */
  readonly self?: string
  /** With a way to change them. */
  readonly changeable?: boolean
}

export const PeopleTable = ({ people, self, changeable = false }: PeopleTableProps) => {
  const own = useBelongTexts()
  const locale = useLocale()
  const columns: readonly SavedColumn<PersonOfMember>[] = [
    {
      label: own.people.name,
      text: ({ name }) => name,
      cell: (person) => (
        <>
          {person.name ?? <span className='text-solid-gray-700'>{own.people.unnamed}</span>} {person.personId === self && <Tag>{own.people.you}</Tag>}
        </>
      ),
    },
    { label: own.people.email, cell: ({ email }) => email ?? '–' },
    { label: own.people.role, cell: ({ roles }) => rolesText(own, locale, roles) || '–' },
    { label: own.people.since, text: ({ since }) => dayOf(since), cell: ({ since }) => dateText(locale, dayOf(since)) },
    { label: own.people.planned, cell: (person) => plannedText(own, locale, person) ?? '–' },
    {
      label: own.people.deputy,
      text: ({ deputyUntil }) => deputyUntil,
      cell: ({ deputyUntil }) => (deputyUntil ? dateText(locale, deputyUntil) : '–'),
    },
  ]
  const change: SavedColumn<PersonOfMember> = {
    label: own.people.change,
    isAct: true,
    cell: (person) => (
      <Link
        to='/my-member/people/$personId'
        params={{ personId: person.personId }}
        aria-label={own.people.changeOf(calledIn(own, person))}
        className='link whitespace-nowrap'
      >
        {own.people.change}
      </Link>
    ),
  }
  return (
    <Table
      caption={own.people.caption}
      file={own.people.file}
      rows={people}
      keyOf={({ personId }) => personId}
      columns={changeable ? [...columns, change] : columns}
    />
  )
}
