import { readFile, writeFile } from 'node:fs/promises'
import { type Family, families, frequenciesOf, stemOf, termsOf } from '../functions/projects/matching-text.ts'

// Counts how common words and characters are in the sheets of the demonstration, our own texts about cities: data/matching-words.json.
// What others publish is not counted, so that no weight tells of a text somebody may not see. Run: npx tsx data/matching-words.ts

type Sheets = { readonly items: readonly Readonly<Record<string, unknown>>[] }

/** What stands in one text only is as rare as what stands in none: it need not be written down. */
const leastTexts = 2

const parts = ['title', 'titleEn', 'issue', 'desired', 'situation', 'summary', 'summaryEn', 'strength'] as const

const read = async (file: string): Promise<string[]> => {
  const { items } = JSON.parse(await readFile(file, 'utf8')) as Sheets
  return items.map((item) => parts.flatMap((part) => (typeof item[part] === 'string' ? [item[part]] : [])).join('\n'))
}

const texts = (await Promise.all(['data/demo/needs.json', 'data/demo/solutions.json'].map(read))).flat()
const { documents, families: counted } = frequenciesOf(texts.map(termsOf))
const familyOf = (family: Family) => ({
  averageLength: Math.round(counted[family].averageLength),
  documentsWith: Object.fromEntries(
    [...counted[family].documentsWith].filter(([, times]) => times >= leastTexts).sort(([a], [b]) => (a < b ? -1 : 1)),
  ),
})
// Our texts are few, and an English word such as each or places may be rare in them: what is common is taken from a list of the language.
const listed = JSON.parse(await readFile('node_modules/stopwords-iso/stopwords-iso.json', 'utf8')) as { readonly en: readonly string[] }
const common = [...new Set(listed.en.filter((word) => /^[a-z]{4,}$/.test(word)).map(stemOf))].sort()

const written = {
  source: 'Counted by data/matching-words.ts; common English words by stopwords-iso (MIT)',
  documents,
  common,
  families: Object.fromEntries(families.map((family) => [family, familyOf(family)])),
}
await writeFile('data/matching-words.json', `${JSON.stringify(written)}\n`)
