import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { Reference } from '../platform/reference.ts'
import { type Boundaries, boundariesOf, boundaryOf } from './boundary.ts'
import type { Boundary, BoundaryCollection, HolidayList, LocalGovernment, MemberKindList, TermList } from './contract.ts'
import { type Findable, findable } from './domain.ts'

/** The questions this block asks its files; it has no table. */
export const createRegistryStore = (reference: Reference) => {
  const localGovernments = () => reference.read<readonly LocalGovernment[]>('local-governments.json')
  const municipalityBoundaries = () => reference.read<Boundaries>('boundaries-municipalities.topojson')
  const prefectureBoundaries = () => reference.read<Boundaries>('boundaries-prefectures.topojson')
  let searchable: Promise<readonly Findable[]> | undefined

  return {
    localGovernments,

    /** Folding every name takes longer than reading them all: done once, and only for who searches. */
    searchable: (): Promise<readonly Findable[]> => {
      searchable ??= localGovernments().then(findable)
      return searchable
    },

    localGovernment: async (code: LocalGovernmentCode): Promise<LocalGovernment | undefined> =>
      (await localGovernments()).find((government) => government.code === code),

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
