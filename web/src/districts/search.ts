type Given = Record<string, unknown>

const textOf = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value.slice(0, 2000) : undefined)

export const cursorSearch = (given: Given): { readonly cursor?: string } => {
  const cursor = textOf(given['cursor'])
  return cursor ? { cursor } : {}
}

/** Which rule a new version begins with. */
export const ruleSearch = (given: Given): { readonly base?: string } => {
  const base = textOf(given['base'])
  return base ? { base } : {}
}

/** Which two scenarios are looked at side by side. */
export const comparisonSearch = (given: Given): { readonly before?: string; readonly after?: string } => {
  const [before, after] = [textOf(given['before']), textOf(given['after'])]
  return { ...(before && { before }), ...(after && { after }) }
}
