import { type Answers, textIn } from '../answers.ts'
import type { PlanContent } from '../queries.ts'
import { answersOf } from './plan-answers.ts'

/** A place in a plan that says something else than before; a part is a field, the number of a row, or a year. */
export type Difference = { readonly path: readonly (string | number)[]; readonly was: string; readonly is: string }

type Leaves = Map<string, { readonly path: Difference['path']; readonly words: string }>

/** Every value of a form, with the way to it. */
export const leavesOf = (value: unknown, path: Difference['path'] = [], leaves: Leaves = new Map()): Leaves => {
  if (Array.isArray(value)) for (const [at, each] of value.entries()) leavesOf(each, [...path, at], leaves)
  else if (typeof value === 'object' && value !== null)
    for (const [name, each] of Object.entries(value)) leavesOf(each, [...path, /^\d{4}$/.test(name) ? Number(name) : name], leaves)
  else if (value !== undefined && value !== '') leaves.set(path.join('.'), { path, words: String(value) })
  return leaves
}

// A row is known by its key; what is not written by people is not shown to them.
const hidden = ['key', 'sha256']

/** What one version of a plan says otherwise than another, place by place. */
export const differencesOf = (before: PlanContent, after: PlanContent): readonly Difference[] => {
  const [was, is] = [leavesOf(answersOf(before)), leavesOf(answersOf(after))]
  return [...new Map([...was, ...is])]
    .map(([name, { path }]) => ({ path, was: was.get(name)?.words ?? '', is: is.get(name)?.words ?? '' }))
    .filter((each) => each.was !== each.is && !hidden.includes(String(each.path.at(-1))))
}

/** What a value is called, where it is a code of a list. */
export const wordsOf = (path: Difference['path'], value: string, lists: Readonly<Record<string, Answers>>): string =>
  textIn(lists[path.length === 3 && path[2] === 'kind' ? `${path[0]}.kind` : String(path.at(-1))] ?? {}, value) || value
