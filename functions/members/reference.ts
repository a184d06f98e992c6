import type { LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { Reference } from '../platform/reference.ts'
import type { KnownLocalGovernment, Platform } from './application-domain.ts'
import type { MemberKind, MembershipClassList, Terms } from './contract.ts'
import { type CityInventory, inventoryOf } from './privacy-domain.ts'

type Rows<Row> = { readonly items: readonly Row[] }
type Kind = {
  readonly code: MemberKind
  readonly identifiedBy: readonly ('corporate-number' | 'invoice-number' | 'none')[]
  readonly membershipClass: string
}
type Target = { readonly fiscalYear: number; readonly bodies: number }

/** What members reads of the data the product ships, each file when it is first needed. */
export const membersReference = (reference: Reference) => {
  let platform: Promise<Platform> | undefined
  const terms = () => reference.read<Terms>('terms.json')
  const membershipClasses = () => reference.read<MembershipClassList>('membership-classes.json')

  const read = async (): Promise<Platform> => {
    const [rows, kinds, classes, { version }] = await Promise.all([
      reference.read<readonly (KnownLocalGovernment & { readonly code: LocalGovernmentCode })[]>('local-governments.json'),
      reference.read<Rows<Kind>>('member-kinds.json'),
      membershipClasses(),
      terms(),
    ])
    return {
      known: new Map(rows.map((row) => [row.code, row])),
      kinds: new Map(kinds.items.map((kind) => [kind.code, kind])),
      classes: new Set(classes.items.map(({ code }) => code)),
      terms: version,
    }
  }

  return {
    terms,
    membershipClasses,
    platform: (): Promise<Platform> => {
      platform ??= read()
      return platform
    },
    personalData: async () => inventoryOf(await reference.read<CityInventory>('personal-data.json'), 'members'),
    targets: async () => (await reference.read<Rows<Target>>('membership-targets.json')).items,
  }
}
