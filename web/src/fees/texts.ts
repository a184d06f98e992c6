import { catalogue } from '../shell/catalogue.ts'
import type { ArrearsTexts } from './texts/arrears-ja.ts'
import type { BankTexts } from './texts/bank-ja.ts'
import type { BooksTexts } from './texts/books-ja.ts'
import type { DeskTexts } from './texts/desk-ja.ts'
import type { DunningTexts } from './texts/dunning-ja.ts'
import type { GrantFormTexts } from './texts/grant-form-ja.ts'
import type { GrantTexts } from './texts/grant-ja.ts'
import type { LevyTexts } from './texts/levy-ja.ts'
import type { NoticeTexts } from './texts/notice-ja.ts'
import type { PetitionTexts } from './texts/petition-ja.ts'
import type { PublicTexts } from './texts/public-ja.ts'
import type { RefundTexts } from './texts/refund-ja.ts'
import type { TransferTexts } from './texts/transfer-ja.ts'

/** The words of the desk, of the offices, and of money everywhere in this block. */
export const useDeskTexts = catalogue<DeskTexts>({
  ja: async () => (await import('./texts/desk-ja.ts')).ja,
  en: async () => (await import('./texts/desk-en.ts')).en,
})

/** The words of levies and claims. */
export const useLevyTexts = catalogue<LevyTexts>({
  ja: async () => (await import('./texts/levy-ja.ts')).ja,
  en: async () => (await import('./texts/levy-en.ts')).en,
})

/** The words of bank files and of clearing. */
export const useBankTexts = catalogue<BankTexts>({
  ja: async () => (await import('./texts/bank-ja.ts')).ja,
  en: async () => (await import('./texts/bank-en.ts')).en,
})

/** The words of the books. */
export const useBooksTexts = catalogue<BooksTexts>({
  ja: async () => (await import('./texts/books-ja.ts')).ja,
  en: async () => (await import('./texts/books-en.ts')).en,
})

/** The words of what is overdue. */
export const useArrearsTexts = catalogue<ArrearsTexts>({
  ja: async () => (await import('./texts/arrears-ja.ts')).ja,
  en: async () => (await import('./texts/arrears-en.ts')).en,
})

/** The words of dunning and of late charges. */
export const useDunningTexts = catalogue<DunningTexts>({
  ja: async () => (await import('./texts/dunning-ja.ts')).ja,
  en: async () => (await import('./texts/dunning-en.ts')).en,
})

/** The words of where the money goes: grants, statements of years, a payer's share. */
export const useGrantTexts = catalogue<GrantTexts>({
  ja: async () => (await import('./texts/grant-ja.ts')).ja,
  en: async () => (await import('./texts/grant-en.ts')).en,
})

/** The words of what an organization asks for and reports. */
export const useGrantFormTexts = catalogue<GrantFormTexts>({
  ja: async () => (await import('./texts/grant-form-ja.ts')).ja,
  en: async () => (await import('./texts/grant-form-en.ts')).en,
})

/** The words of notices. */
export const useNoticeTexts = catalogue<NoticeTexts>({
  ja: async () => (await import('./texts/notice-ja.ts')).ja,
  en: async () => (await import('./texts/notice-en.ts')).en,
})

/** The words of exemptions, deferrals and changes of a levy. */
export const usePetitionTexts = catalogue<PetitionTexts>({
  ja: async () => (await import('./texts/petition-ja.ts')).ja,
  en: async () => (await import('./texts/petition-en.ts')).en,
})

/** The words of what payers, organizations and everybody see. */
export const usePublicTexts = catalogue<PublicTexts>({
  ja: async () => (await import('./texts/public-ja.ts')).ja,
  en: async () => (await import('./texts/public-en.ts')).en,
})

/** The words of account transfers. */
export const useTransferTexts = catalogue<TransferTexts>({
  ja: async () => (await import('./texts/transfer-ja.ts')).ja,
  en: async () => (await import('./texts/transfer-en.ts')).en,
})

/** The words of refunds and their interest. */
export const useRefundTexts = catalogue<RefundTexts>({
  ja: async () => (await import('./texts/refund-ja.ts')).ja,
  en: async () => (await import('./texts/refund-en.ts')).en,
})
