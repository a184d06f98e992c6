/** The day in Tokyo a moment lies in. */
export const dayOf = (at: string): string => new Date(Date.parse(at) + 9 * 3_600_000).toISOString().slice(0, 10)

/** The coming 1 April, from January on: when offices in Japan change hands. The rest of the year nothing is a good guess. */
export const aprilAhead = (now: Date): string | undefined => {
  const today = dayOf(now.toISOString())
  return today.slice(5, 7) < '04' ? `${today.slice(0, 4)}-04-01` : undefined
}
