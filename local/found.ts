import { type CorporateNumber, type LocalGovernmentCode, prefectureOf } from '../functions/kernel/identifiers.ts'
import type { MemberId, PersonId } from '../functions/kernel/ids.ts'
import { type Clock, dateInTokyo } from '../functions/kernel/time.ts'
import type { Member, Membership } from '../functions/members/domain.ts'
import type { MembersStore } from '../functions/members/store.ts'

const secretariatId = 'mbr_00000000000000000000000001' as MemberId

/** The secretariat runs the platform: the one member that is not admitted but founded, with its first operator. */
export const foundSecretariat = async (store: MembersStore, clock: Clock, operator: PersonId): Promise<void> => {
  if (await store.member(secretariatId)) return
  const seat = '131016' as LocalGovernmentCode
  const secretariat: Member = {
    memberId: secretariatId,
    kind: 'association',
    name: '官民連携プラットフォーム事務局',
    nameKana: 'かんみんれんけいぷらっとふぉーむじむきょく',
    nameEn: 'Kanmin Platform Secretariat',
    corporateNumber: '6010001990001' as CorporateNumber,
    localGovernmentCode: seat,
    prefectureCode: prefectureOf(seat),
    admittedOn: dateInTokyo(clock()),
  }
  const membership: Membership = {
    personId: operator,
    memberId: secretariatId,
    memberName: secretariat.name,
    memberKind: secretariat.kind,
    localGovernmentCode: seat,
    roles: ['administrator', 'operator'],
  }
  await store.found(secretariat, membership, { personId: operator, roles: ['operator'] })
}
