import type { Event } from '../../kernel/event.ts'
import type { Page } from '../../kernel/table.ts'
import { dunningPress } from '../arrears/dunning-press-worker.ts'
import { dunningRun } from '../arrears/dunning-run.ts'
import { transferRun } from '../bank/transfer-run.ts'
import { clearingUndoRun } from '../clearing/clearing-undo-run.ts'
import { LevyId, PayerId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import type { NoticingStore } from '../noticing-store.ts'
import type { Assessment } from '../payer/payer-items.ts'
import { payerTellingRun } from '../payer/payer-telling-run.ts'
import { refundPress } from '../refund/refund-press-worker.ts'
import { IssueId } from './notice-contract.ts'
import { type NoticeFacts, noticePapers } from './notice-papers.ts'
import type { KeptIssue, KeptNotice } from './notice-store.ts'
import { type Press, paperPress } from './paper-press-worker.ts'

export type Noticing = Press & Pick<Furniture, 'clock' | 'shippedRates'> & { readonly store: NoticingStore }

/** How many payers stand in one part of a print file: what one event draws within its time, and all that is in memory at once. */
const payersPerPart = 50

const starts: ReadonlySet<string> = new Set(['NoticesAsked', 'NoticesWentOn'])

/** Makes the notices of an issue part by part, and copies of one. Whatever is heard again makes the same bytes, or finds them made. */
export const noticeWorker = ({ store, clock, shippedRates, ...press }: Noticing) => {
  const runDunning = dunningRun({ store, clock, shippedRates })
  const { notices, levies, books } = store
  const { print, copy: copyOf } = paperPress(press)
  const pressDunning = dunningPress({ store, ...press })
  const pressRefund = refundPress({ store, ...press })
  const runs = [payerTellingRun({ store }), clearingUndoRun({ store, clock, shippedRates }), transferRun({ store, ...press })]

  const nextAssessed = async ({ levyId, draft, cursor, done }: KeptIssue): Promise<Page<Assessment>> => {
    if (!draft.payers) return levies.assessments(levyId, { limit: payersPerPart, cursor })
    const some = draft.payers.toSorted().slice(done, done + payersPerPart)
    const found = await Promise.all(some.map((payerId) => levies.assessment(levyId, payerId)))
    return { items: found.flatMap((each) => (each ? [each] : [])) }
  }

  const noticeOf = async (issue: KeptIssue, assessment: Assessment, serial: number): Promise<KeptNotice> => {
    const { payerId, levyId, fee, expectedBenefit, explanation, virtualAccount } = assessment
    const [payer, claims, before] = await Promise.all([
      levies.payer(payerId),
      books.claimsOfLevy(payerId, levyId),
      issue.draft.kind === 'corrected' ? toldBefore(issue, payerId) : undefined,
    ])
    if (!payer) throw new Error(`${payerId} was assessed and is no payer`)
    const { issueId, localGovernmentCode } = issue
    return {
      ...{ issueId, levyId, localGovernmentCode, payerId, fee, expectedBenefit, explanation, virtualAccount },
      ...{ name: payer.name, postalCode: payer.postalCode, address: payer.address },
      number: `${issue.draft.number}の${serial}`,
      told: claims.map(({ claimId, instalment, determined, dueOn, reference }) => {
        const told = before?.get(claimId)
        return { claimId, instalment, determined, dueOn, reference, ...(told !== undefined && { before: told }) }
      }),
      service: { status: 'made' },
      isCopying: false,
      files: [],
      version: 1,
    }
  }

  const toldBefore = async ({ levyId, issueId }: KeptIssue, payerId: PayerId) => {
    const { items } = await notices.ofPayer(payerId, { limit: 100 })
    const last = items.find((notice) => notice.levyId === levyId && notice.issueId !== issueId)
    return last && new Map(last.told.map(({ claimId, determined }) => [claimId, determined]))
  }

  const goOn = async (issue: KeptIssue): Promise<void> => {
    if (issue.done >= issue.of) return
    const { items: assessed, cursor } = await nextAssessed(issue)
    const made = await Promise.all(assessed.map((assessment, at) => noticeOf(issue, assessment, issue.done + at + 1)))
    const done = issue.done + made.length
    if (made.length === 0) throw new Error(`${issue.issueId} has ${issue.of} notices and only ${issue.done} payers`)
    const name = `notices-${String(issue.files.length + 1).padStart(4, '0')}.pdf`
    const papers = made.flatMap((notice) => noticePapers(factsOf(issue, notice)))
    const file = await print(issue.issueId, papers, { name, at: issue.at })
    await notices.savePart(issue, { ...issue, version: issue.version + 1, done, cursor, files: [...issue.files, file] }, made)
  }

  const copy = async (issue: KeptIssue, notice: KeptNotice): Promise<void> => {
    if (!notice.isCopying) return
    const papers = noticePapers(factsOf(issue, notice))
    const kept = await copyOf(issue.issueId, papers, { name: 'notice', at: issue.at })
    await notices.saveCopy(notice, { ...notice, version: notice.version + 1, isCopying: false, files: [...kept] })
  }

  return async (event: Event): Promise<void> => {
    const { block, name, about, after } = event
    if (block !== 'fees') return
    await runDunning(event)
    await pressDunning(event)
    await pressRefund(event)
    for (const run of runs) await run(event)
    if (name === 'NoticeCopyAsked') {
      const issueId = IssueId().parse(after?.['issueId'])
      const [issue, notice] = await Promise.all([
        notices.issue(LevyId().parse(after?.['levyId']), issueId),
        notices.notice(issueId, PayerId().parse(about)),
      ])
      if (issue && notice) await copy(issue, notice)
    }
    if (!starts.has(name)) return
    const issue = await notices.issue(LevyId().parse(about), IssueId().parse(after?.['issueId']))
    // An event that is heard again, after the part it started was made, starts nothing.
    if (issue && issue.done === after?.['done']) await goOn(issue)
  }
}

export const factsOf = (issue: KeptIssue, notice: KeptNotice): NoticeFacts => {
  const { terms, draft, localGovernmentCode, fiscalYear, referenceOn, appealInstruction } = issue
  const { number, fee, expectedBenefit, explanation, virtualAccount, told, payerId, name, postalCode, address } = notice
  return {
    ...{ terms, localGovernmentCode, fiscalYear, referenceOn, appealInstruction, number, fee, expectedBenefit, explanation, virtualAccount, told },
    ...{ kind: draft.kind, on: draft.on, ...(draft.kind === 'corrected' && { reason: draft.reason }) },
    payer: { payerId, name, postalCode, address },
  }
}
