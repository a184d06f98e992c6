import type { PersonId } from '../../kernel/ids.ts'
import type { Instant } from '../../kernel/time.ts'
import type { PlanId } from '../plan/plan-contract.ts'
import type { Plan, PlanState } from '../procedure/procedure-plan.ts'
import { proposedPlan } from '../procedure/procedure-plan.ts'
import type { DocumentFile, DocumentId, DocumentKind, DocumentRequest, DocumentView } from './document-contract.ts'
import type { Names } from './document-paper.ts'

/** A paper somebody asked for. It is made by another function, part by part, and shows when it is complete. */
export type PlanDocument = {
  readonly documentId: DocumentId
  readonly planId: PlanId
  readonly request: DocumentRequest
  readonly askedAt: Instant
  readonly askedBy: PersonId
  readonly names: Names
  readonly fingerprint: string
  readonly version: number
  readonly parts: number | undefined
  readonly files: readonly DocumentFile[]
}

export const isReady = ({ parts, files }: PlanDocument): boolean => parts !== undefined && files.length >= parts

export const documentViewOf = (document: PlanDocument): DocumentView => {
  const { documentId, planId, request, askedAt, parts, files } = document
  const ready = isReady(document)
  return {
    documentId,
    planId,
    kind: request.kind,
    status: ready ? 'ready' : 'making',
    ...('number' in request && { number: request.number }),
    on: request.on,
    askedAt,
    done: files.length,
    ...(parts !== undefined && { of: parts }),
    files: ready ? [...files] : [],
  }
}

const publicKinds: ReadonlySet<DocumentKind> = new Set(['notice', 'opinion-summary', 'certificate'])

/** Whether everybody may read it: a paper of the city whose number and day are those of the step that was taken. */
export const isIssued = ({ state }: Plan, { request }: PlanDocument): boolean => {
  if (!('number' in request) || !publicKinds.has(request.kind)) return false
  return issuedPapers(state).some(({ kind, number, on }) => kind === request.kind && number === request.number && on === request.on)
}

const issuedPapers = (state: PlanState) => {
  const records = [state, 'record' in state ? state.record : undefined, state.status === 'in-force' ? state.change?.proceeding : undefined]
  return records.flatMap((record) => {
    if (!record) return []
    return [
      ...('notice' in record ? [{ kind: 'notice' as const, ...record.notice }] : []),
      ...('summary' in record ? [{ kind: 'opinion-summary' as const, ...record.summary }] : []),
      ...('certificate' in record ? [{ kind: 'certificate' as const, ...record.certificate }] : []),
    ]
  })
}

/** The plan a paper speaks of: the change that is on its way, or else the plan itself. */
export const spokenOf = (plan: Plan): Plan => proposedPlan(plan) ?? plan

/** Where a file of a document lies: under its hash, so that nothing is ever written over. */
export const fileKey = (planId: PlanId, documentId: DocumentId, { sha256, name }: Pick<DocumentFile, 'sha256' | 'name'>): string =>
  `attachments/documents/${planId}/${documentId}/${sha256}-${name}`
