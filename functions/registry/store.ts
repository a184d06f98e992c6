import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import { lazy } from '../kernel/schema.ts'
import type { Key } from '../kernel/table.ts'
import { ListChanged } from '../members/recheck-contract.ts'
import { everyItem, type Stored, type Table } from '../platform/dynamo-table.ts'
import type { Reference } from '../platform/reference.ts'
import { type Boundaries, boundariesOf, boundaryOf } from './boundary.ts'
import type { Boundary, BoundaryCollection, HolidayList, LocalGovernment, MemberKindList, TermList } from './contract.ts'
import { type Findable, findable } from './domain.ts'
import { listInForce, standing, type Told } from './list-domain.ts'

const number = (value: number) => String(value).padStart(6, '0')

/** What was told has a place of its own, where telling it again changes nothing. */
const toldKey = ({ listedOn, version, part }: ListChanged): Key => ({ pk: 'LISTS', sk: `${listedOn}#${number(version)}#${number(part)}` })

const ToldItem = lazy(() => ListChanged().pick({ listedOn: true, version: true, part: true, changes: true }))

const toldOf = (item: Stored): Told => ToldItem().parse(item)

/** The list in force, and what was read to make it. */
type Kept = { readonly mark: string; readonly governments: readonly LocalGovernment[]; searchable?: readonly Findable[] }

/** The questions this block asks its files, and its table for what lists that came after them say otherwise. */
export const createRegistryStore = (reference: Reference, table: Table) => {
  const shipped = () => reference.read<readonly LocalGovernment[]>('local-governments.json')
  const municipalityBoundaries = () => reference.read<Boundaries>('boundaries-municipalities.topojson')
  const prefectureBoundaries = () => reference.read<Boundaries>('boundaries-prefectures.topojson')
  let kept: Kept | undefined

  // The little that was told is read each time, so that no answer is older than it; the list is made anew only when there is more of it.
  const inForce = async (): Promise<Kept> => {
    const [governments, told] = await Promise.all([shipped(), everyItem((cursor) => table.query({ pk: 'LISTS', limit: 1000, cursor }))])
    const mark = told.map(({ sk }) => sk).join(' ')
    if (kept?.mark !== mark) kept = { mark, governments: listInForce(governments, told.map(toldOf)) }
    return kept
  }

  const localGovernments = async () => standing((await inForce()).governments)

  return {
    localGovernments,

    /** Folding every name takes longer than reading them all: done once, and only for who searches. */
    async searchable(): Promise<readonly Findable[]> {
      const list = await inForce()
      list.searchable ??= findable(standing(list.governments))
      return list.searchable
    },

    /** One that is gone, too: members and old papers still bear its code. */
    localGovernment: async (code: LocalGovernmentCode): Promise<LocalGovernment | undefined> =>
      (await inForce()).governments.find((government) => government.code === code),

    /** Keeps what an imported list changed. */
    async keep(told: ListChanged): Promise<void> {
      await table.transact([{ put: { key: toldKey(told), values: told } }])
    },

    /** As shipped: who came after that is not drawn. */
    boundary: async (government: LocalGovernment): Promise<Boundary | undefined> =>
      boundaryOf(government, government.type === 'prefecture' ? await prefectureBoundaries() : await municipalityBoundaries()),

    prefectureBoundaries: async (): Promise<BoundaryCollection> => {
      const prefectures = (await localGovernments()).filter(({ type }) => type === 'prefecture')
      return boundariesOf(prefectures, await prefectureBoundaries())
    },

    fields: () => reference.read<TermList>('fields.json'),
    technologyClasses: () => reference.read<TermList>('technology-classes.json'),
    memberKinds: () => reference.read<MemberKindList>('member-kinds.json'),
    holidays: () => reference.read<HolidayList>('holidays.json'),
  }
}

export type RegistryStore = ReturnType<typeof createRegistryStore>
