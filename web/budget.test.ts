import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'

const dist = join(import.meta.dirname, 'dist')

type Chunk = {
  readonly file: string
  readonly src?: string
  readonly isEntry?: boolean
  readonly imports?: readonly string[]
  readonly css?: readonly string[]
}
type Manifest = Readonly<Record<string, Chunk>>

const kilobytes = async (file: string) => gzipSync(await readFile(join(dist, file))).length / 1000

const sum = async (files: Iterable<string>) => {
  let total = 0
  for (const file of files) total += await kilobytes(file)
  return Math.round(total)
}

/** A chunk and all it cannot start without. */
const closure = (manifest: Manifest, name: string, seen = new Set<string>()): Set<string> => {
  const chunk = manifest[name]
  if (!chunk || seen.has(name)) return seen
  seen.add(name)
  for (const needed of chunk.imports ?? []) closure(manifest, needed, seen)
  return seen
}

const filesOf = (manifest: Manifest, names: Iterable<string>) => [...names].flatMap((name) => manifest[name]?.file ?? [])

const maps = ['src/members/directory-map.tsx', 'src/districts/drawn-area-map.tsx', 'src/districts/public/district-map.tsx']

// Limits in kB after gzip, for a first visit over a telephone.
describe('the weight of the portal', () => {
  let manifest: Manifest
  let entry: Set<string>

  beforeAll(async () => {
    manifest = JSON.parse(await readFile(join(dist, '.vite', 'manifest.json'), 'utf8'))
    entry = closure(manifest, 'index.html')
  })

  const beyondEntry = (name: string) =>
    filesOf(
      manifest,
      [...closure(manifest, name)].filter((needed) => !entry.has(needed)),
    )

  it('starts with at most 148 kB of script', async () => {
    expect(await sum(filesOf(manifest, entry))).toBeLessThanOrEqual(148)
  })

  it('blocks the first view by at most 20 kB of style', async () => {
    expect(await sum([...entry].flatMap((name) => manifest[name]?.css ?? []))).toBeLessThanOrEqual(20)
  })

  it('adds at most 60 kB for any other page, its forms’ schemas included', async () => {
    const pages = Object.keys(manifest).filter((name) => /^src\/.*\.tsx$/.test(name) && !maps.includes(name))
    expect(pages.length).toBeGreaterThan(15)
    for (const page of pages) expect(await sum(beyondEntry(page)), page).toBeLessThanOrEqual(60)
  })

  it.each(maps)('loads %s only where it is looked at, with at most 460 kB', async (name) => {
    expect(entry.has(name)).toBe(false)
    const workers = (await readdir(join(dist, 'assets'))).filter((file) => /worker/.test(file)).map((file) => join('assets', file))
    expect(workers.length).toBe(1)
    expect(await sum([...beyondEntry(name), ...workers, ...(manifest[name]?.css ?? [])])).toBeLessThanOrEqual(460)
  })
})
