import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const root = join(import.meta.dirname, '../..')

export type CityProcess = { readonly process: ChildProcess; readonly output: () => string }

type Place = { readonly dir: string; readonly port: number; readonly demo: 'on' | 'off' }

/** A city in a process of its own, that can be killed; it answers when this returns. */
export const startCityProcess = async ({ dir, port, demo }: Place): Promise<CityProcess> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'local/main.ts'], {
    cwd: root,
    env: { ...process.env, KANMIN_DATA: dir, PORT: String(port), KANMIN_DEMO: demo },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()))
  for (;;) {
    if (child.exitCode !== null) throw new Error(`the city did not start: ${output}`)
    const healthy = await fetch(`http://127.0.0.1:${port}/health`).then(
      (answer) => answer.ok,
      () => false,
    )
    if (healthy) return { process: child, output: () => output }
    await pause(200)
  }
}

export const hasEnded = ({ process: child }: CityProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** In order, whatever it is doing. */
export const stopCityProcess = async (city: CityProcess): Promise<void> => {
  if (hasEnded(city)) return
  const exit = once(city.process, 'exit')
  city.process.kill('SIGTERM')
  await exit
}

/** At once, with nothing said to it. */
export const killCityProcess = async (city: CityProcess): Promise<void> => {
  if (hasEnded(city)) return
  const exit = once(city.process, 'exit')
  city.process.kill('SIGKILL')
  await exit
}
