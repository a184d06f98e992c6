import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from './parts/engine.ts'
import { isRunning } from './processes.ts'
import { signIn } from './sign-in.ts'

type Start = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<number | null> }

describe('the city in one command', () => {
  let dir: string
  let port: number
  let last: Start | undefined

  const start = (environment: Record<string, string> = {}): Start => {
    const child = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'main.ts')], {
      env: { ...process.env, KANMIN_DATA: dir, PORT: String(port), KANMIN_DEMO: 'off', ...environment },
    })
    let words = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (words += chunk.toString()))
    const ended = once(child, 'exit').then(([code]) => code as number | null)
    last = { child, said: () => words, ended }
    return last
  }
  const greeted = (city: Start) => expect.poll(() => city.said(), { timeout: 60_000, interval: 100 }).toContain('Ctrl-C')
  const enginePid = async () => (JSON.parse(await readFile(join(dir, 'run.json'), 'utf8')) as { engine: { pid: number } }).engine.pid
  const operator = async () => JSON.parse(await readFile(join(dir, 'operator.json'), 'utf8')) as { login: string; password: string }
  const health = async () => (await fetch(`http://127.0.0.1:${port}/health`)).status

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'city-'))
    port = await freePort()
  })
  afterAll(async () => {
    last?.child.kill('SIGTERM')
    await last?.ended
    await rm(dir, { recursive: true })
  })

  it('answers, and tells a second start so', async () => {
    await greeted(start())
    const first = last

    expect(await health()).toBe(200)
    const second = start()
    expect(await second.ended).toBe(0)
    expect(second.said()).toContain('already running')
    last = first
  })

  it('comes back whole after the process was killed, and its engine does not outlive it', async () => {
    const { login, password } = await operator()
    const engine = await enginePid()
    last?.child.kill('SIGKILL')
    await last?.ended

    const next = start()
    await greeted(next)

    expect(isRunning(engine)).toBe(false)
    expect((await signIn(`http://127.0.0.1:${port}`, login, password)).accessToken).toMatch(/^ey/)
  })

  it('names who holds its port, and leaves nothing behind', async () => {
    const first = last
    const elsewhere = await mkdtemp(join(tmpdir(), 'city-'))

    const other = start({ KANMIN_DATA: elsewhere })

    expect(await other.ended).toBe(1)
    expect(other.said()).toMatch(new RegExp(`port ${port} is in use.*process ${first?.child.pid}`))
    await expect(readFile(join(elsewhere, 'run.json'))).rejects.toThrow('ENOENT')
    await rm(elsewhere, { recursive: true })
    last = first
  })

  it('stops every part at one signal', async () => {
    const engine = await enginePid()

    last?.child.kill('SIGINT')

    expect(await last?.ended).toBe(0)
    expect(isRunning(engine)).toBe(false)
    await expect(health()).rejects.toThrow('fetch failed')
  })

  it('ends with a clear message when a part dies', async () => {
    const city = start()
    await greeted(city)

    process.kill(await enginePid(), 'SIGKILL')

    expect(await city.ended).toBe(1)
    expect(city.said()).toContain('DynamoDB Local has died')
  })

  it.each([{ PORT: '0' }, { PORT: 'http' }, { KANMIN_DEMO: 'maybe' }])('refuses %o', async (environment) => {
    const city = start(environment)

    expect(await city.ended).toBe(1)
    expect(city.said()).toContain(Object.keys(environment)[0])
  })
})
