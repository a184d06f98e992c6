import type { ActId } from '../kernel/ids.ts'
import type { Actor } from '../kernel/policy.ts'
import { changedMeanwhile, idReused } from '../kernel/problem.ts'
import type { Key } from '../kernel/table.ts'
import type { Table, Write } from './dynamo-table.ts'

/** By whom an act is done, and under which id and content. */
export type Saving = { readonly actor: Actor; readonly actId: ActId; readonly fingerprint: string }

const actKey = (thing: string, act: ActId): Key => ({ pk: thing, sk: `ACT#${act}` })

/** The act was done, and with this content: written in the transaction of the act itself. */
export const actDone = (thing: string, { actId, fingerprint }: Pick<Saving, 'actId' | 'fingerprint'>): Write => ({
  put: { key: actKey(thing, actId), values: { fingerprint } },
  ifAbsent: true,
  otherwise: changedMeanwhile,
})

/** The fingerprint of an act on a thing, if it has been done. */
export const createFingerprintOf =
  (table: Table) =>
  async (thing: string, act: ActId): Promise<string | undefined> => {
    const item = await table.get(actKey(thing, act))
    return item && String(item['fingerprint'])
  }

type Furnished = { readonly store: { readonly fingerprintOf: ReturnType<typeof createFingerprintOf> } }

/** Whether an act has been done already: the same id with other content is another act, and refused. */
export const isDone = async ({ store }: Furnished, thing: string, act: { readonly id: ActId; readonly fingerprint: string }): Promise<boolean> => {
  const done = await store.fingerprintOf(thing, act.id)
  if (done !== undefined && done !== act.fingerprint) throw idReused()
  return done !== undefined
}
