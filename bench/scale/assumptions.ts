/** What a country that uses Kanmin does in a month of 30 days: assumed, and said here alone. */
export const assumptions = {
  municipalities: 1_741,
  businesses: 100_000,
  districts: 5_000,
  devices: 1_000_000,
  days: 30,
  /** Of each member, a month. */
  actsAMember: 20,
  readsAMember: 400,
  publicReadsADistrict: 10_000,
  /** Of a hundred public reads, so many pass CloudFront's minute. */
  passingTheEdge: 0.2,
  feesADistrict: 200,
  feesAYear: 4,
  /** The blocks that hear an event, beside the one that told it. */
  listenersAnEvent: 2,
  messagesADevice: 1_440,
  messagesASlot: 5,
  messagesAQueueCall: 10,
  messagesALambdaCall: 100,
  lambdaSeconds: 0.06,
  lambdaGigabytes: 1,
  ingestSecondsAMessage: 0.001,
  /** What is kept in the end: a kilobyte an act and a third of one a message, for so many months. */
  kilobytesAnAct: 4,
  kilobytesAMessage: 0.3,
  monthsOfActs: 60,
  monthsOfMessages: 13,
  /** The busiest hour against an average one. */
  peak: 10,
  /** All fees of a municipality's largest district are determined by one run, as fast as one after the other goes. */
  feesASecondOfARun: 25,
} as const

export type Assumptions = { readonly [name in keyof typeof assumptions]: number }
