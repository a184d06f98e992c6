import * as z from 'zod'
import { changedMeanwhile } from '../../kernel/problem.ts'
import { lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import { dateInTokyo, type FiscalYear, Instant } from '../../kernel/time.ts'
import type { Item, Stored, Write } from '../../platform/dynamo-table.ts'
import { writeOffFileKey, writeOffOf } from '../arrears/arrears-store.ts'
import { dunningItem, dunningOf, letterOf } from '../arrears/dunning-store.ts'
import { bankFileKey } from '../bank/bank-store.ts'
import { movementItem, movementOf } from '../bank/movement-items.ts'
import { requestFileKey, requestOf } from '../bank/transfer-store.ts'
import { BankFileId, ClaimId, GrantId, LevyId, type PayerId, YearOf } from '../contract.ts'
import { proofsOf } from '../grant/grant-expense.ts'
import { expenseOf, grantFileKey } from '../grant/grant-store.ts'
import { claimItem, depositItem, depositOf } from '../items.ts'
import type { Claim } from '../levy/claim.ts'
import { levyFileKey } from '../levy/levy-store.ts'
import { petitionOf } from '../levy/petition-store.ts'
import { noticeFileKey } from '../notice/notice-file.ts'
import { issueOf, noticeOf } from '../notice/notice-store.ts'
import { assessmentOf, payerOf, unexplained, unnamedPayer } from '../payer/payer-items.ts'
import { refundOf } from '../refund/refund-store.ts'
import type { YearThings } from './year-things-store.ts'

/** Some papers: their files go first, then what names them, so that whoever dies in between finds them again. */
export type Papers = { readonly files: readonly string[]; readonly writes: readonly Write[] }

const keyOf = ({ pk, sk }: Stored): Key => ({ pk: String(pk), sk: String(sk) })
const erased = (items: readonly Stored[]): Write[] => items.map((item) => ({ erase: keyOf(item) }))
const changed = (put: Item, version: number): Write => ({ put, ifVersion: version, otherwise: changedMeanwhile })

type Going = { readonly code: string; readonly fiscalYear: FiscalYear; readonly gone: ReadonlySet<FiscalYear> }

const LevyOf = lazy(() => z.object({ levyId: LevyId(), draft: z.object({ fiscalYear: YearOf() }) }))
const BankFileOf = lazy(() => z.object({ bankFileId: BankFileId(), at: Instant() }))
const GrantOf = lazy(() => z.object({ grantId: GrantId(), fiscalYear: YearOf() }))
const PledgeOf = lazy(() => z.object({ content: z.object({ claims: z.array(ClaimId()) }) }))

/**
 * Everything about persons of a year, kind by kind. Entries, balances, seals and statements are not touched: what was
 * collected, from which claim and by which deposit, can be proved when nobody can say any more whose it was.
 */
export const papersOf = ({ every, listed, isOfYear, claims }: YearThings, { code, fiscalYear, gone }: Going) => {
  const isGone = (year: FiscalYear): boolean => year === fiscalYear || gone.has(year)

  /** 賦課: the roll, what each was told and how it reached them. */
  async function* ofLevies(): AsyncGenerator<Papers> {
    for (const { levyId } of (await listed('LEVIES')).map((item) => LevyOf().parse(item)).filter(({ draft }) => draft.fiscalYear === fiscalYear)) {
      for (const item of await every({ pk: levyId, prefix: 'ISSUE#' })) {
        const { issueId, files } = issueOf(item)
        for (const notice of await every({ pk: issueId, prefix: 'NOTICE#' }))
          yield { files: noticeOf(notice).files.map((file) => noticeFileKey(issueId, file)), writes: erased([notice]) }
        yield { files: files.map((file) => noticeFileKey(issueId, file)), writes: erased([item]) }
      }
      const rolled = [...(await every({ pk: levyId, prefix: 'ROLLED#' })), ...(await every({ pk: levyId, prefix: 'ERROR#' }))]
      const assessed = (await every({ pk: levyId, prefix: 'ASSESSMENT#' })).map(assessmentOf)
      yield {
        files: [levyFileKey(levyId)],
        writes: [...erased(rolled), ...assessed.map((assessment): Write => ({ put: unexplained(assessment), ifPresent: true }))],
      }
    }
  }

  /** Why a claim was written off, and what was done to collect it. */
  async function* ofClaims(ofYear: readonly Claim[]): AsyncGenerator<Papers> {
    for (const claim of ofYear) {
      const asked = await every({ pk: claim.claimId, prefix: 'WRITE-OFF#' })
      const files = asked.map(writeOffOf).flatMap(({ content }) => content.evidence.map(({ fileId }) => writeOffFileKey(claim.claimId, fileId)))
      const course = claim.course ? [changed(claimItem({ ...claim, course: undefined, version: claim.version + 1 }), claim.version)] : []
      if (asked.length > 0 || course.length > 0) yield { files, writes: [...erased(asked), ...course] }
    }
  }

  /** What a payer asked for, pledged, got back and was dunned for: each goes with the last of the claims it names. */
  async function* ofPayer(payerId: PayerId, yearOf: ReadonlyMap<string, FiscalYear>): AsyncGenerator<Papers> {
    const areGone = (ids: readonly string[]) => ids.every((id) => isGone(yearOf.get(id) ?? fiscalYear))
    const petitions = (await every({ pk: payerId, prefix: 'PETITION#' })).filter((item) =>
      areGone(petitionOf(item).content.claims.map(({ claimId }) => claimId)),
    )
    const pledges = (await every({ pk: payerId, prefix: 'PART-PAYMENT#' })).filter((item) => areGone(PledgeOf().parse(item).content.claims))
    yield { files: [], writes: erased([...petitions, ...pledges]) }
    for (const item of await every({ pk: payerId, prefix: 'REFUND#' })) {
      const { entryId, claim, to, files } = refundOf(item)
      if (areGone([claim.claimId, ...(to ? [to.claimId] : [])]))
        yield { files: files.map((file) => noticeFileKey(entryId, file)), writes: erased([item]) }
    }
    for (const item of await every({ index: 'claims-by-payer', pk: `DUNNINGS#${payerId}` })) {
      const { dunningId, told, files } = letterOf(item)
      if (areGone(told.map(({ claimId }) => claimId))) yield { files: files.map((file) => noticeFileKey(dunningId, file)), writes: erased([item]) }
    }
  }

  /** Who the payer is, when no claim of theirs is of a year that is kept and no account of theirs is collected from. */
  async function* ofPerson(payerId: PayerId, all: readonly Claim[]): AsyncGenerator<Papers> {
    const [kept] = await every({ pk: payerId, prefix: 'PAYER' })
    const mandates = await every({ pk: payerId, prefix: 'MANDATE' })
    if (!kept || mandates.some(({ status }) => status !== 'ended')) return
    if (all.some((claim) => claim.payerId === payerId && !isGone(claim.fiscalYear))) return
    yield { files: [], writes: [{ put: unnamedPayer(payerOf(kept)) }, ...erased(await every({ pk: payerId, prefix: 'NAME#' }))] }
  }

  /** Print files of dunnings hold the letters of many: they go with the last of them. */
  async function* ofDunnings(): AsyncGenerator<Papers> {
    for (const dunning of (await listed('DUNNINGS')).map(dunningOf)) {
      const { dunningId, files, version } = dunning
      if (files.length === 0 || (await every({ pk: dunningId, prefix: 'LETTER#' })).length > 0) continue
      const emptied = dunningItem({ ...dunning, files: [], version: version + 1 })
      yield { files: files.map((file) => noticeFileKey(dunningId, file)), writes: [changed(emptied, version)] }
    }
  }

  /** What the bank told of a line beside its money. */
  async function* ofBank(): AsyncGenerator<Papers> {
    for (const deposit of (await listed('DEPOSITS')).map(depositOf))
      if (deposit.told && isOfYear(deposit.receivedOn))
        yield {
          files: [],
          writes: [changed(depositItem({ ...deposit, told: undefined, review: undefined, version: deposit.version + 1 }), deposit.version)],
        }
    for (const movement of (await listed('MOVEMENTS')).map(movementOf)) {
      const { payerKana, fileId, row } = movement.told
      if (payerKana !== '' && isOfYear(movement.postedOn))
        yield {
          files: [],
          writes: [changed(movementItem({ ...movement, told: { payerKana: '', fileId, row }, version: movement.version + 1 }), movement.version)],
        }
    }
    for (const { bankFileId, at } of (await listed('BANK-FILES')).map((item) => BankFileOf().parse(item)))
      if (isOfYear(dateInTokyo(at)))
        yield { files: [bankFileKey(bankFileId)], writes: erased(await every({ pk: bankFileId, prefix: 'UNCOLLECTED#' })) }
    for (const item of await every({ pk: `TRANSFERS#${code}`, prefix: 'TRANSFER#' })) {
      const request = requestOf(item)
      if (request.file && isOfYear(request.dueOn))
        yield {
          files: [requestFileKey(request, request.file.sha256)],
          writes: [changed({ key: keyOf(item), values: { ...request, file: undefined, version: request.version + 1 } }, request.version)],
        }
    }
  }

  /** Whom the organization of a district paid, and the papers that show it. */
  async function* ofGrants(): AsyncGenerator<Papers> {
    for (const { grantId } of (await listed('GRANTS')).map((item) => GrantOf().parse(item)).filter((grant) => grant.fiscalYear === fiscalYear))
      for (const item of await every({ pk: grantId, prefix: 'EXPENSE#' }))
        yield { files: proofsOf(expenseOf(item)).map(({ fileId }) => grantFileKey(grantId, fileId)), writes: erased([item]) }
  }

  return async function* (): AsyncGenerator<Papers> {
    const all = await claims()
    const ofYear = all.filter((claim) => claim.fiscalYear === fiscalYear)
    const yearOf = new Map<string, FiscalYear>(all.map((claim) => [claim.claimId, claim.fiscalYear]))
    const payers = new Set(ofYear.map(({ payerId }) => payerId))
    yield* ofLevies()
    yield* ofClaims(ofYear)
    for (const payerId of payers) yield* ofPayer(payerId, yearOf)
    for (const payerId of payers) yield* ofPerson(payerId, all)
    yield* ofDunnings()
    yield* ofBank()
    yield* ofGrants()
  }
}
