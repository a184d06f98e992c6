import { shaped } from '../shell/search.ts'

// A word that names nothing asks for nothing: the pages look it up.
const word = /^[\w-]{1,2000}$/

/** What the address of these pages remembers: which devices, which of their days and figures, and where a list goes on. */
export const devicesSearch = (given: Readonly<Record<string, unknown>>) =>
  shaped(given, {
    place: word,
    district: word,
    type: word,
    standing: word,
    whose: word,
    cursor: word,
    on: word,
    to: word,
    resolution: word,
    measure: word,
    days: word,
    around: word,
  })
