import * as z from 'zod'
import { type Infer, lazy } from './schema.ts'

/**
 * The check digit of a corporate number: 9 − (Σ Pₙ·Qₙ mod 9), Pₙ the n-th digit of the base number from the right,
 * Qₙ = 1 for odd n, 2 for even n (Ministry of Finance Ordinance 70 of 2014, art. 2).
 */
export const corporateCheckDigit = (base: string): number => {
  const sum = [...base].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 2), 0)
  return 9 - (sum % 9)
}

export const isCorporateNumber = (value: string): boolean =>
  /^[1-9][0-9]{12}$/.test(value) && corporateCheckDigit(value.slice(1)) === Number(value[0])

/** The check digit of a local government code: five digits weighted 6 5 4 3 2, last digit of 11 − (sum mod 11) (MIC). */
export const localGovernmentCheckDigit = (base: string): number => {
  const sum = [...base].reduce((total, digit, index) => total + Number(digit) * (6 - index), 0)
  return (11 - (sum % 11)) % 10
}

export const isLocalGovernmentCode = (value: string): boolean =>
  /^(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}$/.test(value) && localGovernmentCheckDigit(value.slice(0, 5)) === Number(value[5])

/** The corporate number every local government bears: check digit, 000020, its code. */
export const corporateNumberOf = (code: string): string => {
  const base = `000020${code}`
  return `${corporateCheckDigit(base)}${base}`
}

export const CorporateNumber = lazy(() =>
  z
    .string()
    .regex(/^[1-9][0-9]{12}$/, { abort: true })
    .refine(isCorporateNumber, { params: { code: 'check_digit' }, message: 'its check digit does not fit' })
    .brand('CorporateNumber')
    .meta({ id: 'CorporateNumber', description: '法人番号: 13 digits, the first is the check digit', examples: ['8000012010038'] }),
)
export type CorporateNumber = Infer<typeof CorporateNumber>

export const LocalGovernmentCode = lazy(() =>
  z
    .string()
    .regex(/^(0[1-9]|[1-3][0-9]|4[0-7])[0-9]{4}$/, { abort: true })
    .refine(isLocalGovernmentCode, { params: { code: 'check_digit' }, message: 'its check digit does not fit' })
    .brand('LocalGovernmentCode')
    .meta({ id: 'LocalGovernmentCode', description: '全国地方公共団体コード: 6 digits, the last is the check digit', examples: ['072028'] }),
)
export type LocalGovernmentCode = Infer<typeof LocalGovernmentCode>

export const PrefectureCode = lazy(() =>
  z
    .string()
    .regex(/^(0[1-9]|[1-3][0-9]|4[0-7])$/)
    .brand('PrefectureCode')
    .meta({ id: 'PrefectureCode', description: 'JIS X 0401: 01 to 47', examples: ['07'] }),
)
export type PrefectureCode = Infer<typeof PrefectureCode>

export const prefectureOf = (code: LocalGovernmentCode): PrefectureCode => code.slice(0, 2) as PrefectureCode

/** T and 13 digits. Only a corporation's digits are its corporate number: those of sole proprietors bear no check digit. */
export const InvoiceNumber = lazy(() =>
  z
    .string()
    .regex(/^T[1-9][0-9]{12}$/)
    .brand('InvoiceNumber')
    .meta({ id: 'InvoiceNumber', description: '適格請求書の登録番号: T + 13 digits', examples: ['T8000012010038'] }),
)
export type InvoiceNumber = Infer<typeof InvoiceNumber>
