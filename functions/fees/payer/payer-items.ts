import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { Yen } from '../../kernel/money.ts'
import { type Infer, lazy } from '../../kernel/schema.ts'
import type { Key } from '../../kernel/table.ts'
import type { Item, Stored } from '../../platform/dynamo-table.ts'
import { payerNameKey } from '../clearing/payer-name.ts'
import { LevyId, PayerId, YearOf } from '../contract.ts'
import type { LevyRow } from '../levy/levy.ts'
import type { LevyDraft } from '../levy/levy-contract.ts'
import { virtualAccountKey } from '../notice/virtual-account.ts'

export const payerKey = (id: PayerId): Key => ({ pk: id, sk: 'PAYER' })
export const assessmentKey = (levy: LevyId, payer: PayerId): Key => ({ pk: levy, sk: `ASSESSMENT#${payer}` })

/** Payers by the key of a name under which their money comes. */
export const namedPayers = (municipality: string, nameKey: string): string => `PAYERS#${municipality}#${nameKey}`

/** Payers by an account that is theirs alone. */
export const accountOwners = (municipality: string, key: string): string => `ACCOUNTS#${municipality}#${key}`

const PayerItem = lazy(() =>
  z.object({
    payerId: PayerId(),
    localGovernmentCode: LocalGovernmentCode(),
    name: z.string(),
    nameKana: z.string(),
    postalCode: z.string(),
    address: z.string(),
  }),
)
/** A payer as the roll of the last levy had it. */
export type KeptPayer = Infer<typeof PayerItem>

export const payerOf = (item: Stored): KeptPayer => PayerItem().parse(item)

export const payerItem = (municipality: KeptPayer['localGovernmentCode'], { payerId, name, nameKana, postalCode, address }: LevyRow): Item => ({
  key: payerKey(payerId),
  indexes: {
    'things-by-municipality': { pk: `PAYERS#${municipality}`, sk: payerId },
    ...(payerNameKey(nameKana) !== '' && { 'known-by-name': { pk: namedPayers(municipality, payerNameKey(nameKana)), sk: payerId } }),
  },
  values: { payerId, localGovernmentCode: municipality, name, nameKana, postalCode, address, searchText: searched(`${name} ${nameKana}`) },
})

/** A payer of whom no paper is kept any more: a number, and in the place of the name a dash. */
export const unnamedPayer = ({ payerId, localGovernmentCode }: KeptPayer): Item => ({
  key: payerKey(payerId),
  indexes: { 'things-by-municipality': { pk: `PAYERS#${localGovernmentCode}`, sk: payerId } },
  values: { payerId, localGovernmentCode, name: '–', nameKana: '', postalCode: '', address: '', searchText: '' },
})

/** As names are searched by: whatever their width and case. */
export const searched = (text: string): string => text.normalize('NFKC').toLowerCase()

const AssessmentItem = lazy(() =>
  z.object({
    levyId: LevyId(),
    payerId: PayerId(),
    localGovernmentCode: LocalGovernmentCode(),
    districtId: z.string(),
    fiscalYear: YearOf(),
    fee: Yen(),
    expectedBenefit: Yen(),
    explanation: z.string().optional(),
    virtualAccount: z.string().optional(),
  }),
)
/** What one payer was assessed by a levy, as its roll had it. */
export type Assessment = Infer<typeof AssessmentItem>

export const assessmentOf = (item: Stored): Assessment => AssessmentItem().parse(item)

/** What was assessed without how it came about and from which account it was paid. */
export const unexplained = (assessment: Assessment): Item => {
  const { levyId, payerId, localGovernmentCode, districtId, fiscalYear, fee, expectedBenefit } = assessment
  return {
    key: assessmentKey(levyId, payerId),
    indexes: { 'claims-by-payer': { pk: `ASSESSMENTS#${payerId}`, sk: `${fiscalYear}#${levyId}` } },
    values: { levyId, payerId, localGovernmentCode, districtId, fiscalYear, fee, expectedBenefit },
  }
}

type Levied = { readonly levyId: LevyId; readonly draft: Pick<LevyDraft, 'localGovernmentCode' | 'districtId' | 'fiscalYear'> }

export const assessmentItem = ({ levyId, draft }: Levied, { payerId, fee, expectedBenefit, explanation, virtualAccount }: LevyRow): Item => {
  const { localGovernmentCode, districtId, fiscalYear } = draft
  const account = virtualAccountKey(virtualAccount ?? '')
  return {
    key: assessmentKey(levyId, payerId),
    indexes: {
      'claims-by-payer': { pk: `ASSESSMENTS#${payerId}`, sk: `${fiscalYear}#${levyId}` },
      ...(account !== '' && { 'known-by-name': { pk: accountOwners(localGovernmentCode, account), sk: `${payerId}#${levyId}` } }),
    },
    values: { levyId, payerId, localGovernmentCode, districtId, fiscalYear, fee, expectedBenefit, explanation, virtualAccount },
  }
}
