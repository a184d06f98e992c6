import { PageQuery } from '../kernel/page.ts'
import { type Actor, allowed, permit, reveal } from '../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../kernel/problem.ts'
import { isDone } from '../platform/acts.ts'
import { toCsv } from '../platform/csv.ts'
import { everyItem } from '../platform/dynamo-table.ts'
import { fingerprint } from '../platform/fingerprint.ts'
import { type Api, answer, csv, nothing, route } from '../platform/http.ts'
import { decide } from './application-acts.ts'
import * as contract from './application-contract.ts'
import { type Application, file } from './application-domain.ts'
import { applicationColumns } from './columns.ts'
import { evidenceKey } from './evidence.ts'
import { asOfNow, type Furniture } from './furniture.ts'
import { applicationPolicy, type FiledThing, operatorPolicy } from './policy.ts'
import * as problems from './problems.ts'
import { summaryOf, viewOf } from './views.ts'

const contentRefusals = [
  problems.unknownLocalGovernment,
  problems.corporateNumberMismatch,
  problems.reservedCorporateNumber,
  problems.nameMismatch,
  problems.identifierMissing,
  problems.evidenceMissing,
  problems.evidenceNeeded,
  problems.termsOutdated,
  problems.bodyAlreadyApplied,
  changedMeanwhile,
]

const fileApplication = route({
  method: 'put',
  path: '/applications/{applicationId}',
  summary: 'Apply for membership; the id is minted by the caller and kept until an answer comes',
  params: contract.ApplicationParams,
  body: contract.ApplicationContent,
  answers: { 200: contract.ApplicationView, 201: contract.ApplicationView },
  refusals: contentRefusals,
})

const actOnApplication = route({
  method: 'put',
  path: '/applications/{applicationId}/acts/{actId}',
  summary: 'Take, release, pause, resume, note, return, refuse, admit, mend or withdraw an application',
  params: contract.ApplicationActParams,
  body: contract.ApplicationAct,
  answers: { 200: contract.ApplicationView, 201: contract.ApplicationView },
  refusals: [notFound, notPermitted, problems.wrongState, problems.unknownMembershipClass, ...contentRefusals],
})

const readApplication = route({
  method: 'get',
  path: '/applications/{applicationId}',
  summary: 'An application with its person in charge, automatic checks and, for the operator, notes',
  params: contract.ApplicationParams,
  answers: { 200: contract.ApplicationView },
  refusals: [notFound],
})

const listApplications = route({
  method: 'get',
  path: '/applications',
  summary: "The operator's queue, oldest first",
  query: contract.ApplicationQuery,
  answers: { 200: contract.ApplicationPage },
  refusals: [notPermitted],
})

const exportApplications = route({
  method: 'get',
  path: '/applications.csv',
  summary: 'The queue as CSV',
  query: contract.ApplicationExport,
  answers: { 200: 'csv' },
  refusals: [notPermitted],
})

const listMyApplications = route({
  method: 'get',
  path: '/my-applications',
  summary: 'The applications the signed-in person filed, newest first',
  query: PageQuery,
  answers: { 200: contract.ApplicationPage },
  refusals: [],
})

const listDrafts = route({
  method: 'get',
  path: '/drafts',
  summary: 'The applications the signed-in person has begun, newest first',
  query: PageQuery,
  answers: { 200: contract.DraftPage },
  refusals: [],
})

const readDraft = route({
  method: 'get',
  path: '/drafts/{applicationId}',
  summary: 'An application as far as it has been filled in',
  params: contract.ApplicationParams,
  answers: { 200: contract.Draft },
  refusals: [notFound],
})

const saveDraft = route({
  method: 'put',
  path: '/drafts/{applicationId}',
  summary: 'Keep an application half filled in, for ninety days',
  params: contract.ApplicationParams,
  body: contract.Draft,
  answers: { 200: contract.Draft },
  refusals: [idReused],
})

const eraseDraft = route({
  method: 'delete',
  path: '/drafts/{applicationId}',
  summary: 'Throw a draft away',
  params: contract.ApplicationParams,
  answers: { 204: 'nothing' },
  refusals: [],
})

const announceEvidence = route({
  method: 'put',
  path: '/applications/{applicationId}/evidence/{fileId}',
  summary: 'Ask where to send a document, before the application that names it is filed or mended',
  costly: 'upload',
  params: contract.EvidenceParams,
  body: contract.Evidence,
  answers: { 200: contract.SignedUpload },
  refusals: [idReused],
})

const readEvidence = route({
  method: 'get',
  path: '/applications/{applicationId}/evidence/{fileId}',
  summary: 'Ask where a document can be fetched, for one minute',
  params: contract.EvidenceParams,
  answers: { 200: contract.SignedDownload },
  refusals: [notFound],
})

const thingOf = ({ filedBy, content }: Application, contactEmail: string | undefined): FiledThing => ({
  filedBy,
  kind: content.kind,
  localGovernmentCode: content.localGovernmentCode,
  contactEmail,
})

/** A repeated id is the same act if the same person brings the same content, and a refusal if not. */
const sameAct = (existing: Application, print: string, { personId }: Actor): Application => {
  if (existing.fingerprint !== print || existing.filedBy !== personId) throw idReused()
  return existing
}

/** Applying and verifying. */
export const applicationRoutes = (api: Api, furniture: Furniture): void => {
  const { store, clock, files, platform } = furniture
  const { applications } = store

  const view = async (application: Application, actor: Actor) => {
    const contact = await applications.contact(application.applicationId)
    const thing = thingOf(application, contact?.email)
    const mayReadNotes = allowed(applicationPolicy['read the notes'], actor, thing)
    return viewOf(application, {
      contact,
      known: (await platform()).known,
      notes: mayReadNotes ? await applications.notes(application.applicationId) : undefined,
      mayDecide: allowed(applicationPolicy.admit, actor, thing),
    })
  }

  // A document that was announced but never came, or came as another, is no evidence.
  const requireEvidence = async (applicationId: contract.ApplicationId, evidence: readonly contract.Evidence[]): Promise<void> => {
    const found = await Promise.all(evidence.map(async (each) => ({ each, stored: await files.head(evidenceKey(applicationId, each.fileId)) })))
    const missing = found.filter(({ each, stored }) => stored?.bytes !== each.bytes || stored.type !== each.type || stored.sha256 !== each.sha256)
    if (missing.length > 0) throw problems.evidenceMissing({ missing: missing.map(({ each }) => each.fileId) })
  }

  const readable = async (applicationId: contract.ApplicationId, actor: Actor) => {
    const application = await applications.application(applicationId)
    reveal(applicationPolicy, actor, 'read an application', application && thingOf(application, undefined))
    return present(application)
  }

  api
    .on(fileApplication, async ({ params: { applicationId }, body, actor }) => {
      const print = fingerprint(body)
      const existing = await applications.application(applicationId)
      if (existing) return answer(200, await view(sameAct(existing, print, actor), actor))
      await requireEvidence(applicationId, body.evidence)
      const application = file({ applicationId, content: body, fingerprint: print, by: actor.personId, at: clock() }, await platform())
      await applications.file(application, body.contact, actor)
      return answer(201, await view(application, actor))
    })

    .on(actOnApplication, async ({ params: { applicationId, actId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const application = await readable(applicationId, actor)
      const contact = await applications.contact(applicationId)
      permit(applicationPolicy, actor, body.act, thingOf(application, contact?.email))
      const act = { id: actId, fingerprint: fingerprint(body) }
      if (await isDone(furniture, applicationId, act)) return answer(200, await view(application, actor))
      if (body.act === 'mend') await requireEvidence(applicationId, body.content.evidence)
      const outcome = decide(application, body, { by: actor.personId, at: clock() }, await platform())
      await applications.save(application, outcome, { actor, actId, fingerprint: act.fingerprint })
      return answer(201, await view(outcome.application ?? application, actor))
    })

    .on(readApplication, async ({ params: { applicationId }, actor }) => answer(200, await view(await readable(applicationId, actor), actor)))

    .on(listApplications, async ({ query: { status, ...page }, actor }) => {
      permit(operatorPolicy, actor, 'list applications', undefined)
      const { items, cursor } = await applications.byStatus(status, page)
      return answer(200, { items: items.map(summaryOf), ...(cursor && { cursor }) })
    })

    .on(exportApplications, async ({ query: { status, language }, actor }) => {
      permit(operatorPolicy, actor, 'list applications', undefined)
      const all = await everyItem((cursor) => applications.byStatus(status, { limit: 1000, cursor }))
      return csv('applications.csv', await toCsv(applicationColumns, all.map(summaryOf), language))
    })

    .on(listMyApplications, async ({ query, actor }) => {
      const { items, cursor } = await applications.ofPerson(actor.personId, query)
      return answer(200, { items: items.map(summaryOf), ...(cursor && { cursor }) })
    })

    .on(listDrafts, async ({ query, actor }) => answer(200, await applications.drafts(actor.personId, query)))

    .on(readDraft, async ({ params: { applicationId }, actor }) => answer(200, present(await applications.draft(actor.personId, applicationId))))

    .on(saveDraft, async ({ params: { applicationId }, body, actor }) => {
      if (body.applicationId !== applicationId) throw idReused()
      return answer(200, await applications.saveDraft(actor.personId, body))
    })

    .on(eraseDraft, async ({ params: { applicationId }, actor }) => {
      await applications.eraseDraft(actor.personId, applicationId)
      return nothing(204)
    })

    .on(announceEvidence, async ({ params: { applicationId, fileId }, body, actor }) => {
      if (body.fileId !== fileId) throw idReused()
      const existing = await applications.application(applicationId)
      // The id is the caller's to mint: one that names another's application can only be refused.
      if (existing && existing.filedBy !== actor.personId) throw idReused()
      const { type, bytes, sha256 } = body
      await applications.announceUpload(applicationId, fileId)
      return answer(200, await files.signedUpload({ key: evidenceKey(applicationId, fileId), type, bytes, sha256 }))
    })

    .on(readEvidence, async ({ params: { applicationId, fileId }, actor }) => {
      const { content } = await readable(applicationId, actor)
      const evidence = present(content.evidence.find((each) => each.fileId === fileId))
      return answer(200, { url: await files.signedDownload(evidenceKey(applicationId, fileId), evidence.name) })
    })
}
