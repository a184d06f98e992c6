import type { MemberId } from '../kernel/ids.ts'
import type { Policy, Rule } from '../kernel/policy.ts'
import type { IntroductionAct } from './contact-contract.ts'
import { edits, isOfTheMember } from './policy.ts'

/** What the rules see of an introduction: who asks whom. */
export type IntroductionThing = { readonly askedBy: MemberId; readonly asked: MemberId }

const editsForTheAsking: Rule<IntroductionThing> = (actor, { askedBy }) => edits(actor, { memberId: askedBy })
const editsForTheAsked: Rule<IntroductionThing> = (actor, { asked }) => edits(actor, { memberId: asked })
const isOfEither: Rule<IntroductionThing> = (actor, { askedBy, asked }) =>
  isOfTheMember(actor, { memberId: askedBy }) || isOfTheMember(actor, { memberId: asked })

/** Who may do what about meeting. Whom they are in charge of, nobody else is told; not the operator either. */
export const introductionPolicy = {
  'read an introduction': [isOfEither],
  ask: [editsForTheAsking],
  agree: [editsForTheAsked],
  decline: [editsForTheAsked],
  withdraw: [editsForTheAsking],
} satisfies Policy<IntroductionThing> & Record<IntroductionAct['act'], unknown>
