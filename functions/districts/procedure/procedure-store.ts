import * as z from 'zod'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { everyItem, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { Teller } from '../../platform/outbox.ts'
import { FeeRuleId } from '../contract.ts'
import { MunicipalSettings } from '../district/municipality-contract.ts'
import { PlanId } from '../plan/plan-contract.ts'
import { OpinionId, OpinionView } from './procedure-sheet-contract.ts'

const keys = {
  opinion: (plan: PlanId, id: OpinionId): Key => ({ pk: plan, sk: `OPINION#${id}` }),
  filed: (person: PersonId, id: OpinionId): Key => ({ pk: person, sk: `OPINION#${id}` }),
  settings: (code: LocalGovernmentCode): Key => ({ pk: `MUNICIPALITY#${code}`, sk: 'SETTINGS' }),
  frozen: (plan: PlanId, rollHash: string): Key => ({ pk: plan, sk: `FROZEN#${rollHash}` }),
}

const OpinionItem = lazy(() => OpinionView().extend({ personId: PersonId(), fingerprint: z.string() }))
export type KeptOpinion = Infer<typeof OpinionItem>

const SettingsItem = lazy(() => z.object({ version: z.number(), fingerprint: z.string(), settings: z.object(MunicipalSettings().shape) }))
export type KeptSettings = Infer<typeof SettingsItem>

/** What was frozen on application: by which rule the fees were reckoned, and the file that holds them. */
const FrozenItem = lazy(() =>
  z.object({
    rollHash: z.string(),
    feeRuleId: FeeRuleId(),
    feeRuleVersion: z.number(),
    total: z.number(),
    feesFile: z.object({ key: z.string(), sha256: z.string(), bytes: z.number() }),
  }),
)
export type Frozen = Infer<typeof FrozenItem>

/** What an application leaves beside the plan. The same application again leaves the same. */
export const frozenWrite = (plan: PlanId, frozen: Frozen): Write => ({ put: { key: keys.frozen(plan, frozen.rollHash), values: frozen } })

/** An opinion stands with its plan; whoever filed it finds it from themselves. */
export const opinionWrites = (plan: PlanId, opinion: KeptOpinion): readonly Write[] => [
  { put: { key: keys.opinion(plan, opinion.opinionId), values: opinion }, ifAbsent: true, otherwise: changedMeanwhile },
  { put: { key: keys.filed(opinion.personId, opinion.opinionId), values: { planId: plan } } },
]

/** The questions districts asks its table of what the procedure leaves beside the plan. */
export const createProcedureStore = (table: Table, tell: Teller) => {
  const filedBy = async (person: PersonId) => {
    const items = await everyItem((cursor) => table.query({ pk: person, prefix: 'OPINION#', limit: 1000, cursor }))
    return items.map(({ sk, planId }) => ({ planId: PlanId().parse(planId), opinionId: OpinionId().parse(String(sk).slice('OPINION#'.length)) }))
  }

  return {
    async opinion(plan: PlanId, id: OpinionId): Promise<KeptOpinion | undefined> {
      const item = await table.get(keys.opinion(plan, id))
      return item && OpinionItem().strip().parse(item)
    },

    async opinions(plan: PlanId): Promise<readonly KeptOpinion[]> {
      const items = await everyItem((cursor) => table.query({ pk: plan, prefix: 'OPINION#', limit: 1000, cursor }))
      return items.map((item) => OpinionItem().strip().parse(item))
    },

    async opinionsOf(person: PersonId): Promise<readonly (KeptOpinion & { readonly planId: PlanId })[]> {
      const filed = await filedBy(person)
      const found = await Promise.all(filed.map(({ planId, opinionId }) => table.get(keys.opinion(planId, opinionId))))
      return found.flatMap((item, at) => (item && filed[at] ? [{ ...OpinionItem().strip().parse(item), planId: filed[at].planId }] : []))
    },

    async frozen(plan: PlanId, rollHash: string): Promise<Frozen | undefined> {
      const item = await table.get(keys.frozen(plan, rollHash))
      return item && FrozenItem().parse(item)
    },

    async settings(code: LocalGovernmentCode): Promise<KeptSettings | undefined> {
      const item = await table.get(keys.settings(code))
      return item && SettingsItem().parse(item)
    },

    async saveSettings(code: LocalGovernmentCode, after: KeptSettings, actor: Actor): Promise<void> {
      const { version } = after
      const condition = version === 1 ? { ifAbsent: true as const } : { ifVersion: version - 1 }
      await table.transact([
        { put: { key: keys.settings(code), values: after }, ...condition, otherwise: changedMeanwhile },
        tell(actor, { name: 'ProcedureSettingsChanged', about: `mun_${code}`, after: { localGovernmentCode: code, version } }),
      ])
    },
  }
}
