import { access, cp, mkdir, mkdtemp, rmdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../parts/engine.ts'
import { startJudgedCity } from './judged-city.ts'

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

const load = async (dir: string): Promise<void> => {
  const city = await startJudgedCity({ dir, port: await freePort(), demo: true, isBusy: true })
  await city.daily.done()
  await city.bus.quiet()
  await city.stop()
}

const pauseMilliseconds = 500

/** Made once in a run, by whichever test file comes first; should it fail there, the next one tries. */
const loaded = async (): Promise<string> => {
  const dir = join(tmpdir(), 'kanmin-demo')
  const [ready, lock] = [`${dir}.ready`, `${dir}.lock`]
  while (!(await exists(ready))) {
    const isMine = await mkdir(lock).then(
      () => true,
      () => false,
    )
    if (!isMine) await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds))
    else
      try {
        if (await exists(ready)) break
        await load(dir)
        await writeFile(ready, '')
      } finally {
        await rmdir(lock)
      }
  }
  return dir
}

/** A folder of its own that holds the demonstration, as a city leaves it when it is stopped: loading it takes far longer than copying. */
export const demoPlace = async (): Promise<string> => {
  const dir = await mkdtemp(join(tmpdir(), 'kanmin-e2e-'))
  await cp(await loaded(), dir, { recursive: true })
  return dir
}
