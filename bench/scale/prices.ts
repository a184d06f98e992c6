/** US dollars, Tokyo, list prices as the authors knew them on this day; not read from AWS. docs/deploy.md budgets with the same. */
export const pricedOn = '2026-11-22'

export const prices = {
  /** A million of each. */
  write: 0.715,
  read: 0.1425,
  httpRequest: 1.29,
  lambdaRequest: 0.2,
  queueRequest: 0.4,
  event: 1.0,
  message: 1.2,
  rule: 0.18,
  action: 0.18,
  connectionMinute: 0.096,
  edgeRequest: 1.2,
  /** One of each. */
  gigabyteSecond: 0.0000133,
  gigabyteMonth: 0.285,
  recoveryGigabyteMonth: 0.228,
} as const
