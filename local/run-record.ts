import { randomUUID } from 'node:crypto'
import { link, readdir, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import * as z from 'zod'
import { engineMarks } from './parts/engine.ts'
import { privateFolder, readRecord, writeDraft, writeRecord } from './parts/record.ts'
import { isRunning, processes, startedAt } from './processes.ts'

const Running = z.object({ pid: z.number().int().positive(), startedAt: z.string() })
const RunRecord = z.object({ runId: z.string(), origin: z.string(), city: Running, engine: Running.optional() })
export type RunRecord = z.infer<typeof RunRecord>

export type Claim =
  | { readonly status: 'claimed'; readonly keepEngine: (pid: number) => Promise<void>; readonly release: () => Promise<void> }
  | { readonly status: 'taken'; readonly by: RunRecord }

const recordPath = (dir: string) => join(dir, 'run.json')

/** Makes this process the one that runs the city of this directory, unless another one that still lives does. */
export const claimRun = async (dir: string, origin: string): Promise<Claim> => {
  await privateFolder(dir)
  const mine: RunRecord = { runId: randomUUID(), origin, city: { pid: process.pid, startedAt: await startedAt(process.pid) } }
  const holder = await takeOrTell(recordPath(dir), mine)
  if (holder) return { status: 'taken', by: holder }
  return {
    status: 'claimed',
    keepEngine: async (pid) => writeRecord(recordPath(dir), { ...mine, engine: { pid, startedAt: await startedAt(pid) } }),
    release: () => rm(recordPath(dir), { force: true }),
  }
}

/** The record of the city that runs now, if one does. */
export const liveRun = async (dir: string): Promise<RunRecord | undefined> => {
  const record = await readRecord(recordPath(dir), RunRecord)
  return record && (await isAlive(record.city)) ? record : undefined
}

const isAlive = async ({ pid, startedAt: then }: z.infer<typeof Running>) => isRunning(pid) && (await startedAt(pid)) === then

// A link is made only where nothing stands: of two starts at the same moment one gets the place.
const takeOrTell = async (path: string, mine: RunRecord): Promise<RunRecord | undefined> => {
  const draft = await writeDraft(path, Buffer.from(JSON.stringify(mine, null, 2)))
  try {
    for (;;) {
      if (await linked(draft, path)) return undefined
      const holder = await readRecord(path, RunRecord)
      if (!holder) continue
      const last = await lastHeir(path, holder)
      if (await isAlive(last.city)) return last
      if (await inherited({ path, draft, holder, last })) return undefined
    }
  } finally {
    await rm(draft, { force: true })
  }
}

type Estate = { readonly path: string; readonly draft: string; readonly holder: RunRecord; readonly last: RunRecord }

// A dead run has one heir, because its heir's file is made by a link too. Whoever comes after the heir has moved in sees another holder and leaves.
const inherited = async ({ path, draft, holder, last }: Estate): Promise<boolean> => {
  if (!(await linked(draft, heirPath(path, last)))) return false
  const mine = (await readRecord(path, RunRecord))?.runId === holder.runId
  if (mine) await rename(draft, path)
  const heirs = mine ? (await readdir(dirname(path))).filter((name) => name.startsWith(heirPrefix)) : [basename(heirPath(path, last))]
  for (const name of heirs) await rm(join(dirname(path), name), { force: true })
  return mine
}

// An heir may have been killed before it moved in, and so may its own.
const lastHeir = async (path: string, record: RunRecord): Promise<RunRecord> => {
  const heir = await readRecord(heirPath(path, record), RunRecord)
  return heir ? lastHeir(path, heir) : record
}

const heirPrefix = 'run-after-'
const heirPath = (path: string, { runId }: RunRecord) => join(dirname(path), `${heirPrefix}${runId}.json`)

const linked = (from: string, to: string): Promise<boolean> =>
  link(from, to).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

/**
 * Ends the engines a killed run of this directory left behind, and waits until they are gone: two on the same files would damage them.
 * Only a process whose command line is DynamoDB Local on this very directory is touched; a number alone may have been given to another program.
 */
export const endLeftovers = async (dir: string): Promise<readonly number[]> => {
  const left = await leftovers(dir)
  for (const pid of left) signal(pid, 'SIGTERM')
  const stubbornAt = performance.now() + 8_000
  while (left.some(isRunning)) {
    if (performance.now() > stubbornAt) for (const pid of await leftovers(dir)) signal(pid, 'SIGKILL')
    await pause(50)
  }
  return left
}

const leftovers = async (dir: string): Promise<readonly number[]> => {
  const marks = engineMarks(dir)
  return (await processes()).filter(({ command }) => marks.every((mark) => command.includes(mark))).map(({ pid }) => pid)
}

const signal = (pid: number, name: NodeJS.Signals) => {
  if (isRunning(pid)) process.kill(pid, name)
}
