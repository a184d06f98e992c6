import { PageQuery } from '../../kernel/page.ts'
import { type Actor, permit } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { toCsv } from '../../platform/csv.ts'
import { everyItem } from '../../platform/dynamo-table.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import { districtColumns } from '../columns.ts'
import type { Furniture, WithGovernments } from '../furniture.ts'
import { districtPolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import { measured } from './district-boundary.ts'
import type { DistrictContent } from './district-contract.ts'
import { districtDesk } from './district-desk.ts'
import { type District, decideDistrict, districtSummaryOf, districtViewOf, draw, redraw, thingOf } from './district-domain.ts'
import * as contract from './district-sheet-contract.ts'

const listDistricts = route({
  method: 'get',
  path: '/districts',
  summary: 'The districts with an approved regional plan, by municipality',
  open: true,
  query: contract.DistrictQuery,
  answers: { 200: contract.DistrictPage },
  refusals: [],
})

const exportDistricts = route({
  method: 'get',
  path: '/districts.csv',
  summary: 'The districts with an approved regional plan as CSV',
  open: true,
  query: contract.DistrictExport,
  answers: { 200: 'csv' },
  refusals: [],
})

const listOwnDistricts = route({
  method: 'get',
  path: '/my-districts',
  summary: 'The districts of the member acted for: as their organization, or as their municipality',
  query: PageQuery,
  answers: { 200: contract.DistrictPage },
  refusals: [],
})

const readDistrict = route({
  method: 'get',
  path: '/districts/{districtId}',
  summary: 'A district with its area',
  open: true,
  params: contract.DistrictParams,
  answers: { 200: contract.DistrictView },
  refusals: [notFound],
})

const saveDistrict = route({
  method: 'put',
  path: '/districts/{districtId}',
  summary: 'Draw a district, or draw it anew; the id is minted by the caller and kept until an answer comes',
  params: contract.DistrictParams,
  body: contract.DistrictDraft,
  answers: { 200: contract.DistrictView, 201: contract.DistrictView },
  refusals: [
    notPermitted,
    changedMeanwhile,
    problems.areaNotSound,
    problems.districtMayNotMove,
    problems.unknownLocalGovernment,
    problems.notAnOrganization,
  ],
})

const actOnDistrict = route({
  method: 'put',
  path: '/districts/{districtId}/acts/{actId}',
  summary: 'Put the approval of the regional plan on record',
  params: contract.DistrictActParams,
  body: contract.DistrictAct,
  answers: { 200: contract.DistrictView, 201: contract.DistrictView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.dateInTheFuture],
})

/** Districts: whose they are, where they lie, and that the regional plan they stand in is approved. */
export const districtRoutes = (api: Api, furniture: Furniture<'districts'> & WithGovernments): void => {
  const { store, clock, localGovernments } = furniture
  const { districts, known } = store
  const { readable } = districtDesk(furniture)

  const nameOf = async ({ content }: District) => (await known.member(content.amoId))?.name
  const summary = async (district: District) => districtSummaryOf(district, await nameOf(district))
  const view = async (district: District) => districtViewOf(district, await nameOf(district))

  const requireKnown = async ({ localGovernmentCode, amoId }: DistrictContent, actor: Actor): Promise<void> => {
    if (!(await localGovernments()).has(localGovernmentCode)) throw problems.unknownLocalGovernment({ localGovernmentCode })
    if (actor.memberId === amoId) return
    const organization = await known.member(amoId)
    if (organization?.kind !== 'amo' || organization.status !== 'active') throw problems.notAnOrganization()
  }

  /** The district as it is there already: the same id is another's, or names something else. */
  const ownDistrict = async (districtId: District['districtId'], actor: Actor): Promise<District | undefined> => {
    const existing = await districts.district(districtId)
    if (existing && ![existing.content.amoId, existing.content.localGovernmentCode].some((whom) => concerns(actor).includes(whom))) throw idReused()
    return existing
  }

  api
    .on(listDistricts, async ({ query: { limit, cursor, ...filter } }) => {
      const page = await districts.listed(filter, { limit, cursor })
      return answer(200, { ...page, items: await Promise.all(page.items.map(summary)) })
    })

    .on(exportDistricts, async ({ query: { language, ...filter } }) => {
      const found = await everyItem((cursor) => districts.listed(filter, { limit: 1000, cursor }))
      return csv('districts.csv', await toCsv(districtColumns, await Promise.all(found.map(summary)), language))
    })

    .on(listOwnDistricts, async ({ query, actor: claimed }) => {
      const [whom] = concerns(await asOfNow(furniture, claimed))
      const page = whom === undefined ? { items: [] } : await districts.concerning(whom, query)
      return answer(200, { ...page, items: await Promise.all(page.items.map(summary)) })
    })

    .on(readDistrict, async ({ params: { districtId }, actor }) => {
      const { district } = await readable(districtId, await readerAsOfNow(furniture, actor))
      return answer(200, await view(district))
    })

    .on(saveDistrict, async ({ params: { districtId }, body: { version, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      permit(districtPolicy, actor, 'draw a district', { ...content, isPublic: false })
      const existing = await ownDistrict(districtId, actor)
      const print = fingerprint(content)
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1)) return answer(200, await view(existing))
      if (existing && version === undefined) throw idReused()
      if (!existing && version !== undefined) throw changedMeanwhile()
      if (existing) permit(districtPolicy, actor, 'draw a district', thingOf(existing))
      await requireKnown(content, actor)
      const drawing = { content, areaSquareMetres: measured(content.area), fingerprint: print }
      const outcome = existing ? redraw(existing, version ?? 0, drawing) : draw(districtId, drawing)
      await districts.save(existing, outcome, actor)
      return answer(201, await view(outcome.district))
    })

    .on(actOnDistrict, async ({ params: { districtId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { district, thing } = await readable(districtId, actor)
      permit(districtPolicy, actor, body.act, thing)
      const act = { id: actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, districtId, act)) return answer(200, await view(district))
      const now = clock()
      const outcome = decideDistrict(district, body, { now, today: dateInTokyo(now) })
      await districts.saveAct(district, outcome, { actor, actId, fingerprint: act.fingerprint })
      return answer(201, await view(outcome.district))
    })
}

/** In whose lists a district may stand for somebody: their organization's, or their municipality's. */
const concerns = ({ memberId, memberKind, localGovernmentCode, roles }: Actor) => {
  if (roles.length === 0) return []
  if (memberKind === 'local-government') return localGovernmentCode ? [localGovernmentCode] : []
  return memberId ? [memberId] : []
}
