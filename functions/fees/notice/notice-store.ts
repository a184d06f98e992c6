import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { PersonId } from '../../kernel/ids.ts'
import { Yen } from '../../kernel/money.ts'
import type { Actor } from '../../kernel/policy.ts'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key, Page } from '../../kernel/table.ts'
import { Instant, LocalDate } from '../../kernel/time.ts'
import { actDone, type Saving } from '../../platform/acts.ts'
import { type Item, pageAs, type Stored, type Table, type Write } from '../../platform/dynamo-table.ts'
import type { PageRequest, Teller } from '../../platform/outbox.ts'
import { LevyId, PayerId, YearOf } from '../contract.ts'
import { Dispatch, IssueDraft, IssueId, NoticeFile, NoticeTerms, type NoticeTermsView, ServiceState, ToldClaim } from './notice-contract.ts'

const keys = {
  terms: (code: string): Key => ({ pk: `BOOKS#${code}`, sk: 'NOTICE-TERMS' }),
  issue: (levy: LevyId, id: IssueId): Key => ({ pk: levy, sk: `ISSUE#${id}` }),
  notice: (issue: IssueId, payer: PayerId): Key => ({ pk: issue, sk: `NOTICE#${payer}` }),
}

const IssueItem = lazy(() =>
  z.object({
    issueId: IssueId(),
    levyId: LevyId(),
    localGovernmentCode: LocalGovernmentCode(),
    fiscalYear: YearOf(),
    referenceOn: LocalDate(),
    appealInstruction: z.string(),
    terms: NoticeTerms(),
    draft: IssueDraft(),
    fingerprint: z.string(),
    at: Instant(),
    by: PersonId(),
    done: z.number(),
    of: z.number(),
    cursor: z.string().optional(),
    files: z.array(NoticeFile()),
    dispatched: Dispatch().optional(),
    version: z.number(),
  }),
)
/** An issue of notices, with what all of them say, and how far their making has come. */
export type KeptIssue = Infer<typeof IssueItem>

const NoticeItem = lazy(() =>
  z.object({
    issueId: IssueId(),
    levyId: LevyId(),
    localGovernmentCode: LocalGovernmentCode(),
    payerId: PayerId(),
    number: z.string(),
    name: z.string(),
    postalCode: z.string(),
    address: z.string(),
    fee: Yen(),
    expectedBenefit: Yen(),
    explanation: z.string().optional(),
    virtualAccount: z.string().optional(),
    told: z.array(ToldClaim()),
    service: ServiceState(),
    isCopying: z.boolean(),
    files: z.array(NoticeFile()),
    version: z.number(),
  }),
)
/** What one payer was told, to the letter, and how it reached them. */
export type KeptNotice = Infer<typeof NoticeItem>

export const noticeOf = (item: Stored): KeptNotice => NoticeItem().parse(item)
export const issueOf = (item: Stored): KeptIssue => IssueItem().parse(item)

const noticeItem = (notice: KeptNotice): Item => ({
  key: keys.notice(notice.issueId, notice.payerId),
  indexes: {
    'claims-by-payer': { pk: `NOTICES#${notice.payerId}`, sk: notice.issueId },
    ...(notice.service.status === 'returned' && {
      'things-open': { pk: `RETURNED#${notice.localGovernmentCode}`, sk: `${notice.service.on}#${notice.issueId}#${notice.payerId}` },
    }),
  },
  values: notice,
})

const condition = (before: { readonly version: number } | undefined) => ({
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

/** How many notices one transaction writes. */
const noticesAtOnce = 90

/** The questions fees asks its table of notices. */
export const createNoticeStore = (table: Table, tell: Teller) => {
  const told = ({ issueId, levyId, localGovernmentCode, done, of, draft }: KeptIssue, name: string, actor: Actor): Write =>
    tell(actor, { name, about: levyId, after: { issueId, localGovernmentCode, kind: draft.kind, number: draft.number, on: draft.on, done, of } })

  return {
    async terms(localGovernmentCode: LocalGovernmentCode): Promise<NoticeTermsView> {
      const item = await table.get(keys.terms(localGovernmentCode))
      return item
        ? { localGovernmentCode, version: Number(item['version']), terms: NoticeTerms().parse(item['terms']) }
        : { localGovernmentCode, version: 0 }
    },

    async saveTerms(after: Required<NoticeTermsView>, saving: Saving): Promise<void> {
      const { localGovernmentCode, version, terms } = after
      const about = `MUNICIPALITY#${localGovernmentCode}`
      const before = version === 1 ? undefined : { version: version - 1 }
      await table.transact([
        actDone(about, saving),
        { put: { key: keys.terms(localGovernmentCode), values: { localGovernmentCode, version, terms } }, ...condition(before) },
        tell(saving.actor, { name: 'NoticeTermsChanged', about, after: { localGovernmentCode, version } }),
      ])
    },

    async issue(levy: LevyId, id: IssueId): Promise<KeptIssue | undefined> {
      const item = await table.get(keys.issue(levy, id))
      return item && issueOf(item)
    },

    async issuesOf(levy: LevyId, page: PageRequest): Promise<Page<KeptIssue>> {
      return pageAs(await table.query({ pk: levy, prefix: 'ISSUE#', newestFirst: true, ...page }), issueOf)
    },

    async notice(issue: IssueId, payer: PayerId): Promise<KeptNotice | undefined> {
      const item = await table.get(keys.notice(issue, payer))
      return item && noticeOf(item)
    },

    async noticesOf(issue: IssueId, page: PageRequest): Promise<Page<KeptNotice>> {
      return pageAs(await table.query({ pk: issue, prefix: 'NOTICE#', ...page }), noticeOf)
    },

    /** What a payer was told, newest first. */
    async ofPayer(payer: PayerId, page: PageRequest): Promise<Page<KeptNotice>> {
      return pageAs(await table.query({ index: 'claims-by-payer', pk: `NOTICES#${payer}`, newestFirst: true, ...page }), noticeOf)
    },

    /** Notices that came back and reached nobody yet, the oldest first. */
    async returned(code: string, page: PageRequest): Promise<Page<KeptNotice>> {
      return pageAs(await table.query({ index: 'things-open', pk: `RETURNED#${code}`, ...page }), noticeOf)
    },

    async ask(issue: KeptIssue, actor: Actor): Promise<void> {
      await table.transact([
        { put: { key: keys.issue(issue.levyId, issue.issueId), values: issue }, ...condition(undefined) },
        told(issue, 'NoticesAsked', actor),
      ])
    },

    /** A part of the print file with the notices in it. They are the same however often they are written, and nobody acts on them before all are there. */
    async savePart(before: KeptIssue, after: KeptIssue, notices: readonly KeptNotice[]): Promise<void> {
      for (let at = 0; at < notices.length; at += noticesAtOnce)
        await table.transact(notices.slice(at, at + noticesAtOnce).map((notice) => ({ put: noticeItem(notice) })))
      const name = after.done === after.of ? 'NoticesMade' : 'NoticesWentOn'
      await table.transact([
        { put: { key: keys.issue(after.levyId, after.issueId), values: after }, ...condition(before) },
        told(after, name, { personId: after.by, roles: [] }),
      ])
    },

    async saveIssue(before: KeptIssue, after: KeptIssue, saving: Saving): Promise<void> {
      await table.transact([
        actDone(after.issueId, saving),
        { put: { key: keys.issue(after.levyId, after.issueId), values: after }, ...condition(before) },
        told(after, 'NoticesDispatched', saving.actor),
      ])
    },

    async saveNotice(before: KeptNotice, after: KeptNotice, { saving, name }: { readonly saving: Saving; readonly name: string }): Promise<void> {
      const { issueId, levyId, payerId, localGovernmentCode, number } = after
      await table.transact([
        actDone(payerId, saving),
        { put: noticeItem(after), ...condition(before) },
        tell(saving.actor, { name, about: payerId, after: { issueId, levyId, localGovernmentCode, number, service: after.service } }),
      ])
    },

    async saveCopy(before: KeptNotice, after: KeptNotice): Promise<void> {
      await table.transact([{ put: noticeItem(after), ...condition(before) }])
    },
  }
}
