import { FigureAnswer } from '../devices/asking-contract.ts'
import type { Event } from '../kernel/event.ts'
import { hearMember, tellsOfMember } from '../platform/known-members.ts'
import { scenarioRun } from './allocation/scenario-run.ts'
import { consentEvents } from './consent/consent-acts.ts'
import type { Working } from './furniture.ts'
import { told } from './plan/goal-figures.ts'
import { PlanId } from './plan/plan-contract.ts'
import { privacyWorker } from './privacy-worker.ts'
import { rollImportRun } from './roll/roll-import-run.ts'

/** Districts hears members: who they are, and whether they take part; and devices: what goals come to. Its own events start its long acts. */
export const districtsWorker = (working: Working) => {
  const { known, goalFigures } = working.store
  const privacy = privacyWorker(working)
  const runs = [rollImportRun(working), scenarioRun(working)]

  const aboutMember = async (event: Event): Promise<void> => {
    const member = await hearMember(known, event)
    if (member?.status === 'left') await privacy.forgetContactsOf(member.memberId)
  }

  const aboutFigure = async ({ name, after }: Event): Promise<void> => {
    const answer = name === 'FigureAnswered' ? FigureAnswer().parse(after) : undefined
    const planId = PlanId().safeParse(answer?.askedBy)
    if (!answer || !planId.success) return
    const before = await goalFigures.ofPlan(planId.data)
    const now = told(before, answer)
    if (now) await goalFigures.takeIn(before, now)
  }

  return async (event: Event): Promise<void> => {
    if (tellsOfMember(event)) return aboutMember(event)
    if (event.block === 'members' && event.name === 'PersonErased') return privacy.forget(event.about)
    if (event.block === 'devices') return aboutFigure(event)
    if (event.block !== 'districts') return
    if (event.name === consentEvents['erase-signer']) return privacy.forgetSigned(event.about, event.after ?? {})
    for (const run of runs) await run(event)
  }
}
