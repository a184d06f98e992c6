import type { Reference } from '../platform/reference.ts'
import { ConsentRuleList } from './consent/consent-rule.ts'
import { governmentReference } from './district/government-reference.ts'
import type { Holidays } from './timeline/calendar.ts'

/** The rules by which consent is counted, read when first needed. */
export const consentReference = (reference: Reference) => ({
  consentRules: async (): Promise<ConsentRuleList> => ConsentRuleList().parse(await reference.read<unknown>('consent-rules.json')),
})

/** What districts reads of the data the product ships, each file when it is first needed. */
export const districtsReference = (reference: Reference) => ({
  ...governmentReference(reference),
  ...consentReference(reference),
  holidays: (): Promise<Holidays> => reference.read<Holidays>('holidays.json'),
})
