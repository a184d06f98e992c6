/** What a form holds, field by field, as it was typed; right or wrong is told by the contract. */
export type Answers = Readonly<Record<string, unknown>>

export const textIn = (answers: Answers, name: string): string => {
  const value = answers[name]
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

export const rowsIn = (answers: Answers, name: string): readonly Answers[] => {
  const value = answers[name]
  return Array.isArray(value) ? value.filter((each): each is Answers => typeof each === 'object' && each !== null) : []
}

/** 「３，２００，０００」 is a figure as well. What is none stays as it was typed, and does not fit. */
export const figureIn = (answers: Answers, name: string): unknown => {
  const plain = textIn(answers, name).normalize('NFKC').replaceAll(',', '').trim()
  if (plain === '') return undefined
  return /^-?\d+$/.test(plain) ? Number(plain) : plain
}

/** A decimal as the contract writes it. */
export const decimalIn = (answers: Answers, name: string): string | undefined =>
  textIn(answers, name).normalize('NFKC').replaceAll(',', '').trim() || undefined

/** Words, or nothing at all. */
export const wordsIn = (answers: Answers, name: string): string | undefined => textIn(answers, name).trim() || undefined

export const yesIn = (answers: Answers, name: string): boolean => answers[name] === true

/** Codes with blanks between them. */
export const codesIn = (answers: Answers, name: string): readonly string[] =>
  textIn(answers, name)
    .normalize('NFKC')
    .split(/[\s、,]+/)
    .filter(Boolean)

/** Only what says something. */
export const filled = (record: Answers): Answers =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined && value !== ''))
