import * as z from 'zod'
import { PersonId } from '../../kernel/ids.ts'
import type { Paper } from '../../kernel/paper.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { Instant } from '../../kernel/time.ts'
import { pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { PlanId } from '../plan/plan-contract.ts'
import { DocumentFile, DocumentId, DocumentRequest } from './document-contract.ts'
import { isReady, type PlanDocument } from './document-domain.ts'

const keys = {
  document: (plan: PlanId, id: DocumentId): Key => ({ pk: plan, sk: `DOCUMENT#${id}` }),
  /** What the paper says, as it was when it was asked for. */
  paper: (id: DocumentId): Key => ({ pk: id, sk: 'PAPER' }),
  /** What the codes of a run of letters are made from; erased when the run is complete. */
  seed: (id: DocumentId): Key => ({ pk: id, sk: 'SEED' }),
}

const DocumentItem = lazy(() =>
  z.object({
    documentId: DocumentId(),
    planId: PlanId(),
    request: DocumentRequest(),
    askedAt: Instant(),
    askedBy: PersonId(),
    names: z.object({ municipality: z.string(), amo: z.string(), district: z.string() }),
    fingerprint: z.string(),
    version: z.number(),
    parts: z.number().optional(),
    files: z.array(DocumentFile()),
  }),
)

const PaperItem = lazy(() => z.object({ paper: z.custom<Paper>((paper) => typeof paper === 'object' && paper !== null && 'parts' in paper) }))

const documentOf = (item: Stored): PlanDocument => {
  const { parts, ...document } = DocumentItem().parse(item)
  return { ...document, parts }
}

/** The questions districts asks its table of papers that are made. */
export const createDocumentStore = (table: Table, tell: Teller) => ({
  async document(plan: PlanId, id: DocumentId): Promise<PlanDocument | undefined> {
    const item = await table.get(keys.document(plan, id))
    return item && documentOf(item)
  },

  async ofPlan(plan: PlanId, page: PageRequest): Promise<Page<PlanDocument>> {
    return pageAs(await table.query({ pk: plan, prefix: 'DOCUMENT#', newestFirst: true, ...page }), documentOf)
  },

  async ask(document: PlanDocument, paper: Paper | undefined, actor: Actor): Promise<void> {
    const { documentId, planId, request } = document
    await table.transact([
      { put: { key: keys.document(planId, documentId), values: document }, ifAbsent: true, otherwise: changedMeanwhile },
      ...(paper ? [{ put: { key: keys.paper(documentId), values: { paper } } }] : []),
      tell(actor, { name: 'DocumentAsked', about: planId, after: { documentId, kind: request.kind } }),
    ])
  },

  async paper(id: DocumentId): Promise<Paper | undefined> {
    const item = await table.get(keys.paper(id))
    // Written by this block alone, which is typed.
    return item && PaperItem().parse(item).paper
  },

  /** The seed of a run of letters: whoever came first has made it, and a repeated run makes the same codes. */
  async seed(id: DocumentId, fresh: string): Promise<string> {
    const kept = await table.get(keys.seed(id))
    if (kept) return String(kept['seed'])
    await table.transact([{ put: { key: keys.seed(id), values: { seed: fresh } }, ifAbsent: true, otherwise: changedMeanwhile }])
    return fresh
  },

  /** How far the making has come. With its last part the secret it was made from is gone. */
  async save(document: PlanDocument, besides: readonly Write[] = []): Promise<void> {
    const { documentId, planId, version } = document
    await table.transact([
      { put: { key: keys.document(planId, documentId), values: document }, ifVersion: version - 1, otherwise: changedMeanwhile },
      ...besides,
      ...(isReady(document) ? [{ erase: keys.seed(documentId) }] : []),
    ])
  },

  /** A run of letters, of which nothing is kept any more but that it was made. */
  async erase({ planId, documentId }: PlanDocument): Promise<void> {
    await table.transact([{ erase: keys.document(planId, documentId) }, { erase: keys.paper(documentId) }, { erase: keys.seed(documentId) }])
  },

  async write(writes: readonly Write[]): Promise<void> {
    await table.transact(writes)
  },
})
