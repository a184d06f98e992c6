import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allowed, shippedByThePortal, undeclared } from './licences.ts'

const root = join(import.meta.dirname, '..')

type Entry = {
  readonly version?: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}
export type Lock = { readonly packages: Readonly<Record<string, Entry>> }

export const readLock = (): Lock => JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'))

const nameOf = (path: string): string => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)

/** Where a package finds another: beside itself first, then in each folder above. */
const found = ({ packages }: Lock, from: string, name: string): string | undefined => {
  for (let above = from; ; above = above.slice(0, Math.max(above.lastIndexOf('/node_modules/'), 0))) {
    const path = `${above === '' ? '' : `${above}/`}node_modules/${name}`
    if (packages[path]) return path
    if (above === '') return undefined
  }
}

/** Every package that is shipped, with what it needs in turn. */
export const shipped = (lock: Lock): readonly string[] => {
  const met = new Set<string>()
  const visit = (from: string, names: readonly string[]): void => {
    for (const name of names) {
      const path = found(lock, from, name)
      if (!path || met.has(path)) continue
      met.add(path)
      const { dependencies, optionalDependencies, peerDependencies } = lock.packages[path] ?? {}
      visit(path, Object.keys({ ...dependencies, ...optionalDependencies, ...peerDependencies }))
    }
  }
  visit('', [...Object.keys(lock.packages['']?.dependencies ?? {}), ...shippedByThePortal])
  return [...met].toSorted()
}

/** How many packages stand under each licence, and which stand under none that is allowed. */
export const licencesOf = (lock: Lock) => {
  const counts: Record<string, number> = {}
  const findings: string[] = []
  for (const path of shipped(lock)) {
    const licence = lock.packages[path]?.license ?? undeclared[nameOf(path)] ?? 'none'
    counts[licence] = (counts[licence] ?? 0) + 1
    if (!(licence in allowed)) findings.push(`${nameOf(path)}: ${licence}`)
  }
  return { counts, findings }
}

const npm = (...args: readonly string[]) => spawnSync('npm', args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })

type Component = { readonly name: string; readonly version: string; readonly purl: string }

/** What the browser loads stands among the development dependencies, which npm leaves out of its list. */
export const componentsOf = (lock: Lock, listed: readonly Component[]): readonly Component[] => {
  const known = new Set(listed.map(({ purl }) => purl))
  const others = shipped(lock).map((path) => {
    const [name, { version = '', license = undeclared[nameOf(path)] ?? 'none' } = {}] = [nameOf(path), lock.packages[path]]
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`
    return {
      type: 'library',
      'bom-ref': `${name}@${version}`,
      name,
      version,
      purl,
      licenses: [license.includes(' ') ? { expression: license } : { license: { id: license } }],
    }
  })
  return [...listed, ...others.filter(({ purl }) => !known.has(purl))]
}

const writeInventory = (lock: Lock): number => {
  const { status, stdout, stderr } = npm('sbom', '--package-lock-only', '--omit=dev', '--sbom-format', 'cyclonedx')
  if (status !== 0) throw new Error(`no inventory was written: ${stderr}`)
  const inventory = JSON.parse(stdout)
  const components = componentsOf(lock, inventory.components)
  mkdirSync(join(root, 'artefacts'), { recursive: true })
  writeFileSync(join(root, 'artefacts/sbom.json'), JSON.stringify({ ...inventory, components }, null, 2))
  return components.length
}

/** Known vulnerabilities by their gravity, or why nobody could say. */
export const vulnerabilitiesIn = (told: string): Readonly<Record<string, number>> | { readonly unknown: string } => {
  try {
    const { metadata, message } = JSON.parse(told)
    return metadata?.vulnerabilities ?? { unknown: message ?? 'the answer counts none' }
  } catch {
    return { unknown: 'the answer is not JSON' }
  }
}

const isUnknown = (found: ReturnType<typeof vulnerabilitiesIn>): found is { readonly unknown: string } => 'unknown' in found

const exits = { clean: 0, finding: 1, unknown: 3 } as const

const audit = (): number => {
  const say = (line: string) => process.stdout.write(`${line}\n`)
  const lock = readLock()
  say(`artefacts/sbom.json: ${writeInventory(lock)} components (CycloneDX)`)
  const { counts, findings } = licencesOf(lock)
  for (const [licence, count] of Object.entries(counts)) say(`${count} shipped under ${licence}`)
  for (const finding of findings) say(`NOT ALLOWED ${finding}`)
  const known = vulnerabilitiesIn(npm('audit', '--omit=dev', '--json').stdout)
  if (isUnknown(known)) say(`UNKNOWN whether there are vulnerabilities: the advisory service did not answer (${known.unknown})`)
  else
    say(
      `vulnerabilities: ${known['critical'] ?? 0} critical, ${known['high'] ?? 0} high, ${known['moderate'] ?? 0} moderate, ${known['low'] ?? 0} low`,
    )
  if (findings.length > 0 || (!isUnknown(known) && (known['critical'] ?? 0) + (known['high'] ?? 0) > 0)) return exits.finding
  return isUnknown(known) ? exits.unknown : exits.clean
}

if (process.argv[1] === import.meta.filename) process.exitCode = audit()
