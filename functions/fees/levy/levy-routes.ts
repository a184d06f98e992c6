import { instalments, type Yen } from '../../kernel/money.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import type { Furniture } from '../furniture.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { requireGrounds, requireWhole } from './levy.ts'
import * as contract from './levy-contract.ts'
import { type KeptLevy, levyFileKey } from './levy-store.ts'

const draftLevy = route({
  method: 'put',
  path: '/levies/{levyId}',
  summary: 'Draft the levy of a year and say where its roll is sent',
  costly: 'import',
  params: contract.LevyParams,
  body: contract.LevyDraft,
  answers: { 200: contract.LevyView, 201: contract.LevyView },
  refusals: [notFound, notPermitted, problems.activitiesDiffer],
})

const actOnLevy = route({
  method: 'put',
  path: '/levies/{levyId}/acts/{actId}',
  summary: 'Try the roll, decide the levy, or drop it',
  costly: { read: 'import' },
  params: contract.LevyActParams,
  body: contract.LevyAct,
  answers: { 200: contract.LevyView, 201: contract.LevyView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    problems.fileMissing,
    problems.levyNotReady,
    problems.levyInError,
    problems.levyAboveCost,
    problems.levyTwice,
    problems.approvedByAnother,
  ],
})

const readLevy = route({
  method: 'get',
  path: '/levies/{levyId}',
  summary: 'A levy, and how far it has come',
  params: contract.LevyParams,
  answers: { 200: contract.LevyView },
  refusals: [notFound],
})

const listLevies = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/levies',
  summary: 'The levies of a municipality, newest first',
  params: contract.MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.LevyPage },
  refusals: [notFound],
})

const listLevyErrors = route({
  method: 'get',
  path: '/levies/{levyId}/errors',
  summary: 'The cells of the roll that do not fit',
  params: contract.LevyParams,
  query: PageQuery,
  answers: { 200: contract.LevyErrorPage },
  refusals: [notFound],
})

const listRolled = route({
  method: 'get',
  path: '/levies/{levyId}/payers',
  summary: 'What the roll of a levy says of each payer, and what falls due of it when',
  params: contract.LevyParams,
  query: PageQuery,
  answers: { 200: contract.RolledPayerPage },
  refusals: [notFound],
})

/** Levies: drafted, tried without changing anything, decided by a revenue officer, written by the worker. */
export const levyRoutes = (api: Api, furniture: Furniture): void => {
  const { store, files, clock } = furniture
  const { levies, grounds } = store
  const { within } = moneyDesk(furniture)

  const view = async (levy: KeptLevy): Promise<contract.LevyView> => {
    const { fingerprint: _, by: __, decidedBy: ___, firstSerial: ____, draft, ...said } = levy
    const { bytes, sha256 } = draft.file
    return {
      ...draft,
      ...said,
      ...(levy.status === 'announced' && { upload: await files.signedUpload({ key: levyFileKey(levy.levyId), type: 'text/csv', bytes, sha256 }) }),
    }
  }

  const requireFile = async ({ levyId, draft: { file } }: KeptLevy): Promise<void> => {
    const stored = await files.head(levyFileKey(levyId))
    if (stored?.sha256 !== file.sha256 || stored.bytes !== file.bytes) throw problems.fileMissing({ missing: [file.name] })
  }

  const requireDecidable = ({ by, draft, found }: KeptLevy, decider: string): void => {
    if (by === decider) throw problems.approvedByAnother()
    if (!found || found.rowsInError > 0) throw problems.levyInError({ rows: found?.rowsInError ?? 0 })
    if (found.aboveCost) throw problems.levyAboveCost({ total: found.total, necessaryCost: draft.necessaryCost })
  }

  api
    .on(draftLevy, async ({ params: { levyId }, body, actor: claimed }) => {
      const existing = await levies.levy(levyId)
      const actor = await within((existing?.draft ?? body).localGovernmentCode, claimed, 'draft a levy')
      const print = fingerprint(body)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, await view(existing))
      requireWhole(body)
      const levy: KeptLevy = { levyId, version: 1, fingerprint: print, by: actor.personId, at: clock(), status: 'announced', draft: body }
      await levies.announce(levy, actor)
      return answer(201, await view(levy))
    })

    .on(actOnLevy, async ({ params: { levyId, actId }, body, actor: claimed }) => {
      const levy = present(await levies.levy(levyId))
      const actor = await within(levy.draft.localGovernmentCode, claimed, body.act === 'decide' ? 'decide a levy' : 'draft a levy')
      const print = fingerprint(body)
      if (await isDone(furniture, levyId, { id: actId, fingerprint: print })) return answer(200, await view(levy))
      if (levy.version !== body.version) throw changedMeanwhile()
      const saving = { actor, actId, fingerprint: print }
      const next = { ...levy, version: levy.version + 1 }
      switch (body.act) {
        case 'read': {
          requireStatus(levy, 'announced', 'read', 'unreadable')
          await requireFile(levy)
          const { found: _, fault: __, ...rest } = next
          const reading: KeptLevy = { ...rest, status: 'reading' }
          await levies.saveAct(levy, reading, { saving, event: 'LevyAsked' })
          return answer(201, await view(reading))
        }
        case 'decide': {
          requireStatus(levy, 'read')
          requireDecidable(levy, actor.personId)
          requireGrounds(levy.draft, await grounds.ofDistrict(levy.draft.districtId), dateInTokyo(clock()))
          const progress = { written: 0, of: levy.found?.payers ?? 0 }
          const writing: KeptLevy = { ...next, status: 'writing', document: body.document, decidedBy: actor.personId, progress }
          await levies.decide(levy, writing, saving)
          return answer(201, await view(writing))
        }
        case 'drop': {
          requireStatus(levy, 'announced', 'read', 'unreadable')
          const dropped: KeptLevy = { ...next, status: 'dropped' }
          await levies.saveAct(levy, dropped, { saving, event: 'LevyDropped' })
          return answer(201, await view(dropped))
        }
      }
    })

    .on(readLevy, async ({ params: { levyId }, actor }) => {
      const levy = present(await levies.levy(levyId))
      await within(levy.draft.localGovernmentCode, actor, 'read the books')
      return answer(200, await view(levy))
    })

    .on(listLevies, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const page = await levies.ofMunicipality(localGovernmentCode, query)
      return answer(200, { ...page, items: await Promise.all(page.items.map(view)) })
    })

    .on(listLevyErrors, async ({ params: { levyId }, query, actor }) => {
      const levy = present(await levies.levy(levyId))
      await within(levy.draft.localGovernmentCode, actor, 'read the books')
      return answer(200, await levies.errors(levyId, query))
    })

    .on(listRolled, async ({ params: { levyId }, query, actor }) => {
      const { draft } = present(await levies.levy(levyId))
      await within(draft.localGovernmentCode, actor, 'read the books')
      const page = await levies.rolled(levyId, query)
      const partsOf = (fee: Yen) => instalments(fee, draft.instalments.length, draft.instalmentUnit)
      return answer(200, { ...page, items: page.items.map((payer) => ({ ...payer, parts: partsOf(payer.fee) })) })
    })
}

const requireStatus = ({ status }: KeptLevy, ...statuses: readonly KeptLevy['status'][]): void => {
  if (!statuses.includes(status)) throw problems.wrongState({ state: status })
}
