import type { Reference } from '../platform/reference.ts'
import type { Holidays } from './calendar.ts'
import { ConsentRuleList } from './consent-rule.ts'

type Rows = readonly { readonly code: string; readonly name: string }[]

/** What districts reads of the data the product ships, each file when it is first needed. */
export const districtsReference = (reference: Reference) => ({
  localGovernments: async (): Promise<ReadonlySet<string>> => new Set((await reference.read<Rows>('local-governments.json')).map(({ code }) => code)),
  municipalities: async (): Promise<ReadonlyMap<string, string>> =>
    new Map((await reference.read<Rows>('local-governments.json')).map(({ code, name }) => [code, name])),
  holidays: (): Promise<Holidays> => reference.read<Holidays>('holidays.json'),
  consentRules: async (): Promise<ConsentRuleList> => ConsentRuleList().parse(await reference.read<unknown>('consent-rules.json')),
})
