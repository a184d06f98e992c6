import * as z from 'zod'
import { type LocalGovernmentCode, prefectureOf } from '../../kernel/identifiers.ts'
import type { MemberId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { DistrictId } from '../contract.ts'
import { OfficialDocument } from '../document/official-document-contract.ts'
import { concernItem } from '../items.ts'
import { DistrictContent } from './district-contract.ts'
import type { District, DistrictOutcome } from './district-domain.ts'
import type { DistrictFilter } from './district-sheet-contract.ts'

const keys = {
  district: (id: DistrictId) => ({ pk: id, sk: 'DISTRICT' }),
  listed: ({ districtId, content }: District) => ({ pk: 'DISTRICTS', sk: `${content.localGovernmentCode}#${districtId}` }),
}

const DistrictItem = lazy(() =>
  z.object({
    districtId: DistrictId(),
    content: z.object(DistrictContent().shape),
    areaSquareMetres: z.number(),
    version: z.number(),
    fingerprint: z.string(),
    regionalPlan: OfficialDocument().optional(),
    publishedAt: Instant().optional(),
  }),
)

const districtOf = (item: Stored): District => DistrictItem().parse(item)

const districtItem = (district: District): Item => ({
  key: keys.district(district.districtId),
  ...(district.publishedAt && { indexes: { 'districts-listed': keys.listed(district) } }),
  values: {
    ...district,
    municipality: district.content.localGovernmentCode,
    prefecture: prefectureOf(district.content.localGovernmentCode),
  },
})

/** The questions districts asks its table of districts. */
export const createDistrictStore = (table: Table, tell: Teller) => {
  const district = async (id: DistrictId): Promise<District | undefined> => {
    const item = await table.get(keys.district(id))
    return item && districtOf(item)
  }

  const writesOf = (before: District | undefined, { district: after, event, after: told }: DistrictOutcome, actor: Actor): Write[] => {
    const { districtId, content } = after
    const condition = before ? { ifVersion: before.version } : { ifAbsent: true as const }
    const concerned = before ? [] : [content.amoId, content.localGovernmentCode].map((whom) => ({ put: concernItem('DISTRICTS', whom, districtId) }))
    return [
      { put: districtItem(after), ...condition, otherwise: changedMeanwhile },
      ...concerned,
      tell(actor, { name: event, about: districtId, after: { ...told, amoId: content.amoId, localGovernmentCode: content.localGovernmentCode } }),
    ]
  }

  return {
    district,

    /** What everybody may know of, by code of the municipality. */
    async listed({ municipality, prefecture }: Infer<typeof DistrictFilter>, page: PageRequest): Promise<Page<District>> {
      return pageAs(await table.query({ index: 'districts-listed', pk: 'DISTRICTS', equals: { municipality, prefecture }, ...page }), districtOf)
    },

    /** The districts of an organization, or of a municipality. */
    async concerning(whom: MemberId | LocalGovernmentCode, page: PageRequest): Promise<Page<District>> {
      const { items, cursor } = await table.query({ pk: `DISTRICTS#${whom}`, ...page })
      const found = await Promise.all(items.map(({ id }) => district(DistrictId().parse(id))))
      return { items: found.filter((each) => each !== undefined), ...(cursor && { cursor }) }
    },

    async save(before: District | undefined, outcome: DistrictOutcome, actor: Actor): Promise<void> {
      await table.transact(writesOf(before, outcome, actor))
    },

    async saveAct(before: District, outcome: DistrictOutcome, saving: Saving): Promise<void> {
      await table.transact([actDone(before.districtId, saving), ...writesOf(before, outcome, saving.actor)])
    },
  }
}
