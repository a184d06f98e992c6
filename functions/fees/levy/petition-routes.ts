import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { rateDesk } from '../arrears/rate-desk.ts'
import { EntryId, type PayerId } from '../contract.ts'
import type { NotifyingFurniture } from '../furniture.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { PayerParams } from '../payer/payer-contract.ts'
import * as problems from '../problems.ts'
import type { Claim } from './claim.ts'
import { MunicipalityParams } from './levy-contract.ts'
import { decide } from './petition.ts'
import * as contract from './petition-contract.ts'
import type { KeptPetition } from './petition-store.ts'

const filePetition = route({
  method: 'put',
  path: '/payers/{payerId}/petitions/{petitionId}',
  summary: 'Ask for an exemption or a deferral of instalments: by the payer, or by the municipality in their name',
  params: contract.PetitionParams,
  body: contract.PetitionDraft,
  answers: { 200: contract.PetitionView, 201: contract.PetitionView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.claimsNotTheirs],
})

const actOnPetition = route({
  method: 'put',
  path: '/payers/{payerId}/petitions/{petitionId}/acts/{actId}',
  summary: 'Grant, refuse or cancel what was asked, with document and reason, or take it back',
  params: contract.PetitionActParams,
  body: contract.PetitionAct,
  answers: { 200: contract.PetitionView, 201: contract.PetitionView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    problems.claimsNotTheirs,
    problems.claimTooSmall,
    problems.nothingChanges,
    problems.untilNotLater,
    problems.ratesNotKnown,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

const listOfPayer = route({
  method: 'get',
  path: '/payers/{payerId}/petitions',
  summary: 'What was asked for in the name of a payer, newest first',
  params: PayerParams,
  query: PageQuery,
  answers: { 200: contract.PetitionPage },
  refusals: [notFound],
})

const listOfMunicipality = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/petitions',
  summary: 'Exemptions and deferrals that were asked for, newest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.PetitionPage },
  refusals: [notFound],
})

/** Exemptions and deferrals: asked for, decided, cancelled. */
export const petitionRoutes = (api: Api, furniture: NotifyingFurniture): void => {
  const { store, clock } = furniture
  const { petitions, books, levies } = store
  const { within, withinStatement } = moneyDesk(furniture)
  const { rates } = rateDesk(furniture)

  /** The claims a petition names, as they are now: each of this payer, and of no levy that is still being written. */
  const claimsOf = async (payerId: PayerId, { claims }: Pick<contract.PetitionDraft, 'claims'>): Promise<readonly Claim[]> => {
    const found = await Promise.all(claims.map(({ claimId }) => books.claim(claimId)))
    const hidden = found[0] ? await levies.beingWritten(found[0].localGovernmentCode) : new Set()
    const strange = claims.filter((_, at) => found[at]?.payerId !== payerId || hidden.has(found[at].levyId)).map(({ claimId }) => claimId)
    if (strange.length > 0) throw problems.claimsNotTheirs({ claims: strange })
    return found.flatMap((claim) => (claim ? [claim] : []))
  }

  api
    .on(filePetition, async ({ params: { payerId, petitionId }, body, actor: claimed }) => {
      const { actor, localGovernmentCode } = await withinStatement(payerId, claimed, 'file a petition')
      const print = fingerprint(body)
      const existing = await petitions.petition(payerId, petitionId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, view(existing))
      await claimsOf(payerId, body)
      const filed = { petitionId, payerId, localGovernmentCode, content: body, at: clock(), by: actor.personId, fingerprint: print, version: 1 }
      const petition: KeptPetition = { ...filed, state: { status: 'applied' } }
      await petitions.file(petition, actor)
      return answer(201, view(petition))
    })

    .on(actOnPetition, async ({ params: { payerId, petitionId, actId }, body, actor: claimed }) => {
      const { localGovernmentCode, actor } = await withinStatement(payerId, claimed, body.act === 'withdraw' ? 'file a petition' : 'read a statement')
      if (body.act !== 'withdraw') await within(localGovernmentCode, claimed, 'decide a petition')
      const petition = present(await petitions.petition(payerId, petitionId))
      const print = fingerprint(body)
      if (await isDone(furniture, petitionId, { id: actId, fingerprint: print })) return answer(200, view(petition))
      if (petition.version !== body.version) throw changedMeanwhile()
      const entryId = (at: number) => EntryId().parse(derivedId('ent', actId, petitionId, String(at)))
      const reason = 'reason' in body ? body.reason : undefined
      const claims = await claimsOf(payerId, body.act === 'exempt' ? body : petition.content)
      const { state, change } = decide(petition, body, { claims, booking: { bookedOn: dateInTokyo(clock()), entryId, reason, rates: await rates() } })
      const after: KeptPetition = { ...petition, state, version: petition.version + 1 }
      await petitions.decide(petition, after, { saving: { actor, actId, fingerprint: print }, change })
      return answer(201, view(after))
    })

    .on(listOfPayer, async ({ params: { payerId }, query, actor }) => {
      await withinStatement(payerId, actor)
      const page = await petitions.ofPayer(payerId, query)
      return answer(200, { ...page, items: page.items.map(view) })
    })

    .on(listOfMunicipality, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const page = await petitions.ofMunicipality(localGovernmentCode, query)
      return answer(200, { ...page, items: page.items.map(view) })
    })
}

const view = ({ fingerprint: _, by: __, ...said }: KeptPetition): contract.PetitionView => said
