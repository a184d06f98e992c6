import type { CsvColumn } from '../../platform/csv.ts'
import { allocationBases } from '../allocation/fee-rule-terms.ts'
import type { Premises } from './roll.ts'
import { basisNames } from './roll-columns.ts'
import type { RollRow } from './roll-domain.ts'

/** One of the premises of a frozen roll. */
export type FrozenLine = { readonly row: RollRow; readonly premises: Premises }

export const levyRollColumns: readonly CsvColumn<FrozenLine>[] = [
  { ja: '受益事業者ID', en: 'Beneficiary ID', value: ({ row }) => row.beneficiaryId },
  { ja: '名称', en: 'Name', value: ({ row }) => row.name },
  { ja: '法人番号', en: 'Corporate number', value: ({ row }) => row.corporateNumber },
  { ja: '見込まれる利益（円）', en: 'Expected benefit (yen)', value: ({ row }) => row.expectedBenefit },
  { ja: '施設ID', en: 'Premises ID', value: ({ premises }) => premises.premisesId },
  { ja: '区分', en: 'Class', value: ({ premises }) => premises.class },
  { ja: '地帯', en: 'Zone', value: ({ premises }) => premises.zone },
  ...allocationBases.map((basis) => ({
    ja: basisNames[basis],
    en: basis,
    value: ({ premises }: FrozenLine) => premises.quantities.find((each) => each.basis === basis)?.quantity,
  })),
]
