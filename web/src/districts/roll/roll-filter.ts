import type { RollEntry } from './roll-queries.ts'

export type Sought = { readonly text: string; readonly class: string; readonly group: string; readonly standing: '' | 'present' | 'gone' }

export const everything: Sought = { text: '', class: '', group: '', standing: '' }

const plain = (text: string) => text.normalize('NFKC').toLowerCase()

/** The businesses that fit all that is asked. */
export const found = (entries: readonly RollEntry[], sought: Sought): readonly RollEntry[] => {
  const text = plain(sought.text.trim())
  return entries.filter(({ content, gone }) => {
    const { name, nameKana, corporateNumber, key, group, premises } = content
    if (sought.standing !== '' && (gone === undefined) !== (sought.standing === 'present')) return false
    if (sought.group !== '' && group !== sought.group) return false
    if (sought.class !== '' && !premises.some((each) => each.class === sought.class)) return false
    return text === '' || [name, nameKana, corporateNumber, key].some((each) => each !== undefined && plain(each).includes(text))
  })
}

export const classesOf = (entries: readonly RollEntry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ content }) => content.premises.map((each) => each.class)))].sort()

export const groupsOf = (entries: readonly RollEntry[]): readonly string[] =>
  [...new Set(entries.flatMap(({ content: { group } }) => (group === undefined ? [] : [group])))].sort()
