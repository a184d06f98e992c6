import { build, type Metafile } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { bundling, doors, forbiddenInputs } from '../lib/parts/bundling.ts'

type Built = { readonly text: string; readonly inputs: readonly string[] }

const bundle = async (entry: string): Promise<Built> => {
  const { outputFiles, metafile } = await build({
    ...bundling,
    mainFields: [...bundling.mainFields],
    bundle: true,
    write: false,
    metafile: true,
    entryPoints: [entry],
    outfile: 'bundle.mjs',
    logLevel: 'error',
  })
  return { text: outputFiles.find(({ path }) => path.endsWith('.mjs'))?.text ?? '', inputs: inputsOf(metafile) }
}

const bundles = new Map<string, Promise<Built>>()

/** Each is built once, whatever is asked of it. */
const bundleOf = (door: string, entry: string): Promise<Built> => {
  const built = bundles.get(door) ?? bundle(entry)
  bundles.set(door, built)
  return built
}

const inputsOf = ({ outputs }: Metafile): readonly string[] =>
  Object.entries(outputs['bundle.mjs']?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))

const heavier: Readonly<Record<string, number>> = {
  // The SDK of AWS IoT keeps the schemas of its 250 operations in one file: 110 KiB that cannot be shaken. Hence a door of its own (ADR 0014).
  'devices-certificates-http': 550,
  // Nobody waits for it: banks' files are read by a queue, with libraries for CSV, XML, ZIP and workbooks.
  'fees-queue': 465,
  // Nobody waits for these: they are woken by a queue and write PDFs.
  'districts-documents': 1400,
  'fees-notices': 1400,
}

describe.each(Object.entries(doors))('the bundle of %s', (door, { entry }) => {
  it('holds nothing that makes a cold start slow or only a developer needs', async () => {
    const { inputs, text } = await bundleOf(door, entry)

    expect(inputs.filter((path) => forbiddenInputs.test(path))).toEqual([])
    expect(text).not.toContain('Dynamic require')
    expect(inputs.length).toBeGreaterThan(5)
  })

  it(`weighs at most ${heavier[door] ?? 450} KiB`, async () => {
    const { text } = await bundleOf(door, entry)

    expect(Buffer.byteLength(text) / 1024).toBeLessThanOrEqual(heavier[door] ?? 450)
  })
})
