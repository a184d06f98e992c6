import type { FiscalYear, LocalDate } from '../../kernel/time.ts'

/** What a slip is known by, from which its numbers are made. */
export type SlipFacts = {
  readonly localGovernmentCode: string
  readonly fiscalYear: FiscalYear | number
  readonly instalment: number
  readonly reference: string
  readonly amount: number
  readonly dueOn: LocalDate
}

const places: Readonly<Record<string, (facts: SlipFacts) => string>> = {
  code: ({ localGovernmentCode }) => localGovernmentCode,
  year: ({ fiscalYear }) => String(fiscalYear),
  instalment: ({ instalment }) => String(instalment),
  reference: ({ reference }) => reference,
  amount: ({ amount }) => String(amount),
  due: ({ dueOn }) => dueOn.replaceAll('-', ''),
}

const place = /\{([a-z]+)(?::([0-9]{1,2}))?\}/g

/** Whether a number can be made by a pattern: digits, and places in braces of which each is known. */
export const isSlipPattern = (pattern: string): boolean =>
  /^[0-9]*$/.test(pattern.replace(place, '')) && [...pattern.matchAll(place)].every(([, name = '']) => name in places)

/** The number a pattern makes of a slip; nothing where a part of it has more digits than it may. */
export const slipNumber = (pattern: string, facts: SlipFacts): string | undefined => {
  let isWhole = true
  const made = pattern.replace(place, (_, name: string, digits: string | undefined) => {
    const value = places[name]?.(facts) ?? ''
    if (digits !== undefined && value.length > Number(digits)) isWhole = false
    return value.padStart(Number(digits ?? 0), '0')
  })
  return isWhole ? made : undefined
}

/** How the municipality makes the numbers by which eLTAX finds a slip. */
export type ElQrPatterns = { readonly agency: string; readonly caseKey: string; readonly confirmation: string; readonly category: string }

/** The numbers on a slip (eL番号), all or none. */
export const elQrOf = (patterns: ElQrPatterns | undefined, facts: SlipFacts): readonly (readonly [string, string])[] | undefined => {
  if (!patterns) return undefined
  const [caseKey, confirmation] = [slipNumber(patterns.caseKey, facts), slipNumber(patterns.confirmation, facts)]
  if (caseKey === undefined || confirmation === undefined) return undefined
  return [
    ['収納機関番号', patterns.agency],
    ['案件特定キー', caseKey],
    ['確認番号', confirmation],
    ['納付区分', patterns.category],
  ]
}
