import { changedMeanwhile, notFound, notPermitted } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { Furniture } from '../furniture.ts'
import * as problems from '../problems.ts'
import { moneyDesk } from './money-desk.ts'
import * as contract from './officer-contract.ts'
import { appoint } from './officer-domain.ts'

const readOfficers = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/officers',
  summary: 'Who determines revenue, who orders payments and who keeps the money',
  params: contract.OfficersParams,
  answers: { 200: contract.OfficersView },
  refusals: [notFound],
})

const appointOfficers = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/officers/acts/{actId}',
  summary: 'Appoint the officers: different people for each office',
  params: contract.OfficersActParams,
  body: contract.OfficersDraft,
  answers: { 200: contract.OfficersView, 201: contract.OfficersView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.officersNotDifferent],
})

/** Who may do what with the money of a municipality. */
export const officerRoutes = (api: Api, furniture: Furniture): void => {
  const { officers } = furniture.store
  const { within } = moneyDesk(furniture)

  api
    .on(readOfficers, async ({ params: { localGovernmentCode }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await officers.ofMunicipality(localGovernmentCode))
    })

    .on(appointOfficers, async ({ params: { localGovernmentCode, actId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'appoint officers')
      const before = await officers.ofMunicipality(localGovernmentCode)
      const print = fingerprint(body)
      if (await isDone(furniture, `MUNICIPALITY#${localGovernmentCode}`, { id: actId, fingerprint: print })) return answer(200, before)
      if (before.version !== body.version) throw changedMeanwhile()
      const after = appoint(localGovernmentCode, body)
      await officers.save(before, after, { actor, actId, fingerprint: print })
      return answer(201, after)
    })
}
