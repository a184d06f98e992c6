type Given = Record<string, unknown>

const matching = (value: unknown, pattern: RegExp): string | undefined => (typeof value === 'string' && pattern.test(value) ? value : undefined)

/** Who or which number is looked for among claims. */
export const claimsSearch = (given: Given): { readonly text?: string; readonly cursor?: string } => {
  const text = matching(given['text'], /\S/)?.slice(0, 100)
  const cursor = matching(given['cursor'], /\S/)?.slice(0, 2000)
  return { ...(text && { text }), ...(cursor && { cursor }) }
}

/** Until when something is extinct, at which stage it stands, and where the last page ended. */
export const arrearsSearch = (given: Given): { readonly by?: string; readonly stage?: string; readonly cursor?: string } => {
  const by = matching(given['by'], /^\d{4}-\d{2}-\d{2}$/)
  const stage = matching(given['stage'], /^[a-z-]+$/)
  return { ...(by && { by }), ...(stage && { stage }), ...cursorSearch(given) }
}

/** Of which district; without one, it is asked for. */
export const districtSearch = (given: Given): { readonly district?: string } => {
  const district = matching(given['district'], /^dst_\w+$/)
  return district ? { district } : {}
}

export const cursorSearch = (given: Given): { readonly cursor?: string } => {
  const cursor = matching(given['cursor'], /\S/)?.slice(0, 2000)
  return cursor ? { cursor } : {}
}

/** Without a month: this one. */
export const journalSearch = (given: Given): { readonly month?: string; readonly kind?: string; readonly cursor?: string } => {
  const month = matching(given['month'], /^\d{4}-\d{2}$/)
  const kind = matching(given['kind'], /^[a-z-]+$/)
  return { ...(month && { month }), ...(kind && { kind }), ...cursorSearch(given) }
}

/** Without a day: today. */
export const daySearch = (given: Given): { readonly day?: string } => {
  const day = matching(given['day'], /^\d{4}-\d{2}-\d{2}$/)
  return day ? { day } : {}
}
