import { Evidence, SignedDownload, SignedUpload } from '../../kernel/document.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { isDone } from '../../platform/acts.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import * as acts from '../books/books-acts.ts'
import { type ClaimId, EntryId } from '../contract.ts'
import type { CollectingFurniture } from '../furniture.ts'
import type { Claim } from '../levy/claim.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from '../office/money-desk.ts'
import * as problems from '../problems.ts'
import { arrearsDesk, prescriptionIn } from './arrears-desk.ts'
import { type KeptWriteOff, writeOffFileKey } from './arrears-store.ts'
import { requireExtinct, requireSecond } from './write-off.ts'
import * as contract from './write-off-contract.ts'

const askWriteOff = route({
  method: 'put',
  path: '/claims/{claimId}/write-offs/{writeOffId}',
  summary: 'Ask that a claim be written off, with its reason and the documents that show it',
  params: contract.WriteOffParams,
  body: contract.WriteOffDraft,
  answers: { 200: contract.WriteOffView, 201: contract.WriteOffView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.claimTooSmall, problems.notExtinct, problems.fileMissing],
})

const decideWriteOff = route({
  method: 'put',
  path: '/claims/{claimId}/write-offs/{writeOffId}/acts/{actId}',
  summary: 'Write a claim off, or refuse to: by another officer than who asked for it',
  params: contract.WriteOffActParams,
  body: contract.WriteOffAct,
  answers: { 200: contract.WriteOffView, 201: contract.WriteOffView },
  refusals: [
    notFound,
    notPermitted,
    changedMeanwhile,
    problems.wrongState,
    problems.approvedByAnother,
    problems.claimTooSmall,
    problems.notExtinct,
    problems.monthClosed,
    problems.yearClosed,
  ],
})

const listWriteOffs = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/write-offs',
  summary: 'Write-offs that were asked for and what became of them, newest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.WriteOffPage },
  refusals: [notFound],
})

const announceFile = route({
  method: 'put',
  path: '/claims/{claimId}/arrears/files/{fileId}',
  summary: 'Ask where to send a document that shows why a claim is written off',
  params: contract.WriteOffFileParams,
  body: Evidence,
  answers: { 200: SignedUpload },
  refusals: [notFound, notPermitted],
})

const fetchFile = route({
  method: 'get',
  path: '/claims/{claimId}/arrears/files/{fileId}',
  summary: 'Where a document that shows why a claim is written off can be fetched, for a minute',
  params: contract.WriteOffFileParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** 不納欠損: asked for with reason and evidence, decided by a second person. */
export const writeOffRoutes = (api: Api, furniture: CollectingFurniture): void => {
  const { store, clock, files } = furniture
  const { arrears } = store
  const { within } = moneyDesk(furniture)
  const { claimOf, restartsOf } = arrearsDesk(furniture)

  const requireReason = async (claim: Claim, content: contract.WriteOffDraft): Promise<void> => {
    const prescription = prescriptionIn(claim, { restarts: await restartsOf([claim]) })
    requireExtinct(claim, content, { on: dateInTokyo(clock()), prescription })
  }

  const requireEvidence = async (claimId: ClaimId, { evidence }: contract.WriteOffDraft): Promise<void> => {
    const stored = await Promise.all(evidence.map(({ fileId }) => files.head(writeOffFileKey(claimId, fileId))))
    const missing = evidence.filter(({ sha256 }, at) => stored[at]?.sha256 !== sha256).map(({ name }) => name)
    if (missing.length > 0) throw problems.fileMissing({ missing })
  }

  api
    .on(askWriteOff, async ({ params: { claimId, writeOffId }, body, actor: claimed }) => {
      const claim = await claimOf(claimId)
      const actor = await within(claim.localGovernmentCode, claimed, 'draft a dunning')
      const print = fingerprint(body)
      const existing = await arrears.writeOff(claimId, writeOffId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, view(existing))
      await requireReason(claim, body)
      await requireEvidence(claimId, body)
      const { payerId, localGovernmentCode } = claim
      const asked = { writeOffId, claimId, payerId, localGovernmentCode, content: body, at: clock(), by: actor.personId, fingerprint: print }
      const writeOff: KeptWriteOff = { ...asked, state: { status: 'asked' }, version: 1 }
      await arrears.askWriteOff(writeOff, actor)
      return answer(201, view(writeOff))
    })

    .on(decideWriteOff, async ({ params: { claimId, writeOffId, actId }, body, actor: claimed }) => {
      const claim = await claimOf(claimId)
      const actor = await within(claim.localGovernmentCode, claimed, 'write off')
      const kept = present(await arrears.writeOff(claimId, writeOffId))
      const saving = { actor, actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, writeOffId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, view(kept))
      if (kept.version !== body.version) throw changedMeanwhile()
      requireSecond(kept.state, kept.by, actor.personId)
      const next = { ...kept, decidedBy: actor.personId, version: kept.version + 1 }
      const { document } = body
      if (body.act === 'refuse') {
        const refused: KeptWriteOff = { ...next, state: { status: 'refused', document, reason: body.reason } }
        await arrears.decideWriteOff(kept, refused, { saving })
        return answer(201, view(refused))
      }
      await requireReason(claim, kept.content)
      const entryId = () => EntryId().parse(derivedId('ent', actId, writeOffId))
      const change = acts.writeOff(claim, kept.content.amount, { bookedOn: dateInTokyo(clock()), entryId, reason: kept.content.reason })
      const written: KeptWriteOff = { ...next, state: { status: 'written-off', document } }
      await arrears.decideWriteOff(kept, written, { saving, change })
      return answer(201, view(written))
    })

    .on(listWriteOffs, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      const page = await arrears.writeOffs(localGovernmentCode, query)
      return answer(200, { ...page, items: page.items.map(view) })
    })

    .on(announceFile, async ({ params: { claimId, fileId }, body, actor }) => {
      const claim = await claimOf(claimId)
      await within(claim.localGovernmentCode, actor, 'draft a dunning')
      if (body.fileId !== fileId) throw idReused()
      const { type, bytes, sha256 } = body
      return answer(200, await files.signedUpload({ key: writeOffFileKey(claimId, fileId), type, bytes, sha256 }))
    })

    .on(fetchFile, async ({ params: { claimId, fileId }, actor }) => {
      const { localGovernmentCode } = await claimOf(claimId)
      await within(localGovernmentCode, actor, 'read the books')
      const named = (await arrears.writeOffsOf(claimId)).flatMap(({ content }) => content.evidence)
      const { name } = present(named.find((each) => each.fileId === fileId))
      return answer(200, { url: await files.signedDownload(writeOffFileKey(claimId, fileId), name) })
    })
}

const view = ({ fingerprint: _, by: __, decidedBy: ___, ...said }: KeptWriteOff): contract.WriteOffView => said
