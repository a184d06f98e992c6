import { strToU8, zipSync } from 'fflate'
import { hashOf } from '../../shell/upload.ts'
import type { Question, Values } from './belongings.ts'

/** Asks a block, and is given an answer or a refusal; that it could not be asked is thrown. */
export type Ask = (block: Question['block'], path: string) => Promise<{ readonly status: number; readonly body: unknown }>

/** A line of the file of a block: what was asked, and a thing that was answered. */
type Taken = { readonly asked: string; readonly answer: unknown }

/** What was asked for and is not there for whoever asks: a panel nobody called, offers still sealed. */
type Refused = { readonly block: string; readonly asked: string; readonly status: number }

export type Taking = { readonly files: ReadonlyMap<string, readonly Taken[]>; readonly refused: readonly Refused[] }

const filled = (ask: string, values: Values): string => ask.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(values[name])))

const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null && !Array.isArray(value)

const isPaged = (body: unknown): body is { readonly items: readonly unknown[]; readonly cursor?: string } =>
  isObject(body) && Array.isArray(body['items'])

/** Asks every question once, page by page, and tells how much has come; what is refused is written down. */
export const collect = async (questions: readonly Question[], values: Values, ask: Ask, tell: (things: number) => void): Promise<Taking> => {
  const files = new Map<string, Taken[]>()
  const refused: Refused[] = []
  const asked = new Set<string>()
  let come = 0

  const keep = (block: string, path: string, things: readonly unknown[]) => {
    const file = files.get(block) ?? []
    files.set(block, file)
    file.push(...things.map((answer) => ({ asked: path, answer })))
    come += things.length
    tell(come)
  }

  const answersTo = async (block: Question['block'], path: string): Promise<readonly unknown[]> => {
    const things: unknown[] = []
    let cursor: string | undefined
    do {
      const { status, body } = await ask(block, cursor === undefined ? path : `${path}${path.includes('?') ? '&' : '?'}cursor=${cursor}`)
      if (status >= 400) {
        refused.push({ block, asked: path, status })
        return things
      }
      things.push(...(isPaged(body) ? body.items : [body]))
      cursor = isPaged(body) ? body.cursor : undefined
    } while (cursor !== undefined)
    return things
  }

  const follow = async ({ block, ask: template, under, each }: Question, known: Values): Promise<void> => {
    for (const more of each?.(known) ?? [{}]) {
      const path = filled(template, { ...known, ...more })
      if (asked.has(`${block} ${path}`)) continue
      asked.add(`${block} ${path}`)
      const things = await answersTo(block, path)
      keep(block, path, things)
      for (const thing of things) for (const question of under) await follow(question, { ...known, ...(isObject(thing) && thing) })
    }
  }

  for (const question of questions) await follow(question, values)
  return { files, refused }
}

/** One ZIP: a file for each block with a thing a line, and a manifest that says what is in it and what was refused. */
export const packed = async ({ files, refused }: Taking, about: Values): Promise<Blob> => {
  const written = [...files].map(([block, things]) => ({
    name: `${block}.jsonl`,
    things: things.length,
    bytes: strToU8(things.map((thing) => `${JSON.stringify(thing)}\n`).join('')) as Uint8Array<ArrayBuffer>,
  }))
  const listed = await Promise.all(
    written.map(async ({ name, things, bytes }) => ({ name, things, bytes: bytes.length, sha256: await hashOf(new Blob([bytes])) })),
  )
  const manifest = strToU8(JSON.stringify({ ...about, files: listed, refused }, undefined, 2))
  const zip = zipSync({ 'manifest.json': manifest, ...Object.fromEntries(written.map(({ name, bytes }) => [name, bytes])) })
  return new Blob([zip as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
}
