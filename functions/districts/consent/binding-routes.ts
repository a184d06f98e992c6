import { allowed } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, nothing, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { Furniture } from '../furniture.ts'
import * as contract from './binding-contract.ts'
import { attempted, type Binding } from './binding-domain.ts'
import { bindingPolicy } from './consent-policy.ts'
import { alreadyBound, codeNotKnown, tooManyAttempts } from './consent-problems.ts'

const bindBeneficiary = route({
  method: 'put',
  path: '/bindings/{bindingId}',
  summary: 'Bind oneself to a beneficiary by the code on its letter; a code binds once',
  params: contract.BindingParams,
  body: contract.BindingContent,
  answers: { 200: contract.BindingView, 201: contract.BindingView },
  refusals: [codeNotKnown, tooManyAttempts, alreadyBound, changedMeanwhile],
})

const listBindings = route({
  method: 'get',
  path: '/bindings',
  summary: 'The beneficiaries that whoever asks speaks for',
  answers: { 200: contract.BindingList },
  refusals: [],
})

const actOnBinding = route({
  method: 'put',
  path: '/bindings/{bindingId}/acts/{actId}',
  summary: 'Let go of a binding: one’s own, or for the organization one whose letter went to the wrong hands',
  params: contract.BindingActParams,
  body: contract.BindingAct,
  answers: { 204: 'nothing' },
  refusals: [notFound, changedMeanwhile],
})

/** Who speaks for a beneficiary: any signed-in person who held its letter. No membership is asked for. */
export const bindingRoutes = (api: Api, furniture: Furniture<'bindings' | 'districts' | 'roll'>): void => {
  const { store, clock } = furniture
  const { bindings, districts, roll } = store

  const viewOf = async ({ bindingId, beneficiaryId, districtId, planId, boundAt }: Binding): Promise<contract.BindingView> => {
    const entry = await roll.entry(districtId, beneficiaryId)
    return { bindingId, beneficiaryId, name: entry?.content.name ?? '', districtId, planId, boundAt }
  }

  api
    .on(bindBeneficiary, async ({ params: { bindingId }, body: { code }, actor }) => {
      const { personId } = actor
      const print = fingerprint({ personId, code })
      const existing = await bindings.binding(bindingId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, await viewOf(existing))
      const at = clock()
      await bindings.count(personId, attempted(await bindings.attempts(personId), at))
      const opening = await bindings.opening(code)
      if (!opening) throw codeNotKnown()
      const { beneficiaryId, districtId, planId } = opening
      if (await bindings.isBound(personId, beneficiaryId)) throw alreadyBound()
      const binding: Binding = { bindingId, personId, beneficiaryId, districtId, planId, boundAt: at, fingerprint: print }
      await bindings.bind(binding, opening, actor)
      return answer(201, await viewOf(binding))
    })

    .on(listBindings, async ({ actor }) => answer(200, { items: await Promise.all((await bindings.ofPerson(actor.personId)).map(viewOf)) }))

    .on(actOnBinding, async ({ params: { bindingId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const act = { id: actId, fingerprint: fingerprint({ personId: actor.personId, ...body }) }
      if (await isDone(furniture, bindingId, act)) return nothing(204)
      const binding = present(await bindings.binding(bindingId))
      const { content } = present(await districts.district(binding.districtId))
      if (!allowed(bindingPolicy.unbind, actor, { personId: binding.personId, amoId: content.amoId })) throw notFound()
      await bindings.unbind(binding, { actor, actId, fingerprint: act.fingerprint })
      return nothing(204)
    })
}
