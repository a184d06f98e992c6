import { readFile } from 'node:fs/promises'
import type { LocalDate } from '../functions/kernel/time.ts'
import { instant } from '../functions/kernel/time.ts'
import type { MatchingRules, Similarity } from '../functions/projects/matching.ts'
import type { MatchableNeed, MatchableSolution } from '../functions/projects/matching-contract.ts'
import type { Standing } from '../functions/projects/matching-domain.ts'
import { matchableNeed, matchableSolution } from '../functions/projects/matching-profile.ts'
import { createTextSimilarity, type Frequencies, keywordsOf, shippedFrequencies, type TextRules } from '../functions/projects/matching-text.ts'
import { NeedContent } from '../functions/projects/need-contract.ts'
import { SolutionContent } from '../functions/projects/solution-contract.ts'
import { type DemoNeed, needSheet } from '../local/demo-needs.ts'
import { type DemoSolution, solutionSheet } from '../local/demo-solutions.ts'

const read = async <T>(file: string): Promise<T> => JSON.parse(await readFile(file, 'utf8')) as T

const today = '2026-11-22' as LocalDate
const contact = { department: '担当課', name: '担当 者', email: 'someone@kanmin.example', phone: '03-1234-5678' }

/** An id that is the same in every run. */
const idOf = (prefix: string, number: number): string => `${prefix}_${String(number).padStart(26, '0')}`

/** What the worker is furnished with, from the same files. */
export const shipped = async () => {
  const rules = await read<MatchingRules & { readonly text: TextRules }>('data/matching.json')
  const frequencies: Frequencies = shippedFrequencies(await read('data/matching-words.json'))
  const similarity: Similarity = createTextSimilarity(frequencies, rules.text)
  return { rules, similarity, keywords: (text: string) => keywordsOf(text, frequencies) }
}

/** Everybody takes part and nobody is related. */
export const standing: Standing = { today, isActive: () => true, areRelated: () => false }

const published = {
  version: 2,
  edition: 1,
  fingerprint: '',
  publishedAt: instant(new Date(`${today}T00:00:00.000Z`)),
  state: { status: 'published' },
} as const

/** The needs and solutions of the demonstration as matching sees them, by their number. */
export const demoSheets = async (keywords: (text: string) => string[]) => {
  const needs = new Map<number, MatchableNeed>()
  const solutions = new Map<number, MatchableSolution>()
  for (const need of (await read<{ items: DemoNeed[] }>('data/demo/needs.json')).items) {
    const memberIdOf = (organization: number) => idOf('mbr', organization)
    const { contact: _, ...content } = NeedContent().parse(needSheet(need, { today, contact, memberIdOf }))
    const ids = {
      needId: idOf('ned', need.number),
      memberId: idOf('mbr', Number(need.localGovernmentCode)),
      localGovernmentCode: need.localGovernmentCode,
    }
    const matchable = matchableNeed({ ...published, ...(ids as Pick<MatchableNeed, 'needId' | 'memberId'>), content } as never, keywords)
    if (matchable) needs.set(need.number, matchable)
  }
  for (const solution of (await read<{ items: DemoSolution[] }>('data/demo/solutions.json')).items) {
    const memberIdOf = (code: string) => idOf('mbr', Number(code))
    const { contact: _, ...content } = SolutionContent().parse(solutionSheet(solution, { today, contact, memberIdOf }))
    const ids = { solutionId: idOf('sol', solution.number), memberId: idOf('mbr', Number(solution.organization) || 200) }
    const matchable = matchableSolution({ ...published, ...ids, content } as never, keywords)
    if (matchable) solutions.set(solution.number, matchable)
  }
  return { needs, solutions }
}
