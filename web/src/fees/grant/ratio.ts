/** 「20%」; a share of whole numbers as it was written. */
export const shareText = (ratio: string): string => (ratio.includes('/') ? ratio : `${Math.round(Number(ratio) * 1_000_000) / 10_000}%`)
