import * as acts from '../books/books-acts.ts'
import { claimsNotTheirs, nothingChanges, untilNotLater, wrongState } from '../problems.ts'
import { type Claim, defer, endDeferral } from './claim.ts'
import type { PetitionAct, PetitionDraft, PetitionState } from './petition-contract.ts'

type Granted = Extract<PetitionState, { readonly status: 'granted' }>

/** What a decision leaves: the petition's state, and what it does to the claims, never but by new entries. */
export type Decided = { readonly state: PetitionState; readonly change: Pick<acts.Outcome, 'claims' | 'entries'> }

const nothing = { claims: [], entries: [] }

type Petition = { readonly content: PetitionDraft; readonly state: PetitionState }

/** Decides on what was asked, with the claims it is about as they are now. */
export const decide = (
  petition: Petition,
  act: PetitionAct,
  { claims, booking }: { readonly claims: readonly Claim[]; readonly booking: acts.Booking },
): Decided => {
  const { content, state } = petition
  if (act.act === 'cancel') {
    if (state.status !== 'granted') throw wrongState({ state: state.status })
    return { state: { status: 'cancelled', document: act.document, reason: act.reason }, change: takenBack(state, claims, booking) }
  }
  if (state.status !== 'applied') throw wrongState({ state: state.status })
  switch (act.act) {
    case 'withdraw':
      return { state: { status: 'withdrawn' }, change: nothing }
    case 'refuse':
      return { state: { status: 'refused', document: act.document, reason: act.reason }, change: nothing }
    case 'exempt': {
      if (content.kind !== 'exemption') throw wrongState({ state: content.kind })
      const changed = act.claims.map(({ claimId, determined }) => {
        const claim = claimIn(claims, claimId)
        if (determined > claim.determined) throw nothingChanges()
        return { claimId, before: claim.determined, after: determined }
      })
      return { state: { status: 'granted', document: act.document, reason: act.reason, changed }, change: corrected(changed, claims, booking) }
    }
    case 'defer': {
      if (content.kind !== 'deferral') throw wrongState({ state: content.kind })
      const [latest = ''] = claims
        .map(({ dueOn }) => dueOn)
        .toSorted()
        .toReversed()
      if (act.until <= latest) throw untilNotLater({ dueOn: latest })
      const change = eased(claims, (claim) => defer(claim, { from: act.document.on, until: act.until }), booking)
      const granted = { status: 'granted' as const, document: act.document, reason: act.reason, until: act.until, changed: [] }
      return { state: granted, change }
    }
  }
}

/** What was granted is owed again as it was, by new entries; what was paid meanwhile stays paid. */
const takenBack = (granted: Granted, claims: readonly Claim[], booking: acts.Booking): Decided['change'] => {
  if (granted.until) {
    const deferred = claims.filter(({ deferredUntil }) => deferredUntil === granted.until)
    return eased(deferred, (claim) => endDeferral(claim, booking.bookedOn), booking)
  }
  const back = granted.changed.map(({ claimId, before, after }) => ({ claimId, after: raised(claimIn(claims, claimId), before - after) }))
  return corrected(back, claims, booking)
}

/** What a deferral makes less or more of a late charge is taken of the payments again. */
const eased = (claims: readonly Claim[], change: (claim: Claim) => Claim, booking: acts.Booking): Decided['change'] => {
  const outcomes = claims.map((claim, at) => acts.takeAgain(claim, change(claim), { ...booking, entryId: (part) => booking.entryId(at * 10 + part) }))
  return { claims: outcomes.flatMap((outcome) => outcome.claims), entries: outcomes.flatMap(({ entries }) => entries) }
}

/** A correction that was made after the exemption is not undone with it. */
const raised = ({ determined }: Claim, by: number) => (determined + by) as Claim['determined']

const corrected = (
  changed: readonly { readonly claimId: string; readonly after: Claim['determined'] }[],
  claims: readonly Claim[],
  booking: acts.Booking,
): Decided['change'] => {
  const outcomes = changed.map(({ claimId, after }, at) =>
    acts.correct(claimIn(claims, claimId), after, { ...booking, entryId: (part) => booking.entryId(at * 10 + part) }),
  )
  return { claims: outcomes.flatMap((outcome) => outcome.claims), entries: outcomes.flatMap(({ entries }) => entries) }
}

const claimIn = (claims: readonly Claim[], claimId: string): Claim => {
  const found = claims.find((claim) => claim.claimId === claimId)
  if (!found) throw claimsNotTheirs({ claims: [claimId] })
  return found
}
