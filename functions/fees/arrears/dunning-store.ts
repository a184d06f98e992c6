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
import { type Change, changeWrites } from '../books/books-store.ts'
import { DunningId, PayerId } from '../contract.ts'
import { Dispatch, NoticeFile, NoticeTerms, ServiceState } from '../notice/notice-contract.ts'
import { CollectionTerms, type CollectionTermsView, DunnedClaim, DunningDraft, dunningStatuses } from './dunning-contract.ts'
import type { DunningRestart } from './prescription.ts'

const keys = {
  terms: (districtId: string): Key => ({ pk: districtId, sk: 'COLLECTION-TERMS' }),
  dunning: (id: DunningId): Key => ({ pk: id, sk: 'DUNNING' }),
  letter: (id: DunningId, payer: PayerId): Key => ({ pk: id, sk: `LETTER#${payer}` }),
}

const TermsItem = lazy(() => z.object({ localGovernmentCode: LocalGovernmentCode(), version: z.number(), terms: CollectionTerms() }))

const DunningItem = lazy(() =>
  z.object({
    dunningId: DunningId(),
    localGovernmentCode: LocalGovernmentCode(),
    draft: DunningDraft(),
    terms: CollectionTerms(),
    notice: NoticeTerms(),
    deadlineOn: LocalDate(),
    number: z.string().optional(),
    status: z.enum(dunningStatuses),
    at: Instant(),
    by: PersonId(),
    decidedBy: PersonId().optional(),
    fingerprint: z.string(),
    payers: z.number(),
    claims: z.number(),
    outstanding: Yen(),
    written: z.number(),
    printed: z.number(),
    cursor: z.string().optional(),
    files: z.array(NoticeFile()),
    dispatched: Dispatch().optional(),
    version: z.number(),
  }),
)
/** A dunning of many payers, with the terms it was drafted under and how far it has come. */
export type KeptDunning = Infer<typeof DunningItem>

const LetterItem = lazy(() =>
  z.object({
    dunningId: DunningId(),
    payerId: PayerId(),
    localGovernmentCode: LocalGovernmentCode(),
    number: z.string().optional(),
    name: z.string(),
    postalCode: z.string(),
    address: z.string(),
    told: z.array(DunnedClaim()),
    service: ServiceState(),
    isCopying: z.boolean(),
    files: z.array(NoticeFile()),
    version: z.number(),
  }),
)
/** What one payer is told, to the letter, and how it reached them. */
export type KeptLetter = Infer<typeof LetterItem>

export const dunningOf = (item: Stored): KeptDunning => DunningItem().parse(item)
export const letterOf = (item: Stored): KeptLetter => LetterItem().parse(item)

export const dunningItem = (dunning: KeptDunning): Item => ({
  key: keys.dunning(dunning.dunningId),
  indexes: { 'things-by-municipality': { pk: `DUNNINGS#${dunning.localGovernmentCode}`, sk: dunning.dunningId } },
  values: dunning,
})

const letterItem = (letter: KeptLetter): Item => ({
  key: keys.letter(letter.dunningId, letter.payerId),
  indexes: {
    'claims-by-payer': { pk: `DUNNINGS#${letter.payerId}`, sk: letter.dunningId },
    ...(letter.service.status === 'returned' && {
      'things-open': { pk: `RETURNED-LETTERS#${letter.localGovernmentCode}`, sk: `${letter.service.on}#${letter.dunningId}#${letter.payerId}` },
    }),
  },
  values: letter,
})

const condition = (before: { readonly version: number } | undefined) => ({
  ...(before ? { ifVersion: before.version } : { ifAbsent: true as const }),
  otherwise: changedMeanwhile,
})

const lettersAtOnce = 90

/** The letters that one transaction makes, with what they do to claims; who owes nothing any more gets none. */
export type LetterBatch = { readonly letters: readonly KeptLetter[]; readonly spared: readonly KeptLetter[]; readonly change: Change }

/** The questions fees asks its table of dunnings. */
export const createDunningStore = (table: Table, tell: Teller) => {
  const write = (before: KeptDunning | undefined, after: KeptDunning): Write => ({ put: dunningItem(after), ...condition(before) })

  const told = (
    { dunningId, localGovernmentCode, draft, status, number, payers, outstanding, written, printed }: KeptDunning,
    name: string,
    actor: Actor,
  ) =>
    tell(actor, {
      name,
      about: dunningId,
      after: {
        ...{ localGovernmentCode, districtId: draft.districtId, kind: draft.kind, on: draft.on, status, payers, outstanding, written, printed },
        ...(number !== undefined && { number }),
      },
    })

  return {
    async terms(localGovernmentCode: LocalGovernmentCode, districtId: string): Promise<CollectionTermsView> {
      const item = await table.get(keys.terms(districtId))
      const kept = item && TermsItem().parse(item)
      if (kept?.localGovernmentCode !== localGovernmentCode) return { localGovernmentCode, districtId, version: 0 }
      return { ...kept, districtId }
    },

    /** From when a dunning lets prescription run anew, as the ordinance of a district has it. */
    async prescriptionRestart(districtId: string): Promise<DunningRestart> {
      const item = await table.get(keys.terms(districtId))
      return (item && TermsItem().parse(item).terms.prescriptionRunsFrom) ?? 'letter'
    },

    async saveTerms({ localGovernmentCode, districtId, version, terms }: Required<CollectionTermsView>, saving: Saving): Promise<void> {
      const before = version === 1 ? undefined : { version: version - 1 }
      await table.transact([
        actDone(districtId, saving),
        { put: { key: keys.terms(districtId), values: { localGovernmentCode, version, terms } }, ...condition(before) },
        tell(saving.actor, { name: 'CollectionTermsChanged', about: districtId, after: { localGovernmentCode, version } }),
      ])
    },

    async dunning(id: DunningId): Promise<KeptDunning | undefined> {
      const item = await table.get(keys.dunning(id))
      return item && dunningOf(item)
    },

    async ofMunicipality(code: string, page: PageRequest): Promise<Page<KeptDunning>> {
      return pageAs(await table.query({ index: 'things-by-municipality', pk: `DUNNINGS#${code}`, newestFirst: true, ...page }), dunningOf)
    },

    async letter(id: DunningId, payer: PayerId): Promise<KeptLetter | undefined> {
      const item = await table.get(keys.letter(id, payer))
      return item && letterOf(item)
    },

    async letters(id: DunningId, page: PageRequest): Promise<Page<KeptLetter>> {
      return pageAs(await table.query({ pk: id, prefix: 'LETTER#', ...page }), letterOf)
    },

    /** The letters a payer was sent, newest first. */
    async ofPayer(payer: PayerId, page: PageRequest): Promise<Page<KeptLetter>> {
      return pageAs(await table.query({ index: 'claims-by-payer', pk: `DUNNINGS#${payer}`, newestFirst: true, ...page }), letterOf)
    },

    /** Letters that came back and reached nobody yet, the oldest first. */
    async returned(code: string, page: PageRequest): Promise<Page<KeptLetter>> {
      return pageAs(await table.query({ index: 'things-open', pk: `RETURNED-LETTERS#${code}`, ...page }), letterOf)
    },

    async draft(dunning: KeptDunning, actor: Actor): Promise<void> {
      await table.transact([write(undefined, dunning), told(dunning, 'DunningDrafted', actor)])
    },

    async saveAct(before: KeptDunning, after: KeptDunning, { saving, event }: { readonly saving: Saving; readonly event: string }): Promise<void> {
      await table.transact([actDone(after.dunningId, saving), write(before, after), told(after, event, saving.actor)])
    },

    /** Who would be dunned, written before the result shows; whoever repeats it writes the same. */
    async saveList(before: KeptDunning, after: KeptDunning, letters: readonly KeptLetter[]): Promise<void> {
      for (let at = 0; at < letters.length; at += lettersAtOnce)
        await table.transact(letters.slice(at, at + lettersAtOnce).map((letter) => ({ put: letterItem(letter) })))
      await table.transact([write(before, after), told(after, 'DunningListed', { personId: after.by, roles: [] })])
    },

    /** Some letters with what they do to their claims, and how far the run has come: whoever repeats it goes on from there. */
    async saveBatch(
      before: KeptDunning,
      after: KeptDunning,
      { letters, spared, change, event }: LetterBatch & { readonly event?: string | undefined },
    ) {
      const actor = { personId: after.decidedBy ?? after.by, roles: [] }
      await table.transact([
        write(before, after),
        ...letters.map((letter): Write => ({ put: letterItem(letter) })),
        ...spared.map(({ dunningId, payerId }): Write => ({ erase: keys.letter(dunningId, payerId) })),
        ...changeWrites(after.localGovernmentCode, change, actor),
        ...(event ? [told(after, event, actor)] : []),
      ])
    },

    async savePart(before: KeptDunning, after: KeptDunning): Promise<void> {
      const name = after.status === 'done' ? 'DunningPrinted' : 'DunningPrintWentOn'
      await table.transact([write(before, after), told(after, name, { personId: after.by, roles: [] })])
    },

    async saveLetter(before: KeptLetter, after: KeptLetter, { saving, name }: { readonly saving: Saving; readonly name: string }): Promise<void> {
      const { dunningId, payerId, localGovernmentCode, service } = after
      await table.transact([
        actDone(payerId, saving),
        { put: letterItem(after), ...condition(before) },
        tell(saving.actor, { name, about: payerId, after: { dunningId, localGovernmentCode, service } }),
      ])
    },

    async saveCopy(before: KeptLetter, after: KeptLetter): Promise<void> {
      await table.transact([{ put: letterItem(after), ...condition(before) }])
    },
  }
}
