type Promise2xx = { readonly what: string; readonly isThere: () => Promise<boolean> }

/** What was answered with 2xx, and how to see whether it is there. */
export type Promised = {
  keep(what: string, isThere: () => Promise<boolean>): void
  count(): number
  /** Those that are not there. */
  lost(): Promise<readonly string[]>
}

const lookedForAtOnce = 8

export const promisedThings = (): Promised => {
  const all: Promise2xx[] = []
  return {
    keep: (what, isThere) => void all.push({ what, isThere }),
    count: () => all.length,
    async lost() {
      const missing: string[] = []
      const left = all.values()
      const look = async (): Promise<void> => {
        for (const { what, isThere } of left) if (!(await isThere().catch(() => false))) missing.push(what)
      }
      await Promise.all(Array.from({ length: lookedForAtOnce }, look))
      return missing
    },
  }
}
