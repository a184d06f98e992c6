import { join, resolve } from 'node:path'
import * as z from 'zod'

export type Place = { readonly dir: string; readonly port: number; readonly demo: boolean }

const Environment = z.object({
  KANMIN_DATA: z
    .string()
    .min(1)
    .default(join(import.meta.dirname, '..', '.kanmin')),
  PORT: z.coerce.number().int().min(1).max(65_535).default(8080),
  KANMIN_DEMO: z.enum(['on', 'off']).default('on'),
})

/** Where the city lives and where it answers, by the environment; an empty variable counts as none. */
export const placeFrom = (environment: NodeJS.ProcessEnv): Place => {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = Environment.safeParse(given)
  if (!parsed.success) throw new WrongEnvironment(parsed.error.issues.map((issue) => issue.path.join('.')).join(', '))
  return { dir: resolve(parsed.data.KANMIN_DATA), port: parsed.data.PORT, demo: parsed.data.KANMIN_DEMO === 'on' }
}

export class WrongEnvironment extends Error {
  constructor(names: string) {
    super(`環境変数の値が正しくありません / this environment variable does not fit: ${names} (PORT=1..65535, KANMIN_DEMO=on|off)`)
  }
}
