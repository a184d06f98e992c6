/** How much of it a person may do at once, and after how many seconds one more is allowed. */
export type Limit = { readonly atOnce: number; readonly secondsEach: number }

/**
 * Acts that cost much: a place in the file store, the work of a queue, a letter to somebody. Each limit is several times
 * what ordinary work was seen to ask for, and what a script that asks without end is held to (ADR 0042).
 */
export const costlyActs = {
  // Somebody comes back from a day in the field with a phone full of signed papers, each with its photo.
  upload: { atOnce: 300, secondsEach: 5 },
  // A treasurer catches up on the files of a quarter: a file a working day for several accounts, each announced and read.
  import: { atOnce: 400, secondsEach: 10 },
  // Print files and papers of a procedure: a district has some twenty papers, a municipality some districts.
  paper: { atOnce: 120, secondsEach: 30 },
  // Fee rules are tried again and again while one is being written.
  reckoning: { atOnce: 120, secondsEach: 30 },
  // A member invites its people in one afternoon; nobody has hundreds to invite by hand.
  invitation: { atOnce: 100, secondsEach: 60 },
  // Questions and introductions reach the inbox and the mail of people who asked for nothing.
  message: { atOnce: 100, secondsEach: 60 },
  // A fitter who installs devices does not reach this in a day; fleets fetch theirs by a claim.
  certificate: { atOnce: 300, secondsEach: 10 },
} as const satisfies Readonly<Record<string, Limit>>

export type CostlyAct = keyof typeof costlyActs
