import { catalogue } from '../shell/catalogue.ts'
import type { DistrictTexts } from './texts/district-ja.ts'
import type { FeeTexts } from './texts/fee-ja.ts'
import type { PlanTexts } from './texts/plan-ja.ts'
import type { RollTexts } from './texts/roll-ja.ts'

/** The words of districts, and of every form of this block. */
export const useDistrictTexts = catalogue<DistrictTexts>({
  ja: async () => (await import('./texts/district-ja.ts')).ja,
  en: async () => (await import('./texts/district-en.ts')).en,
})

/** The words of activity plans and of their years. */
export const usePlanTexts = catalogue<PlanTexts>({
  ja: async () => (await import('./texts/plan-ja.ts')).ja,
  en: async () => (await import('./texts/plan-en.ts')).en,
})

/** The words of the roll, of importing it and of levy rolls. */
export const useRollTexts = catalogue<RollTexts>({
  ja: async () => (await import('./texts/roll-ja.ts')).ja,
  en: async () => (await import('./texts/roll-en.ts')).en,
})

/** The words of fee rules and of scenarios. */
export const useFeeTexts = catalogue<FeeTexts>({
  ja: async () => (await import('./texts/fee-ja.ts')).ja,
  en: async () => (await import('./texts/fee-en.ts')).en,
})
