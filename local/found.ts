import { type CorporateNumber, type LocalGovernmentCode, prefectureOf } from '../functions/kernel/identifiers.ts'
import type { MemberId, PersonId } from '../functions/kernel/ids.ts'
import { dateInTokyo, type Instant } from '../functions/kernel/time.ts'
import type { Member } from '../functions/members/member-domain.ts'
import type { MembersStore } from '../functions/members/store.ts'

const secretariatId = 'mbr_00000000000000000000000001' as MemberId

export type Secretariat = Pick<Member, 'name' | 'nameKana' | 'nameEn' | 'corporateNumber' | 'localGovernmentCode'>

/** The secretariat of the local city; its number belongs to nobody. */
export const localSecretariat: Secretariat = {
  name: '官民連携プラットフォーム事務局',
  nameKana: 'かんみんれんけいぷらっとふぉーむじむきょく',
  nameEn: 'Kanmin Platform Secretariat',
  corporateNumber: '6010001990001' as CorporateNumber,
  localGovernmentCode: '131016' as LocalGovernmentCode,
}

type Founding = { readonly operator: PersonId; readonly at: Instant; readonly terms: string }

/** The secretariat runs the platform: the one member that is not admitted but founded, once, with its first operator. */
export const foundSecretariat = async (
  { members }: MembersStore,
  body: Secretariat,
  { operator, at, terms }: Founding,
): Promise<'founded' | 'there already'> => {
  if (await members.member(secretariatId)) return 'there already'
  const secretariat: Member = {
    ...body,
    memberId: secretariatId,
    kind: 'association',
    membershipClass: 'class-3',
    prefectureCode: prefectureOf(body.localGovernmentCode),
    fields: [],
    admittedOn: dateInTokyo(at),
    acceptedTerms: [{ version: terms, at, by: operator }],
    version: 1,
    state: { status: 'active' },
  }
  const membership = { personId: operator, memberId: secretariatId, roles: ['administrator', 'operator'] as const, since: at }
  await members.found(secretariat, membership, { personId: operator, roles: ['operator'] })
  return 'founded'
}
