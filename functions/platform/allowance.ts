import type { PersonId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { Problem, tooOften, unavailable } from '../kernel/problem.ts'
import type { Key } from '../kernel/table.ts'
import type { Clock } from '../kernel/time.ts'
import { type CostlyAct, costlyActs, type Limit } from './costly.ts'
import type { Change, Stored, Table } from './dynamo-table.ts'
import { fingerprint } from './fingerprint.ts'

/** A route says of itself that it is costly, or which of its acts are. */
export type Costly = CostlyAct | { readonly [act: string]: CostlyAct }

type Taking = { readonly personId: PersonId; readonly costlyAct: CostlyAct; readonly name: string }

/** What each person may still do of what costs much, in the table of the block. */
export type Allowances = {
  /** Takes one for the act of this name, and says whether it did: for one that has taken already it takes none. Refuses when none is left. */
  take(taking: Taking): Promise<boolean>
  giveBack(taking: Taking): Promise<void>
}

const keyOf = ({ personId, costlyAct }: Taking): Key => ({ pk: `ALLOWANCE#${personId}`, sk: costlyAct })

// The names of acts that have taken one are short and few: an item stays below what one write unit holds many times over.
const shortened = (name: string): string => fingerprint(name).slice(0, 16)
const namesKept = 150

// Two functions' clocks differ by less; what is further ahead was written before the clock of the city was put back.
const toleranceMs = 60_000
const dayMs = 86_400_000
const rounds = 5

type Reckoning = {
  readonly now: number
  readonly step: number
  /** Who is full again later than this has none left. */
  readonly latest: number
  /** Nobody honest is full again later than this. */
  readonly impossible: number
  readonly expiresAt: number
}

const reckoned = ({ atOnce, secondsEach }: Limit, now: number): Reckoning => {
  const step = secondsEach * 1000
  const span = atOnce * step
  return { now, step, latest: now + span - step, impossible: now + span + toleranceMs, expiresAt: Math.ceil((now + span + dayMs) / 1000) }
}

/**
 * An allowance is one number, the moment at which it is full again: taking one puts it off by a step. So nothing has to
 * be read before it is written, and the service itself puts those who take at once into an order.
 */
const changes = (taking: Taking, { now, step, latest, impossible, expiresAt }: Reckoning) => {
  const name = shortened(taking.name)
  const values = { ':now': now, ':name': name, ':names': new Set([name]), ':expiresAt': expiresAt }
  const begun = 'fullAt > :now AND fullAt <= :latest AND NOT contains(acts, :name)'
  const more = { key: keyOf(taking), values: { ...values, ':step': step, ':latest': latest } }
  return {
    ofFull: {
      key: keyOf(taking),
      change: 'SET fullAt = :next, acts = :names, expiresAt = :expiresAt',
      provided: 'attribute_not_exists(pk) OR ((fullAt <= :now OR fullAt > :impossible) AND NOT contains(acts, :name))',
      values: { ...values, ':next': now + step, ':impossible': impossible },
    },
    ofBegun: { ...more, change: 'SET fullAt = fullAt + :step, expiresAt = :expiresAt ADD acts :names', provided: begun },
    ofLong: { ...more, change: 'SET fullAt = fullAt + :step, expiresAt = :expiresAt, acts = :names', provided: begun },
  } satisfies Readonly<Record<string, Change>>
}

const actsOf = (item: Stored | undefined): ReadonlySet<unknown> => (item?.['acts'] instanceof Set ? item['acts'] : new Set())
const fullAtOf = (item: Stored | undefined): number => Number(item?.['fullAt'] ?? 0)

export const createAllowances = (table: Table, clock: Clock, limits: Readonly<Record<CostlyAct, Limit>> = costlyActs): Allowances => ({
  async take(taking) {
    for (let round = 1; round <= rounds; round += 1) {
      const reckoning = reckoned(limits[taking.costlyAct], Date.parse(clock()))
      const { latest, impossible } = reckoning
      const { ofFull, ofBegun, ofLong } = changes(taking, reckoning)
      const first = await table.changeIf(ofFull)
      if (first === 'changed') return true
      if (actsOf(first.instead).has(shortened(taking.name))) return false
      const fullAt = fullAtOf(first.instead)
      if (fullAt > latest && fullAt <= impossible)
        throw tooOften({ costlyAct: taking.costlyAct, retryAfterSeconds: Math.ceil((fullAt - latest) / 1000) })
      if ((await table.changeIf(actsOf(first.instead).size < namesKept ? ofBegun : ofLong)) === 'changed') return true
    }
    throw unavailable()
  },

  async giveBack(taking) {
    const name = shortened(taking.name)
    await table.changeIf({
      key: keyOf(taking),
      change: 'SET fullAt = fullAt - :step DELETE acts :names',
      provided: 'contains(acts, :name)',
      values: { ':step': limits[taking.costlyAct].secondsEach * 1000, ':name': name, ':names': new Set([name]) },
    })
  },
})

const actIn = (body: unknown): string => (typeof body === 'object' && body !== null && 'act' in body ? String(body.act) : '')

const costOf = (costly: Costly | undefined, body: unknown): CostlyAct | undefined => (typeof costly === 'object' ? costly[actIn(body)] : costly)

type Costing = { readonly method: string; readonly path: string; readonly costly?: Costly }

type Asking = { readonly actor: Actor | undefined; readonly body: unknown; readonly path: string }

/** How an operation is paid for: what is not costly asks nothing more, and what is refused has cost nothing. */
export const payFor = ({ method, path, costly }: Costing, allowances: Allowances | undefined) => {
  if (costly && !allowances) throw new Error(`${method.toUpperCase()} ${path} is costly, and its door was given no allowances`)
  return async <T>({ actor, body, path: name }: Asking, act: () => Promise<T>): Promise<T> => {
    const costlyAct = costOf(costly, body)
    if (!costlyAct || !actor || !allowances) return act()
    const taking = { personId: actor.personId, costlyAct, name }
    const took = await allowances.take(taking)
    try {
      return await act()
    } catch (error) {
      // What may have been done all the same keeps what it took: asked again, it takes no more.
      if (took && error instanceof Problem && error.type !== unavailable.type) await allowances.giveBack(taking)
      throw error
    }
  }
}
