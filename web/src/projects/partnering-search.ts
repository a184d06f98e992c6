import { shaped } from '../shell/search.ts'

// What the address of these pages remembers. Checked by hand: zod in the entry would cost every visitor 25 kB.

type Given = Readonly<Record<string, unknown>>

const codes = /^[a-z0-9-]{1,40}(,[a-z0-9-]{1,40}){0,19}$/

export const caseSearch = (given: Given) =>
  shaped(given, { text: /^.{1,100}$/, field: codes, prefecture: codes, band: codes, result: codes, cursor: /^[\w-]{1,400}$/ })

export const proposeSearch = (given: Given) => shaped(given, { solution: /^sol_\w{26}$/ })

/** Two to five proposals side by side. */
export const proposalsSearch = (given: Given) => shaped(given, { compare: /^prp_\w{26}(,prp_\w{26}){0,4}$/ })
