import { SignedDownload } from '../../kernel/document.ts'
import type { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { yen } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { DunningId } from '../contract.ts'
import type { CollectingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { noticeFileKey } from '../notice/notice-file.ts'
import * as paperProblems from '../notice/paper-problems.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { deadlineOf } from './dunning.ts'
import * as contract from './dunning-contract.ts'
import type { KeptDunning } from './dunning-store.ts'
import { requireWithinLimit } from './late-charge-rate.ts'

const readTerms = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/collection-terms/{districtId}',
  summary: 'What the ordinance of a district says of arrears: dunning and late charge',
  params: contract.CollectionTermsParams,
  answers: { 200: contract.CollectionTermsView },
  refusals: [notFound],
})

const changeTerms = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/collection-terms/{districtId}/acts/{actId}',
  summary: 'Set what the ordinance says of arrears from now on; what was dunned stays as it is',
  params: contract.CollectionTermsActParams,
  body: contract.CollectionTermsDraft,
  answers: { 200: contract.CollectionTermsView, 201: contract.CollectionTermsView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.lateChargeAboveLimit],
})

const draftDunning = route({
  method: 'put',
  path: '/municipalities/{localGovernmentCode}/dunnings/{dunningId}',
  summary: 'Draft a dunning or a reminder of all who are overdue; another function lists them',
  costly: 'paper',
  params: contract.DunningOfParams,
  body: contract.DunningDraft,
  answers: { 200: contract.DunningView, 201: contract.DunningView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    paperProblems.collectionTermsMissing,
    paperProblems.termsMissing,
    problems.calendarNotKnown,
    paperProblems.letterBackdated,
  ],
})

const listDunnings = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/dunnings',
  summary: 'The dunnings of a municipality, newest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.DunningPage },
  refusals: [notFound],
})

const readDunning = route({
  method: 'get',
  path: '/dunnings/{dunningId}',
  summary: 'A dunning, how far it has come, and its print file when that is complete',
  params: contract.DunningParams,
  answers: { 200: contract.DunningView },
  refusals: [notFound],
})

const actOnDunning = route({
  method: 'put',
  path: '/dunnings/{dunningId}/acts/{actId}',
  summary: 'Decide a dunning, drop it, or record that its letters were dispatched',
  costly: { decide: 'paper' },
  params: contract.DunningActParams,
  body: contract.DunningAct,
  answers: { 200: contract.DunningView, 201: contract.DunningView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState, problems.approvedByAnother, paperProblems.nobodyToDun],
})

const fetchPart = route({
  method: 'get',
  path: '/dunnings/{dunningId}/files/{file}',
  summary: 'Where a part of the print file can be fetched, for a minute',
  params: contract.DunningFileParams,
  answers: { 200: SignedDownload },
  refusals: [notFound, paperProblems.noticesNotReady],
})

/** Dunnings of many payers: drafted, listed, decided by another revenue officer, written and printed by workers. */
export const dunningRoutes = (api: Api, furniture: CollectingFurniture): void => {
  const { store, files, clock, holidays } = furniture
  const { dunnings, notices, levies, grounds } = store
  const { within } = moneyDesk(furniture)

  /** A district is of one municipality: that of its levies, or of its certificate. */
  const requireOurs = async (code: LocalGovernmentCode, districtId: string): Promise<void> => {
    const whose = (await levies.municipalityOf(districtId)) ?? (await grounds.ofDistrict(districtId))?.localGovernmentCode ?? code
    if (whose !== code) throw notFound()
  }

  const dunningOf = async (id: DunningId): Promise<KeptDunning> => present(await dunnings.dunning(id))

  api
    .on(readTerms, async ({ params: { localGovernmentCode, districtId }, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await dunnings.terms(localGovernmentCode, districtId))
    })

    .on(changeTerms, async ({ params: { localGovernmentCode, districtId, actId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'set collection terms')
      await requireOurs(localGovernmentCode, districtId)
      const before = await dunnings.terms(localGovernmentCode, districtId)
      const print = fingerprint(body)
      if (await isDone(furniture, districtId, { id: actId, fingerprint: print })) return answer(200, before)
      if (before.version !== body.version) throw changedMeanwhile()
      requireWithinLimit(body.terms.lateCharge)
      const after = { localGovernmentCode, districtId, version: before.version + 1, terms: body.terms }
      await dunnings.saveTerms(after, { actor, actId, fingerprint: print })
      return answer(201, after)
    })

    .on(draftDunning, async ({ params: { localGovernmentCode, dunningId }, body, actor: claimed }) => {
      const actor = await within(localGovernmentCode, claimed, 'draft a dunning')
      const print = fingerprint([localGovernmentCode, body])
      const existing = await dunnings.dunning(dunningId)
      if (existing && existing.localGovernmentCode !== localGovernmentCode) throw notFound()
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, dunningView(existing))
      const [{ terms }, { terms: notice }] = await Promise.all([
        dunnings.terms(localGovernmentCode, body.districtId),
        notices.terms(localGovernmentCode),
      ])
      const today = dateInTokyo(clock())
      if (body.on < today) throw paperProblems.letterBackdated({ on: body.on, today })
      if (!terms) throw paperProblems.collectionTermsMissing()
      if (!notice) throw paperProblems.termsMissing()
      const deadlineOn = deadlineOf(body, terms.dunning, { closed: terms.closedDays, holidays: await holidays() })
      const dunning: KeptDunning = {
        ...{ dunningId, localGovernmentCode, draft: body, terms, notice, deadlineOn, status: 'listing', at: clock(), by: actor.personId },
        ...{ fingerprint: print, payers: 0, claims: 0, outstanding: yen(0), written: 0, printed: 0, files: [], version: 1 },
      }
      await dunnings.draft(dunning, actor)
      return answer(201, dunningView(dunning))
    })

    .on(listDunnings, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const page = await dunnings.ofMunicipality(localGovernmentCode, query)
      return answer(200, { ...page, items: page.items.map(dunningView) })
    })

    .on(readDunning, async ({ params: { dunningId }, actor }) => {
      const dunning = await dunningOf(dunningId)
      await within(dunning.localGovernmentCode, actor, 'read the books')
      return answer(200, dunningView(dunning))
    })

    .on(actOnDunning, async ({ params: { dunningId, actId }, body, actor: claimed }) => {
      const dunning = await dunningOf(dunningId)
      const actor = await within(dunning.localGovernmentCode, claimed, policyActs[body.act])
      const print = fingerprint(body)
      if (await isDone(furniture, dunningId, { id: actId, fingerprint: print })) return answer(200, dunningView(dunning))
      if (dunning.version !== body.version) throw changedMeanwhile()
      const after = acted(dunning, body, actor.personId)
      await dunnings.saveAct(dunning, after, { saving: { actor, actId, fingerprint: print }, event: events[body.act] })
      return answer(201, dunningView(after))
    })

    .on(fetchPart, async ({ params: { dunningId, file }, actor }) => {
      const dunning = await dunningOf(dunningId)
      await within(dunning.localGovernmentCode, actor, 'read the books')
      if (dunning.status !== 'done') throw paperProblems.noticesNotReady()
      const found = present(dunning.files[file])
      return answer(200, { url: await files.signedDownload(noticeFileKey(dunningId, found), found.name) })
    })
}

const policyActs = { decide: 'decide a dunning', drop: 'draft a dunning', dispatch: 'record service' } as const
const events = { decide: 'DunningDecided', drop: 'DunningDropped', dispatch: 'DunningDispatched' } as const

const acted = (dunning: KeptDunning, body: contract.DunningAct, by: KeptDunning['by']): KeptDunning => {
  const next = { ...dunning, version: dunning.version + 1 }
  switch (body.act) {
    case 'decide':
      requireStatus(dunning, 'listed')
      if (dunning.by === by) throw problems.approvedByAnother()
      if (dunning.payers === 0) throw paperProblems.nobodyToDun()
      return { ...next, status: 'writing', number: body.number, decidedBy: by }
    case 'drop':
      requireStatus(dunning, 'listed')
      return { ...next, status: 'dropped' }
    case 'dispatch':
      requireStatus(dunning, 'done')
      if (dunning.dispatched) throw problems.wrongState({ state: 'dispatched' })
      return { ...next, dispatched: { on: body.on, how: body.how } }
  }
}

const requireStatus = ({ status }: KeptDunning, wanted: KeptDunning['status']): void => {
  if (status !== wanted) throw problems.wrongState({ state: status })
}

const dunningView = ({
  draft,
  terms: _,
  notice: __,
  by: ___,
  decidedBy: ____,
  fingerprint: _____,
  cursor: ______,
  ...said
}: KeptDunning): contract.DunningView => ({
  ...said,
  districtId: draft.districtId,
  kind: draft.kind,
  on: draft.on,
  except: draft.except,
  files: said.status === 'done' ? said.files : [],
})
