import { type Draft, sections } from './draft.ts'

/** Where to go when a topic is answered: to the next open one, or back to the answers if all are given. */
export const nextOf = (draft: Draft) => sections.find(({ isDone }) => !isDone(draft))?.to ?? '/apply/check'
