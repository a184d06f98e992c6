// What must be there before anything of the product can run. It imports Node alone: a bare clone has nothing else yet.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Node 20.19 or newer, as package.json says. */
export const requireNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Node.js 20.19 以降が必要です（現在 ${process.versions.node}） / Node.js 20.19 or newer is needed: https://nodejs.org/`)
}

/** Java 17 or newer, for DynamoDB Local; the one of JAVA_HOME if that is set. */
export const requireJava = () => {
  const java = process.env.JAVA_HOME ? join(process.env.JAVA_HOME, 'bin', 'java') : 'java'
  const { error, stderr = '', stdout = '' } = spawnSync(java, ['-version'], { encoding: 'utf8' })
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(`${stderr}${stdout}`) ?? []
  const major = Number(first) === 1 ? Number(second) : Number(first)
  if (!error && major >= 17) return
  const seen = error ? '見つかりません / none found' : `現在 / now ${Number.isNaN(major) ? '?' : major}`
  fail(`Java 17 以降が必要です / Java 17 or newer is needed (${java}: ${seen}). ${howToGetJava()}`)
}

const howToGetJava = () =>
  'Debian/Ubuntu: sudo apt-get install openjdk-17-jre-headless | macOS: brew install openjdk@17 | Windows: winget install EclipseAdoptium.Temurin.17.JRE'

/** Installs what the lockfile names, if that has not been done for this very lockfile. */
export const install = () => {
  const stamp = join(root, 'node_modules', '.kanmin-lock')
  const wanted = hashOf([join(root, 'package-lock.json')])
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  if (isInstalledByHand()) return writeFileSync(stamp, wanted)
  say('必要な部品を入れています… / installing what is needed…')
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm']
  const done = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: npm[0] === 'npm' && process.platform === 'win32',
  })
  if (done.status !== 0)
    fail(
      '部品を入れられませんでした。ネットワークと npm の設定を確かめ、もう一度実行してください / installing failed; check the network and the settings of npm, then try again',
    )
  writeFileSync(stamp, wanted)
}

// npm notes what it put into node_modules; whoever has just run it need not wait a second time.
const isInstalledByHand = () => {
  const note = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const there = JSON.parse(readFileSync(note, 'utf8')).packages
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages
  return Object.entries(wanted).every(([path, { version, optional }]) => path === '' || optional || there[path]?.version === version)
}

/** Builds the portal, if what it is made of has changed since the last time. */
export const buildPortal = () => {
  const stamp = join(root, 'web', 'dist', '.built-from')
  const wanted = hashOf(portalSources())
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  say('ポータルを組み立てています… / building the portal…')
  const done = spawnSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  if (done.status !== 0) fail('ポータルを組み立てられませんでした / the portal could not be built')
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

const portalSources = () =>
  [
    ...filesIn('web').filter((file) => !file.startsWith(join(root, 'web', 'dist'))),
    ...filesIn('functions').filter((file) => /[\\/]kernel[\\/]|[\\/](contract|problems)\.ts$/.test(file)),
    ...filesIn('docs/problems'),
    ...filesIn('docs/openapi'),
    join(root, 'package-lock.json'),
  ].sort()

const filesIn = (folder) =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .map((name) => join(root, folder, name))
        .filter((path) => !path.includes('node_modules') && statSync(path).isFile())
    : []

const hashOf = (files) => {
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0')
  return hash.digest('hex')
}

const fail = (message) => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

const say = (message) => process.stdout.write(`${message}\n`)
