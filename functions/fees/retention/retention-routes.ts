import { changedMeanwhile, notFound, notPermitted } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { GrantingFurniture } from '../furniture.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as contract from './retention-contract.ts'

const readTerms = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/retention-terms',
  summary: 'For how many years the papers of a fiscal year are kept, and by which rule',
  params: contract.RetentionParams,
  answers: { 200: contract.RetentionTermsView },
  refusals: [notFound],
})

const changeTerms = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/retention-terms/acts/{actId}',
  summary: 'Set for how many years the papers of a fiscal year are kept',
  params: contract.RetentionActParams,
  body: contract.RetentionTermsDraft,
  answers: { 200: contract.RetentionTermsView, 201: contract.RetentionTermsView },
  refusals: [notFound, notPermitted, changedMeanwhile],
})

/** 保存期間: until when papers about persons stand beside the books. */
export const retentionRoutes = (api: Api, furniture: GrantingFurniture): void => {
  const { retention } = furniture.store
  const { within } = moneyDesk(furniture)

  api
    .on(readTerms, async ({ params: { localGovernmentCode }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const { by, ...view } = await retention.ofMunicipality(localGovernmentCode)
      return answer(200, view)
    })

    .on(changeTerms, async ({ params: { localGovernmentCode, actId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'set retention terms')
      const { by, ...before } = await retention.ofMunicipality(localGovernmentCode)
      const print = fingerprint(body)
      if (await isDone(furniture, `MUNICIPALITY#${localGovernmentCode}`, { id: actId, fingerprint: print })) return answer(200, before)
      if (before.version !== body.version) throw changedMeanwhile()
      const after = { localGovernmentCode, version: before.version + 1, terms: body.terms }
      await retention.save(after, { actor, actId, fingerprint: print })
      return answer(201, after)
    })
}
