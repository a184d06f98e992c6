import { SignedDownload, SignedUpload } from '../../kernel/document.ts'
import { permit, reveal } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { Furniture, WithFiles } from '../furniture.ts'
import type { PlanId } from '../plan/plan-contract.ts'
import { PlanParams } from '../plan/plan-version-contract.ts'
import { dateInTheFuture } from '../problems.ts'
import { VisitContent, VisitView } from './consent-contract.ts'
import { consentDesk, type Polled } from './consent-desk.ts'
import { followUps } from './consent-follow-up.ts'
import { photoKey } from './consent-photo.ts'
import { collectingPolicy } from './consent-policy.ts'
import { evidenceMissing, notOnRoll } from './consent-problems.ts'
import * as contract from './consent-view-contract.ts'
import { type Point, visitOrder } from './consent-visit.ts'

const recordVisit = route({
  method: 'put',
  path: '/plans/{planId}/visits/{visitId}',
  summary: 'Write down a visit, what came of it and when to come again; the id is minted in the field',
  params: contract.VisitParams,
  body: VisitContent,
  answers: { 200: VisitView, 201: VisitView },
  refusals: [notFound, notPermitted, changedMeanwhile, notOnRoll, dateInTheFuture],
})

const listFollowUps = route({
  method: 'get',
  path: '/plans/{planId}/follow-ups',
  summary: 'Who has not consented yet, and how the visits went: those due first',
  params: PlanParams,
  answers: { 200: contract.FollowUpList },
  refusals: [notFound],
})

const planVisits = route({
  method: 'get',
  path: '/plans/{planId}/visit-route',
  summary: 'The premises still to be visited, in the order of the shortest way from each to the next',
  params: PlanParams,
  query: contract.VisitRouteQuery,
  answers: { 200: contract.VisitRoute },
  refusals: [notFound],
})

const sendPhoto = route({
  method: 'put',
  path: '/plans/{planId}/consents/{consentId}/photo',
  summary: 'Where to send the photo of the signed paper: these bytes, and no others',
  costly: 'upload',
  params: contract.ConsentParams,
  answers: { 200: SignedUpload },
  refusals: [notFound, notPermitted],
})

const fetchPhoto = route({
  method: 'get',
  path: '/plans/{planId}/consents/{consentId}/photo',
  summary: 'Where the photo of the signed paper can be fetched, for a minute',
  params: contract.ConsentParams,
  answers: { 200: SignedDownload },
  refusals: [notFound, evidenceMissing],
})

/** Collecting consents in the field. */
export const consentVisitRoutes = (api: Api, furniture: Furniture<Polled> & WithFiles): void => {
  const { store, clock, files } = furniture
  const { consents } = store
  const desk = consentDesk(furniture)
  const today = () => dateInTokyo(clock())

  const missing = async (planId: PlanId, actor: Parameters<typeof desk.readable>[1]) => {
    const { plan, thing } = await desk.readable(planId, actor)
    reveal(collectingPolicy, actor, 'read consents', thing)
    const roll = await desk.rows(plan)
    const [standing, visits] = await Promise.all([desk.standingFor(plan, 'application', roll), consents.visits(planId)])
    return { plan, items: followUps(roll, standing, visits) }
  }

  api
    .on(recordVisit, async ({ params: { planId, visitId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, thing } = await desk.readable(planId, actor)
      permit(collectingPolicy, actor, 'visit beneficiaries', thing)
      const print = fingerprint(body)
      const existing = await consents.visit(planId, visitId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, { visitId, ...body })
      if (body.visitedOn > today()) throw dateInTheFuture({ today: today() })
      if (!(await desk.rows(plan)).some(({ beneficiaryId }) => beneficiaryId === body.beneficiaryId)) throw notOnRoll()
      await consents.saveVisit(planId, { visitId, ...body }, { actor, fingerprint: print })
      return answer(201, { visitId, ...body })
    })

    .on(listFollowUps, async ({ params: { planId }, actor: claimed }) => {
      const { items } = await missing(planId, await asOfNow(furniture, claimed))
      return answer(200, { items: [...items] })
    })

    .on(planVisits, async ({ params: { planId }, query: { longitude, latitude }, actor: claimed }) => {
      const { plan, items } = await missing(planId, await asOfNow(furniture, claimed))
      const day = today()
      const entries = new Map((await store.roll.all(plan.districtId)).map((entry) => [entry.beneficiaryId, entry.content]))
      const stops = items.flatMap(({ beneficiaryId, name }) =>
        (entries.get(beneficiaryId)?.premises ?? [])
          .filter(({ closedOn }) => closedOn === undefined || closedOn >= day)
          .flatMap(({ premisesId, location }) => (location ? [{ thing: { beneficiaryId, name, premisesId }, point: location as Point }] : [])),
      )
      const from: Point | undefined = longitude === undefined || latitude === undefined ? undefined : [longitude, latitude]
      const ordered = visitOrder(stops, ({ premisesId }) => premisesId, from)
      const placed = new Set(stops.map((stop) => stop.thing.beneficiaryId))
      return answer(200, {
        items: ordered.map(({ thing, point: [east, north], metresFromLast }) => ({ ...thing, point: [east, north], metresFromLast })),
        withoutPoint: items.filter(({ beneficiaryId }) => !placed.has(beneficiaryId)).map(({ beneficiaryId, name }) => ({ beneficiaryId, name })),
      })
    })

    .on(sendPhoto, async ({ params: { planId, consentId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await desk.readable(planId, actor)
      reveal(collectingPolicy, actor, 'read consents', thing)
      permit(collectingPolicy, actor, 'visit beneficiaries', thing)
      const photo = present((await consents.consent(planId, consentId))?.photo)
      return answer(200, await files.signedUpload({ key: photoKey(planId, consentId), type: photo.type, bytes: photo.bytes, sha256: photo.sha256 }))
    })

    .on(fetchPhoto, async ({ params: { planId, consentId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await desk.readable(planId, actor)
      reveal(collectingPolicy, actor, 'read signers', thing)
      const photo = present((await consents.consent(planId, consentId))?.photo)
      if ((await files.head(photoKey(planId, consentId)))?.sha256 !== photo.sha256) throw evidenceMissing()
      return answer(200, { url: await files.signedDownload(photoKey(planId, consentId), photo.name) })
    })
}
