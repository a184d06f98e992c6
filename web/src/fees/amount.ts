/** An amount as people type it: with commas, in digits of either width. */
export const yenIn = (typed: string): number => Number(typed.normalize('NFKC').replaceAll(',', '').trim())
