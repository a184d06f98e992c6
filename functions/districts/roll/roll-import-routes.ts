import { PageQuery } from '../../kernel/page.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { DistrictId, ImportId } from '../contract.ts'
import { districtDesk } from '../district/district-desk.ts'
import { DistrictParams } from '../district/district-sheet-contract.ts'
import type { Furniture, WithFiles } from '../furniture.ts'
import { rollPolicy } from '../policy.ts'
import * as problems from '../problems.ts'
import * as contract from './roll-import-contract.ts'
import { importFileKey, type RollImport } from './roll-import-store.ts'
import { ImportPage, ImportView } from './roll-import-view-contract.ts'

const announceImport = route({
  method: 'put',
  path: '/districts/{districtId}/roll-imports/{importId}',
  summary: 'Announce a file and say which column is what; the answer says where to send it',
  costly: 'import',
  params: contract.ImportParams,
  body: contract.ImportDraft,
  answers: { 200: ImportView, 201: ImportView },
  refusals: [notFound, notPermitted],
})

const actOnImport = route({
  method: 'put',
  path: '/districts/{districtId}/roll-imports/{importId}/acts/{actId}',
  summary: 'Read the file as a dry run, take it over, or drop it',
  costly: { read: 'import', 'take-over': 'import' },
  params: contract.ImportActParams,
  body: contract.ImportAct,
  answers: { 200: ImportView, 201: ImportView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.attachmentMissing,
    problems.importNotReady,
    problems.importHasErrors,
    problems.rollBusy,
  ],
})

const readImport = route({
  method: 'get',
  path: '/districts/{districtId}/roll-imports/{importId}',
  summary: 'An import: what was found, and how far it is written',
  params: contract.ImportParams,
  answers: { 200: ImportView },
  refusals: [notFound],
})

const listImports = route({
  method: 'get',
  path: '/districts/{districtId}/roll-imports',
  summary: 'The imports into a roll, newest first',
  params: DistrictParams,
  query: PageQuery,
  answers: { 200: ImportPage },
  refusals: [notFound],
})

const listImportErrors = route({
  method: 'get',
  path: '/districts/{districtId}/roll-imports/{importId}/errors',
  summary: 'The rows that do not fit',
  params: contract.ImportParams,
  query: PageQuery,
  answers: { 200: contract.ImportErrorPage },
  refusals: [notFound],
})

const types = { csv: 'text/csv', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

/** Files with rolls: announced, read without changing anything, taken over in one moment. */
export const rollImportRoutes = (api: Api, furniture: Furniture<'districts' | 'roll' | 'imports'> & WithFiles): void => {
  const { store, files, clock } = furniture
  const { imports, roll } = store
  const { within } = districtDesk(furniture)

  const reading = (districtId: DistrictId, actor: Actor) =>
    within(districtId, { actor, policy: rollPolicy, act: 'read the roll', toSee: 'read the roll' })
  const keeping = (districtId: DistrictId, actor: Actor) =>
    within(districtId, { actor, policy: rollPolicy, act: 'keep the roll', toSee: 'read the roll' })

  const ofDistrict = async (districtId: DistrictId, importId: ImportId): Promise<RollImport> => {
    const run = await imports.import(importId)
    return present(run?.districtId === districtId ? run : undefined)
  }

  const view = async (run: RollImport): Promise<ImportView> => {
    const { fingerprint: _, by: __, readOn: ___, fault, found, progress, ...said } = run
    const { bytes, sha256, kind } = run.file
    return {
      ...said,
      ...(fault && { fault }),
      ...(found && { found }),
      ...(progress && { progress }),
      ...(run.status === 'announced' && { upload: await files.signedUpload({ key: importFileKey(run.importId), type: types[kind], bytes, sha256 }) }),
    }
  }

  const requireFile = async ({ importId, file }: RollImport): Promise<void> => {
    const stored = await files.head(importFileKey(importId))
    if (stored?.sha256 !== file.sha256 || stored.bytes !== file.bytes) throw problems.attachmentMissing({ missing: [file.name] })
  }

  api
    .on(announceImport, async ({ params: { districtId, importId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await keeping(districtId, actor)
      const existing = await imports.import(importId)
      const print = fingerprint(body)
      if (existing && (existing.districtId !== districtId || existing.fingerprint !== print)) throw idReused()
      if (existing) return answer(200, await view(existing))
      const run: RollImport = {
        importId,
        districtId,
        version: 1,
        fingerprint: print,
        by: actor.personId,
        at: clock(),
        status: 'announced',
        ...body,
      }
      await imports.announce(run, actor)
      return answer(201, await view(run))
    })

    .on(actOnImport, async ({ params: { districtId, importId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      await keeping(districtId, actor)
      const run = await ofDistrict(districtId, importId)
      const print = fingerprint(body)
      if (await isDone(furniture, importId, { id: actId, fingerprint: print })) return answer(200, await view(run))
      if (run.version !== body.version) throw changedMeanwhile()
      const saving = { actor, actId, fingerprint: print }
      const next = { ...run, version: run.version + 1 }
      switch (body.act) {
        case 'read': {
          requireStatus(run, 'announced', 'read', 'unreadable')
          await requireFile(run)
          const { found: _, fault: __, ...rest } = next
          const reading: RollImport = { ...rest, status: 'reading' }
          await imports.saveAct(run, reading, saving, 'RollImportAsked')
          return answer(201, await view(reading))
        }
        case 'take-over': {
          requireStatus(run, 'read')
          if (run.found && run.found.rowsInError > 0) throw problems.importHasErrors({ rows: run.found.rowsInError })
          const head = await roll.head(districtId)
          // What was read against another roll may say something else now.
          if (head.version !== run.readOn)
            throw head.importing ? problems.rollBusy({ importId: head.importing }) : problems.importNotReady({ state: 'outdated' })
          const writing: RollImport = { ...next, status: 'writing', progress: { written: 0, of: 0 } }
          await imports.takeHold(run, writing, { head, saving })
          return answer(201, await view(writing))
        }
        case 'drop': {
          requireStatus(run, 'announced', 'read', 'unreadable')
          const dropped: RollImport = { ...next, status: 'dropped' }
          await imports.saveAct(run, dropped, saving, 'RollImportDropped')
          return answer(201, await view(dropped))
        }
      }
    })

    .on(readImport, async ({ params: { districtId, importId }, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      return answer(200, await view(await ofDistrict(districtId, importId)))
    })

    .on(listImports, async ({ params: { districtId }, query, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      const page = await imports.ofDistrict(districtId, query)
      return answer(200, { ...page, items: await Promise.all(page.items.map(view)) })
    })

    .on(listImportErrors, async ({ params: { districtId, importId }, query, actor: claimed }) => {
      await reading(districtId, await asOfNow(furniture, claimed))
      const run = await ofDistrict(districtId, importId)
      return answer(200, await imports.errors(run.importId, query))
    })
}

const requireStatus = ({ status }: RollImport, ...statuses: readonly RollImport['status'][]): void => {
  if (!statuses.includes(status)) throw problems.importNotReady({ state: status })
}
