import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { engineMarks } from './parts/engine.ts'
import { isRunning, listenerOn, startedAt } from './processes.ts'
import { claimRun, endLeftovers, liveRun } from './run-record.ts'

const origin = 'http://127.0.0.1:8080'

describe('the place of a city', () => {
  let dir: string
  const children: ChildProcess[] = []

  /** A process that stays, with these words on its command line; a stubborn one does not listen to SIGTERM. */
  const stay = async (words: readonly string[], { stubborn = false } = {}) => {
    const script = `${stubborn ? "process.on('SIGTERM', () => {});" : ''} setInterval(() => {}, 1000); console.log('up')`
    const child = spawn(process.execPath, ['-e', script, ...words], { stdio: ['ignore', 'pipe', 'ignore'] })
    children.push(child)
    if (child.stdout) await once(child.stdout, 'data')
    return child.pid ?? 0
  }
  const writeRun = (city: { pid: number; startedAt: string }) => writeFile(join(dir, 'run.json'), JSON.stringify({ runId: 'old', origin, city }))

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'run-'))
  })
  afterEach(async () => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
    await rm(dir, { recursive: true })
  })

  it('is given to one of ten starts at the same moment', async () => {
    const claims = await Promise.all(Array.from({ length: 10 }, () => claimRun(dir, origin)))

    expect(claims.filter(({ status }) => status === 'claimed')).toHaveLength(1)
    expect(await readdir(dir)).toEqual(['run.json'])
    expect((await liveRun(dir))?.city.pid).toBe(process.pid)
  })

  it('is free again when its city has let it go', async () => {
    const first = await claimRun(dir, origin)
    if (first.status === 'claimed') await first.release()

    expect(await liveRun(dir)).toBeUndefined()
    expect((await claimRun(dir, origin)).status).toBe('claimed')
  })

  it('is free again after a kill, for one of ten starts, even when another program has the number now', async () => {
    await writeRun({ pid: await stay(['another program']), startedAt: 'before the last boot' })
    expect(await liveRun(dir)).toBeUndefined()

    const claims = await Promise.all(Array.from({ length: 10 }, () => claimRun(dir, origin)))

    expect(claims.filter(({ status }) => status === 'claimed')).toHaveLength(1)
    expect(await readdir(dir)).toEqual(['run.json'])
  })

  it('is free again when the one that was about to take over was killed too, for one start in each of fifty rounds', async () => {
    for (let round = 0; round < 50; round++) {
      await writeRun({ pid: 1, startedAt: 'long ago' })
      await writeFile(join(dir, 'run-after-old.json'), JSON.stringify({ runId: 'heir', origin, city: { pid: 1, startedAt: 'a little later' } }))

      const claims = await Promise.all(Array.from({ length: 10 }, () => claimRun(dir, origin)))

      expect(claims.filter(({ status }) => status === 'claimed')).toHaveLength(1)
      expect(await readdir(dir)).toEqual(['run.json'])
    }
  })

  it('is left to a city that lives', async () => {
    const pid = await stay(['a city'])
    await writeRun({ pid, startedAt: await startedAt(pid) })

    expect(await claimRun(dir, origin)).toMatchObject({ status: 'taken', by: { runId: 'old', city: { pid } } })
  })

  it('remembers the engine beside the city', async () => {
    const claim = await claimRun(dir, origin)
    const pid = await stay(['an engine'])

    if (claim.status === 'claimed') await claim.keepEngine(pid)

    expect(JSON.parse(await readFile(join(dir, 'run.json'), 'utf8'))).toMatchObject({ city: { pid: process.pid }, engine: { pid } })
  })

  it('is cleared of its own engine, stubborn or not, and of nobody else’s', async () => {
    const left = [await stay(engineMarks(dir)), await stay(engineMarks(dir), { stubborn: true })]
    const others = [
      await stay(engineMarks(join(dir, 'elsewhere'))),
      await stay(['DynamoDBLocal.jar', '-inMemory']),
      await stay([join(dir, 'tables')]),
    ]

    const ended = await endLeftovers(dir)

    expect([...ended].sort()).toEqual([...left].sort())
    expect(left.map(isRunning)).toEqual([false, false])
    expect(others.map(isRunning)).toEqual([true, true, true])
  })
})

describe('a busy port', () => {
  it('names the process that holds it', async () => {
    const child = spawn(process.execPath, [
      '-e',
      "require('net').createServer().listen(0, '127.0.0.1', function () { console.log(this.address().port) })",
    ])
    const port = await new Promise<number>((resolve) => child.stdout.once('data', (chunk: Buffer) => resolve(Number(chunk.toString()))))

    expect(await listenerOn(port)).toMatchObject({ pid: child.pid })
    child.kill()
  })
})
