import { SignedDownload } from '../../kernel/document.ts'
import { type Actor, allowed, permit, reveal } from '../../kernel/policy.ts'
import { changedMeanwhile, idReused, notFound, notPermitted, present } from '../../kernel/problem.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow, readerAsOfNow } from '../../platform/known-members.ts'
import { type Tally, tally } from '../consent/consent.ts'
import { countedAnswers } from '../consent/consent-acts.ts'
import { consentDesk, type Polled } from '../consent/consent-desk.ts'
import { documentPolicy } from '../consent/consent-policy.ts'
import { pricingRefusals } from '../consent/consent-pricing.ts'
import { documentNotReady } from '../consent/consent-problems.ts'
import { lawfulRules } from '../consent/consent-rule.ts'
import type { District } from '../district/district-domain.ts'
import type { Furniture, WithConsentRules, WithFiles, WithGovernments, WithHolidays } from '../furniture.ts'
import { PlanParams } from '../plan/plan-version-contract.ts'
import type { DistrictThing } from '../policy.ts'
import { calendarNotKnown, wrongStep } from '../problems.ts'
import { calendarDesk } from '../procedure/procedure-desk.ts'
import type { Plan } from '../procedure/procedure-plan.ts'
import { inspectionFrom } from '../timeline/calendar.ts'
import * as contract from './document-contract.ts'
import { documentViewOf, fileKey, isIssued, isReady, type PlanDocument } from './document-domain.ts'
import type { Names } from './document-paper.ts'
import { paperOf } from './document-request.ts'

const askForDocument = route({
  method: 'put',
  path: '/plans/{planId}/documents/{documentId}',
  summary: 'Ask for a paper of the procedure as PDF and page, or for the letters with codes; another function makes them',
  costly: 'paper',
  params: contract.DocumentParams,
  body: contract.DocumentRequest,
  answers: { 200: contract.DocumentView, 201: contract.DocumentView },
  refusals: [notFound, notPermitted, changedMeanwhile, wrongStep, calendarNotKnown, ...pricingRefusals],
})

const listDocuments = route({
  method: 'get',
  path: '/plans/{planId}/documents',
  summary: 'The papers of a plan, newest first; for everybody those of the city whose step was taken',
  open: true,
  params: PlanParams,
  query: contract.DocumentQuery,
  answers: { 200: contract.DocumentPage },
  refusals: [notFound],
})

const readDocument = route({
  method: 'get',
  path: '/plans/{planId}/documents/{documentId}',
  summary: 'How far the making of a paper has come, and its files when it is complete',
  open: true,
  params: contract.DocumentParams,
  answers: { 200: contract.DocumentView },
  refusals: [notFound],
})

const fetchFile = route({
  method: 'get',
  path: '/plans/{planId}/documents/{documentId}/files/{file}',
  summary: 'Where a file of a paper can be fetched, for a minute',
  open: true,
  params: contract.DocumentFileParams,
  answers: { 200: SignedDownload },
  refusals: [notFound, documentNotReady],
})

/** The papers of the procedure. A letter with a code is for nobody's eyes but the organization's. */
export const documentRoutes = (
  api: Api,
  furniture: Furniture<Polled | 'procedures' | 'documents'> & WithFiles & WithGovernments & WithHolidays & WithConsentRules,
): void => {
  const { store, clock, files } = furniture
  const { documents } = store
  const { readable, poll } = consentDesk(furniture)
  const { calendarOf } = calendarDesk(furniture)

  const namesOf = async (plan: Plan, district: District): Promise<Names> => {
    const [organization, municipalities] = await Promise.all([store.known.member(plan.amoId), furniture.municipalities()])
    const municipality = municipalities.get(plan.localGovernmentCode) ?? plan.localGovernmentCode
    return { municipality, amo: organization?.name ?? plan.amoId, district: district.content.name }
  }

  const certifying = async (plan: Plan): Promise<Tally> => {
    const [{ voters, standing }, rules] = await Promise.all([poll(plan, 'application'), furniture.consentRules()])
    return tally(present(rules.items.find(({ code }) => code === lawfulRules.certify)), voters, countedAnswers(standing))
  }

  const mayRead = (actor: Actor | undefined, thing: DistrictThing, plan: Plan, document: PlanDocument): boolean => {
    if (document.request.kind === 'letters') return allowed(documentPolicy['read letters'], actor, thing)
    if (allowed(documentPolicy['read documents'], actor, thing)) return true
    return thing.isPublic && isReady(document) && isIssued(plan, document)
  }

  const readableDocument = async (
    params: { readonly planId: Plan['planId']; readonly documentId: contract.DocumentId },
    claimed: Actor | undefined,
  ) => {
    const actor = await readerAsOfNow(furniture, claimed)
    const { plan, thing } = await readable(params.planId, actor)
    const document = present(await documents.document(params.planId, params.documentId))
    if (!mayRead(actor, thing, plan, document)) throw notFound()
    return document
  }

  api
    .on(askForDocument, async ({ params: { planId, documentId }, body, actor: claimed }) => {
      const actor = await asOfNow(furniture, claimed)
      const { plan, district, thing } = await readable(planId, actor)
      reveal(documentPolicy, actor, 'read documents', thing)
      permit(documentPolicy, actor, body.kind, thing)
      const print = fingerprint(body)
      const existing = await documents.document(planId, documentId)
      if (existing && existing.fingerprint !== print) throw idReused()
      if (existing) return answer(200, documentViewOf(existing))
      const names = await namesOf(plan, district)
      const asked = { documentId, planId, request: body, askedAt: clock(), askedBy: actor.personId, names, fingerprint: print, version: 1 }
      const document: PlanDocument = { ...asked, parts: undefined, files: [] }
      await documents.ask(document, body.kind === 'letters' ? undefined : await paper(body, plan, names), actor)
      return answer(201, documentViewOf(document))
    })

    .on(listDocuments, async ({ params: { planId }, query, actor: claimed }) => {
      const actor = await readerAsOfNow(furniture, claimed)
      const { plan, thing } = await readable(planId, actor)
      const { items, cursor } = await documents.ofPlan(planId, query)
      const shown = items.filter((document) => mayRead(actor, thing, plan, document)).map(documentViewOf)
      return answer(200, { items: shown, ...(cursor && { cursor }) })
    })

    .on(readDocument, async ({ params, actor }) => answer(200, documentViewOf(await readableDocument(params, actor))))

    .on(fetchFile, async ({ params: { file, ...params }, actor }) => {
      const document = await readableDocument(params, actor)
      if (!isReady(document)) throw documentNotReady()
      const found = present(document.files[file])
      return answer(200, { url: await files.signedDownload(fileKey(params.planId, params.documentId, found), found.name) })
    })

  const paper = async (request: Exclude<contract.DocumentRequest, { readonly kind: 'letters' }>, plan: Plan, names: Names) => {
    const [consent, calendar] = await Promise.all([
      request.kind === 'application' ? certifying(plan) : undefined,
      calendarOf(plan.localGovernmentCode),
    ])
    return paperOf(request, plan, { names, consent, inspectionFrom: (on) => inspectionFrom(on, calendar) })
  }
}
