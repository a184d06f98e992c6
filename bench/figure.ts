/** One number a bench found, and the bar it is held to (`<=1.3`); a figure without a bar is there to be looked at. */
export type Figure = { readonly bench: string; readonly figure: string; readonly value: number; readonly unit: string; readonly goal?: string }

export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}
