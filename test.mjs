// `npm test`. It needs no dependency itself, so that it runs in a bare clone; its last line is `N passed, N failed, N skipped`.
import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPortal, install, requireJava, requireNode } from './local/prepare.mjs'

requireNode()
requireJava()
install()

const root = import.meta.dirname
const bin = (...path) => join(root, 'node_modules', ...path)

/** Runs to its end and says whether all was well, and what was told meanwhile. */
const check = (file, ...args) =>
  new Promise((resolve) => {
    const told = []
    const child = spawn(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes) => told.push(bytes))
    child.on('close', (code) => resolve({ holds: code === 0, told: Buffer.concat(told).toString() }))
  })

// What `npm run check` says counts like a test: types, lint and layers. It is found out while the portal is built.
const layered = ['bin', 'lib', 'functions', 'local', 'web/src', 'infra-tests', 'bench']
const checks = {
  types: check(bin('tsc7', 'bin', 'tsc'), '--noEmit'),
  lint: check(bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'),
  layers: check(bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'), '--config', '.dependency-cruiser.cjs', '--output-type', 'err', ...layered),
}
buildPortal()

const totals = { passed: 0, failed: 0, skipped: 0 }
for (const [name, checking] of Object.entries(checks)) {
  const { holds, told } = await checking
  process.stdout.write(`${told}${holds ? 'ok' : 'FAILED'}: ${name}\n`)
  totals[holds ? 'passed' : 'failed'] += 1
}

const results = join(root, 'artefacts', 'tests.json')
rmSync(results, { force: true })
const vitest = [bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2)]
const finished = spawnSync(process.execPath, vitest, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
if (existsSync(results)) {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(results, 'utf8'))
  totals.passed += numPassedTests
  totals.failed += numFailedTests
  totals.skipped += numPendingTests + numTodoTests
  // A file that could not even be loaded holds no test, and is a failure all the same.
  totals.failed += testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length
}
if (!finished && totals.failed === 0) totals.failed = 1

process.stdout.write(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`)
process.exitCode = totals.failed === 0 ? 0 : 1
