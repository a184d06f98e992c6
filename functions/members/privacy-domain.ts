import type { PersonId } from '../kernel/ids.ts'
import type { LocalDate } from '../kernel/time.ts'
import type { ApplicationId } from './application-contract.ts'
import { type Application, isOpen } from './application-domain.ts'
import { type Member, type Membership, removePerson } from './member-domain.ts'
import type { PersonalDataItem } from './privacy-contract.ts'

/** Where things stand: `CONTACT.email` is the attribute of that name of an item of that sort. */
export type Inventory = {
  readonly items: readonly (PersonalDataItem & {
    readonly where: readonly string[]
    /** Whether the value itself names a person, so that it is blacked out wherever else it occurs. */
    readonly identifying: boolean
  })[]
  /** What is not about a person. All that stands neither here nor there is treated as if it were. */
  readonly others: Readonly<Record<string, readonly string[]>>
}

/** The one inventory of all blocks, as data/personal-data.json has it: where things stand in the table of each. */
export type CityInventory = {
  readonly items: readonly (Omit<Inventory['items'][number], 'where'> & { readonly where: Readonly<Record<string, readonly string[]>> })[]
  readonly others: Readonly<Record<string, Inventory['others']>>
}

/** The inventory as one block reads it: every row, with where it stands in this block's table. */
export const inventoryOf = ({ items, others }: CityInventory, block: string): Inventory => ({
  items: items.map((row) => ({ ...row, where: row.where[block] ?? [] })),
  others: others[block] ?? {},
})

/** An item as it is kept, without its keys. */
export type Kept = { readonly item: string; readonly values: Readonly<Record<string, unknown>> }

export const blackedOut = '●●●'

type Redacted = { readonly items: readonly Kept[]; readonly blackedOut: number }

/** Blacks out what is personal: where the inventory says so, where it says nothing, and wherever else a name, an address or a number occurs. */
export const redact = (things: readonly Kept[], inventory: Inventory): Redacted => {
  const open = new Set(Object.entries(inventory.others).flatMap(([item, paths]) => paths.map((path) => `${item}.${path}`)))
  const identifying = new Set(inventory.items.flatMap((row) => (row.identifying ? row.where : [])))
  const words = new Set<string>()
  let count = 0

  const hide = (value: unknown, path: string): string => {
    if (typeof value === 'string' && identifying.has(path)) for (const word of wordsOf(value)) words.add(word)
    count += 1
    return blackedOut
  }
  const inPlace = (value: unknown, path: string): unknown => {
    if (open.has(path)) return value
    if (Array.isArray(value)) return value.map((each) => inPlace(each, path))
    if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, inPlace(inner, `${path}.${name}`)]))
    return value === undefined || value === null ? value : hide(value, path)
  }
  const hidden = things.map(({ item, values }) => ({
    item,
    values: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, inPlace(value, `${item}.${name}`)])),
  }))

  const patterns = [...words].toSorted((a, b) => b.length - a.length).map(patternOf)
  const everywhere = (value: unknown): unknown => {
    if (typeof value === 'string') {
      const clean = patterns.reduce((text, pattern) => text.replace(pattern, blackedOut), value)
      if (clean !== value) count += 1
      return clean
    }
    if (Array.isArray(value)) return value.map(everywhere)
    return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, everywhere(inner)])) : value
  }
  const items = hidden.map(({ item, values }) => ({ item, values: everywhere(values) as Kept['values'] }))
  return { items, blackedOut: count }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

/** A value and its parts: of 青井 葵 the family name alone says who it is. One character says nothing and would black out every text. */
const wordsOf = (value: string): string[] => [value, ...value.split(/[\s　]+/)].filter((word) => bare(word).length > 1)

const bare = (word: string) => word.replace(/[\s　-]/g, '')

/** However it is written: 03-1234-5678 as 0312345678, 青井 葵 as 青井葵, HARU@ as haru@. */
const patternOf = (word: string): RegExp =>
  new RegExp([...bare(word)].map((character) => character.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')).join('[\\s　-]*'), 'giu')

/** Every attribute of an item, arrays without their positions: `APPLICATION.content.evidence.name`. */
export const pathsOf = ({ item, values }: Kept, stop: ReadonlySet<string>): string[] => {
  const walk = (value: unknown, path: string): string[] => {
    if (stop.has(path)) return [path]
    if (Array.isArray(value)) return value.flatMap((each) => walk(each, path))
    return isRecord(value) ? Object.entries(value).flatMap(([name, inner]) => walk(inner, `${path}.${name}`)) : [path]
  }
  return [...new Set(Object.entries(values).flatMap(([name, value]) => walk(value, `${item}.${name}`)))]
}

type Belonging = { readonly member: Member; readonly people: readonly Membership[] }

/** The members somebody leaves who erases their data; refused while one that is active would be left without an administrator. */
export const departuresOf = (personId: PersonId, belongings: readonly Belonging[], today: LocalDate): readonly Member[] => {
  for (const { member, people } of belongings) if (member.state.status === 'active') removePerson(people, personId, today)
  return belongings.map(({ member }) => member)
}

/** Whose person in charge is needed no more: the purpose ended with the decision. */
export const contactsToErase = (applications: readonly Application[]): { readonly erased: ApplicationId[]; readonly kept: Application[] } => {
  return {
    erased: applications.filter((application) => !isOpen(application)).map(({ applicationId }) => applicationId),
    kept: applications.filter(isOpen),
  }
}
