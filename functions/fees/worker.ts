import * as z from 'zod'
import type { Event } from '../kernel/event.ts'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import { dateInTokyo, LocalDate } from '../kernel/time.ts'
import { hearMember, tellsOfMember } from '../platform/known-members.ts'
import { bankRun } from './bank/bank-run.ts'
import { clearingRun } from './clearing/clearing-run.ts'
import { PayerId } from './contract.ts'
import type { Working } from './furniture.ts'
import type { KeptGrounds } from './levy/grounds-store.ts'
import { levyRun } from './levy/levy-run.ts'

/** What districts tells that a levy rests on. */
const Certified = lazy(() =>
  z.object({
    districtId: z.string(),
    localGovernmentCode: z.string(),
    amoId: MemberId().optional(),
    period: z.object({ startsOn: LocalDate(), endsOn: LocalDate().optional() }),
  }),
)
const Revoked = lazy(() => z.object({ districtId: z.string() }))
const Enacted = lazy(() => z.object({ inForceFrom: LocalDate() }))
const Bound = lazy(() => z.object({ bindingId: z.string(), personId: PersonId(), beneficiaryId: PayerId(), districtId: z.string() }))
const RollTaken = lazy(() => z.object({ referenceOn: LocalDate() }))

/** Fees hears members, for who takes part; districts, for what a levy rests on; and itself, for its long acts. */
export const feesWorker = (working: Working) => {
  const { known, grounds, payers, seals } = working.store
  const runs = [levyRun(working), bankRun(working), clearingRun(working)]

  const aboutBinding = async ({ name, after }: Event): Promise<void> => {
    const { beneficiaryId: payerId, ...bound } = Bound().parse(after)
    await (name === 'BeneficiaryBound' ? payers.bind({ ...bound, payerId }) : payers.unbind({ ...bound, payerId }))
  }

  const aboutDistrict = async (event: Event): Promise<void> => {
    if (event.name === 'BeneficiaryBound' || event.name === 'BeneficiaryUnbound') return aboutBinding(event)
    const told = groundsTold(event)
    if (!told) return
    const before = await grounds.ofDistrict(told.districtId)
    if (before?.heard.includes(event.eventId)) return
    const known: KeptGrounds = before ?? { districtId: told.districtId, ordinances: [], levyRolls: [], heard: [], version: 0 }
    await grounds.save(before, { ...known, ...told.change(known), heard: [...known.heard, event.eventId].slice(-200), version: known.version + 1 })
  }

  return async (event: Event): Promise<void> => {
    if (tellsOfMember(event)) await hearMember(known, event)
    if (event.block === 'districts') return aboutDistrict(event)
    if (event.block !== 'fees') return
    for (const run of runs) await run(event)
    const code = event.after?.['localGovernmentCode']
    if (typeof code === 'string') await seals.seal(code)
  }
}

type Told = { readonly districtId: string; readonly change: (before: KeptGrounds) => Partial<KeptGrounds> }

const groundsTold = ({ name, about, at, after }: Event): Told | undefined => {
  switch (name) {
    case 'PlanCertified': {
      const { districtId, localGovernmentCode, amoId, period } = Certified().parse(after)
      const until = period.endsOn
      return {
        districtId,
        change: () => ({
          ...{ localGovernmentCode, certifiedFrom: period.startsOn, certifiedOn: dateInTokyo(at) },
          ...(amoId && { amoId }),
          ...(until && { certifiedUntil: until }),
        }),
      }
    }
    case 'CertificationRevoked':
      return { districtId: Revoked().parse(after).districtId, change: () => ({ revokedOn: dateInTokyo(at) }) }
    case 'OrdinanceEnacted': {
      const { inForceFrom } = Enacted().parse(after)
      return { districtId: about, change: ({ ordinances }) => ({ ordinances: [...ordinances, inForceFrom] }) }
    }
    case 'LevyRollTaken': {
      const { referenceOn } = RollTaken().parse(after)
      return { districtId: about, change: ({ levyRolls }) => ({ levyRolls: [...levyRolls, referenceOn] }) }
    }
    default:
      return undefined
  }
}
