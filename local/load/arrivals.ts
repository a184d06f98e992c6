import { createHistogram, type RecordableHistogram } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'

/** How one arrival ended: `ok`, or the type of what went wrong. */
export type Ended = string

export type Kind = {
  readonly kind: string
  /** So many of all arrivals, against the shares of the other kinds. */
  readonly share: number
  readonly act: (number: number) => Promise<Ended>
}

export type Tally = {
  readonly kind: string
  readonly count: number
  readonly ok: number
  readonly errors: Readonly<Record<string, number>>
  readonly latency: RecordableHistogram
}

type Load = {
  readonly rate: number
  readonly seconds: number
  readonly now?: () => number
  readonly wait?: (milliseconds: number) => Promise<unknown>
}

/**
 * Lets everybody arrive when they were meant to, whether or not those before have been served, and counts how long each waited
 * from the instant they were meant to arrive: a city that stands still keeps nobody from coming, and the wait is seen.
 */
export const arriving = async (kinds: readonly Kind[], load: Load): Promise<readonly Tally[]> => {
  const { rate, seconds, now = () => performance.now(), wait = pause } = load
  const tallies = new Map(kinds.map(({ kind }) => [kind, tallyOf(kind)]))
  const began = now()
  const arrivals: Promise<void>[] = []
  const plan = turns(kinds, Math.round(rate * seconds))
  for (const [at, { kind, number }] of plan.entries()) {
    const meant = began + (at * 1000) / rate
    if (meant > now()) await wait(meant - now())
    const serve = async (): Promise<void> => {
      const ended = await kind.act(number).catch(reasonOf)
      tallies.get(kind.kind)?.add(ended, now() - meant)
    }
    arrivals.push(serve())
  }
  await Promise.all(arrivals)
  return [...tallies.values()].map(({ told }) => told())
}

/** Who comes when: the kinds spread evenly by their shares, each arrival numbered within its kind. */
export const turns = (kinds: readonly Kind[], count: number): readonly { readonly kind: Kind; readonly number: number }[] => {
  const all = kinds.reduce((sum, { share }) => sum + share, 0)
  const served = kinds.map(() => 0)
  return Array.from({ length: count }, (_, at) => {
    const behind = kinds.map(({ share }, each) => ((at + 1) * share) / all - (served[each] ?? 0))
    const next = behind.indexOf(Math.max(...behind))
    const [kind, number] = [kinds[next], served[next] ?? 0]
    if (!kind) throw new Error('nobody comes')
    served[next] = number + 1
    return { kind, number }
  })
}

/** What a latency is kept as: microseconds. */
const microseconds = (milliseconds: number): number => Math.max(1, Math.round(milliseconds * 1000))

const tallyOf = (kind: string) => {
  const latency = createHistogram()
  const errors: Record<string, number> = {}
  let [count, ok] = [0, 0]
  return {
    add(ended: Ended, milliseconds: number): void {
      count += 1
      latency.record(microseconds(milliseconds))
      if (ended === 'ok') ok += 1
      else errors[ended] = (errors[ended] ?? 0) + 1
    },
    told: (): Tally => ({ kind, count, ok, errors, latency }),
  }
}

const reasonOf = (error: unknown): Ended => (error instanceof Error ? error.name : 'unknown')

/** In milliseconds, with one decimal. */
export const percentileOf = ({ latency }: Tally, percent: number): number => Math.round(latency.percentile(percent) / 100) / 10
