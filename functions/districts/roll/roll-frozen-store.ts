import { createHash } from 'node:crypto'
import * as z from 'zod'
import { CorporateNumber } from '../../kernel/identifiers.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Page } from '../../kernel/table.ts'
import { type Clock, Instant, LocalDate } from '../../kernel/time.ts'
import { everyItem, pageAs, type Table } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { DistrictId } from '../contract.ts'
import { BeneficiaryId, PremisesId } from './roll.ts'
import { RollContent, RollPremises } from './roll-contract.ts'
import { type RollEntry, type RollQuestion, type RollRow, rollAt } from './roll-domain.ts'

const keys = {
  head: (hash: string) => ({ pk: `FROZEN#${hash}`, sk: 'HEAD' }),
  row: (hash: string, id: BeneficiaryId) => ({ pk: `FROZEN#${hash}`, sk: `ROW#${id}` }),
  levy: (id: DistrictId, on: LocalDate) => ({ pk: id, sk: `LEVY-ROLL#${on}` }),
}

const FrozenHead = lazy(() =>
  z.object({
    hash: z.string(),
    districtId: DistrictId(),
    referenceOn: LocalDate(),
    businesses: z.number(),
    premises: z.number(),
    takenAt: Instant(),
  }),
)
/** A roll as it was on a day; its hash is that of its rows, so that nobody can change it unseen. */
export type FrozenRoll = Infer<typeof FrozenHead>

const RowItem = lazy(() => {
  const { name, group, publiclyOwned, traits, expectedBenefit } = RollContent().shape
  const { class: kind, zone, traits: ownTraits, quantities, openedOn, closedOn } = RollPremises().shape
  return z.object({
    beneficiaryId: BeneficiaryId(),
    name,
    corporateNumber: CorporateNumber().optional(),
    group,
    publiclyOwned,
    traits,
    expectedBenefit,
    premises: z.array(z.object({ premisesId: PremisesId(), class: kind, zone, traits: ownTraits, quantities, openedOn, closedOn })),
  })
})

export const rollHashOf = (districtId: DistrictId, { referenceOn }: RollQuestion, rows: readonly RollRow[]): string => {
  const hash = createHash('sha256').update(JSON.stringify([districtId, referenceOn]))
  for (const row of rows) hash.update(written(row))
  return hash.digest('hex')
}

/** By content, whatever the order in which an object's parts were written. */
const written = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  )

/** Rolls that are kept as they were: that of an application, those of the levies, those that fees were tried on. */
export const createFrozenRollStore = (table: Table, tell: Teller, clock: Clock) => {
  const frozen = async (hash: string): Promise<FrozenRoll | undefined> => {
    const item = await table.get(keys.head(hash))
    return item && FrozenHead().parse(item)
  }

  const rowsOf = async (hash: string): Promise<readonly RollRow[]> => {
    const items = await everyItem((cursor) => table.query({ pk: `FROZEN#${hash}`, prefix: 'ROW#', limit: 1000, cursor }))
    return items.map((item) => RowItem().parse(item))
  }

  return {
    frozen,

    /** The rows of a frozen roll, in the order of ids. */
    rows: rowsOf,

    /** A roll that something rests on, and the day it was taken for. */
    async kept(hash: string): Promise<Pick<FrozenRoll, 'referenceOn'> & { readonly rows: readonly RollRow[] }> {
      const [head, rows] = await Promise.all([frozen(hash), rowsOf(hash)])
      if (!head) throw new Error(`a roll that was frozen is gone: ${hash}`)
      return { referenceOn: head.referenceOn, rows }
    },

    /** Keeps the roll of a day for good. The head comes last: a roll of which a part is missing is not there, and repeated it is finished. */
    async freeze(districtId: DistrictId, entries: readonly RollEntry[], question: RollQuestion): Promise<FrozenRoll> {
      const rows = rollAt(entries, question)
      const hash = rollHashOf(districtId, question, rows)
      const existing = await frozen(hash)
      if (existing) return existing
      for (let at = 0; at < rows.length; at += 100)
        await table.transact(rows.slice(at, at + 100).map((row) => ({ put: { key: keys.row(hash, row.beneficiaryId), values: row } })))
      const head: FrozenRoll = {
        hash,
        districtId,
        referenceOn: question.referenceOn,
        businesses: rows.length,
        premises: rows.reduce((sum, { premises }) => sum + premises.length, 0),
        takenAt: clock(),
      }
      await table.transact([{ put: { key: keys.head(hash), values: head } }])
      return head
    },

    async levyRoll(districtId: DistrictId, on: LocalDate): Promise<FrozenRoll | undefined> {
      const item = await table.get(keys.levy(districtId, on))
      return item && FrozenHead().parse(item)
    },

    async levyRolls(districtId: DistrictId, page: PageRequest): Promise<Page<FrozenRoll>> {
      return pageAs(await table.query({ pk: districtId, prefix: 'LEVY-ROLL#', newestFirst: true, ...page }), (item) => FrozenHead().parse(item))
    },

    /** The levy roll of a day is taken once: who came first has taken it. */
    async takeLevyRoll(roll: FrozenRoll, actor: Actor): Promise<void> {
      const { districtId, referenceOn, hash, businesses } = roll
      await table.transact([
        { put: { key: keys.levy(districtId, referenceOn), values: roll }, ifAbsent: true, otherwise: changedMeanwhile },
        tell(actor, { name: 'LevyRollTaken', about: districtId, after: { referenceOn, hash, businesses } }),
      ])
    },
  }
}
