import { PageQuery } from '../../kernel/page.ts'
import { type Actor, allowed } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { toCsv } from '../../platform/csv.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, csv, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { DistrictId } from '../contract.ts'
import { districtDesk } from '../district/district-desk.ts'
import { DistrictParams } from '../district/district-sheet-contract.ts'
import type { Furniture } from '../furniture.ts'
import { type DistrictThing, rollPolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import { decideRoll, type RollOutcome } from './roll-acts.ts'
import { rollColumns, rollLinesOf } from './roll-columns.ts'
import { isOpenOn, type RollEntry, rollEntryViewOf } from './roll-domain.ts'
import * as contract from './roll-sheet-contract.ts'

const listRoll = route({
  method: 'get',
  path: '/districts/{districtId}/beneficiaries',
  summary: 'The roll of a district, with what is gone',
  params: DistrictParams,
  query: PageQuery,
  answers: { 200: contract.RollPage },
  refusals: [notFound],
})

const exportRoll = route({
  method: 'get',
  path: '/districts/{districtId}/beneficiaries.csv',
  summary: 'The roll as CSV, a line for each of the premises, as it can be imported again',
  params: DistrictParams,
  query: contract.RollExport,
  answers: { 200: 'csv' },
  refusals: [notFound],
})

const readEntry = route({
  method: 'get',
  path: '/districts/{districtId}/beneficiaries/{beneficiaryId}',
  summary: 'A business of the roll; for who keeps it with its contact',
  params: contract.RollEntryParams,
  answers: { 200: contract.RollEntryView },
  refusals: [notFound],
})

const saveEntry = route({
  method: 'put',
  path: '/districts/{districtId}/beneficiaries/{beneficiaryId}',
  summary: 'Put a business on the roll, or correct it; the id is minted by the caller and kept until an answer comes',
  params: contract.RollEntryParams,
  body: contract.RollDraft,
  answers: { 200: contract.RollEntryView, 201: contract.RollEntryView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.rollBusy, problems.rollFull, problems.twiceOnRoll, problems.businessGone],
})

const actOnEntry = route({
  method: 'put',
  path: '/districts/{districtId}/beneficiaries/{beneficiaryId}/acts/{actId}',
  summary: 'Opening, closing, sale, merger, change of name or of contact',
  params: contract.RollActParams,
  body: contract.RollAct,
  answers: { 200: contract.RollEntryView, 201: contract.RollEntryView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.rollBusy,
    problems.twiceOnRoll,
    problems.premisesNotOpen,
    problems.businessGone,
    problems.rollDateInTheFuture,
  ],
})

const readHistory = route({
  method: 'get',
  path: '/districts/{districtId}/beneficiaries/{beneficiaryId}/history',
  summary: 'What was done to a business on the roll, newest first',
  params: contract.RollEntryParams,
  query: PageQuery,
  answers: { 200: contract.RollHistoryPage },
  refusals: [notFound],
})

/** The roll of a district: who gains, by what their fees are measured, and what became of them. */
export const rollRoutes = (api: Api, furniture: Furniture<'districts' | 'roll' | 'plans'>): void => {
  const { store, clock } = furniture
  const { roll, plans } = store
  const { within } = districtDesk(furniture)

  const reading = (districtId: DistrictId, actor: Actor) =>
    within(districtId, { actor, policy: rollPolicy, act: 'read the roll', toSee: 'read the roll' })
  const keeping = (districtId: DistrictId, actor: Actor) =>
    within(districtId, { actor, policy: rollPolicy, act: 'keep the roll', toSee: 'read the roll' })

  const view = async (entry: RollEntry, thing: DistrictThing, actor: Actor) => {
    const mayReadContact = allowed(rollPolicy['read contacts'], actor, thing)
    return rollEntryViewOf(entry, mayReadContact ? await roll.contact(entry.districtId, entry.beneficiaryId) : undefined)
  }

  api
    .on(listRoll, async ({ params: { districtId }, query, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      const page = await roll.page(districtId, query)
      return answer(200, { ...page, items: page.items.map((entry) => rollEntryViewOf(entry, undefined)) })
    })

    .on(exportRoll, async ({ params: { districtId }, query: { language, on }, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      const entries = await roll.all(districtId)
      const lines = rollLinesOf(entries).filter(
        ({ entry, premises }) => on === undefined || (entry.gone?.because !== 'mistaken' && isOpenOn(premises, on)),
      )
      return csv('beneficiaries.csv', await toCsv(rollColumns, lines, language))
    })

    .on(readEntry, async ({ params: { districtId, beneficiaryId }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await reading(districtId, actor)
      return answer(200, await view(present(await roll.entry(districtId, beneficiaryId)), thing, actor))
    })

    .on(saveEntry, async ({ params: { districtId, beneficiaryId }, body: { version, content }, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await keeping(districtId, actor)
      const existing = await roll.entry(districtId, beneficiaryId)
      const print = fingerprint(content)
      if (existing?.fingerprint === print && (version === undefined || existing.version === version + 1))
        return answer(200, await view(existing, thing, actor))
      if (existing && version === undefined) throw idReused()
      if (existing?.version !== version) throw changedMeanwhile()
      if (existing?.gone) throw problems.businessGone({ beneficiaryId })
      const after: RollEntry = { beneficiaryId, districtId, version: (version ?? 0) + 1, fingerprint: print, content }
      const what = existing ? 'correct' : 'enter'
      const outcome: RollOutcome = {
        changes: [{ before: existing, after, what }],
        event: existing ? 'BeneficiaryCorrected' : 'BeneficiaryEntered',
      }
      await roll.save(districtId, outcome, { actor, drafts: await plans.draftsWithFee(districtId) })
      return answer(201, await view(after, thing, actor))
    })

    .on(actOnEntry, async ({ params: { districtId, beneficiaryId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { thing } = await keeping(districtId, actor)
      const entry = present(await roll.entry(districtId, beneficiaryId))
      const act = { id: actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, beneficiaryId, act)) return answer(200, await view(entry, thing, actor))
      const otherId = body.act === 'sell-premises' ? body.buyer : body.act === 'merge' ? body.successor : undefined
      const other = otherId === undefined ? undefined : await roll.entry(districtId, otherId)
      const outcome = decideRoll(entry, body, { today: dateInTokyo(clock()), other })
      const saving = { actor, actId, fingerprint: act.fingerprint }
      await roll.save(districtId, outcome, { actor, saving, drafts: await plans.draftsWithFee(districtId) })
      return answer(201, await view(outcome.changes[0]?.after ?? entry, thing, actor))
    })

    .on(readHistory, async ({ params: { districtId, beneficiaryId }, query, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      present(await roll.entry(districtId, beneficiaryId))
      return answer(200, await roll.history(beneficiaryId, query))
    })
}
