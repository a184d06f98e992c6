/** Why a transfer came to nothing (振替結果コード); 0 is that it was made. */
export const transferResults = {
  '0': 'collected',
  '1': 'short-of-funds',
  '2': 'no-account',
  '3': 'stopped-by-payer',
  '4': 'no-mandate',
  '8': 'stopped-by-collector',
  '9': 'other',
} as const
export type TransferResult = (typeof transferResults)[keyof typeof transferResults]

export const uncollectedReasons = ['short-of-funds', 'no-account', 'stopped-by-payer', 'no-mandate', 'stopped-by-collector', 'other'] as const
