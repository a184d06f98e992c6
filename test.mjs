// `npm test`. It needs no dependency itself, so that it runs in a bare clone; its last line is `N passed, N failed, N skipped`.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildPortal, install, requireJava, requireNode } from './local/prepare.mjs'

requireNode()
requireJava()
install()

const root = import.meta.dirname
const bin = (...path) => join(root, 'node_modules', ...path)
const run = (file, ...args) => spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0

// What `npm run check` says counts like a test: types, lint and layers.
const checks = {
  types: () => run(bin('tsc7', 'bin', 'tsc'), '--noEmit'),
  lint: () => run(bin('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings', '.'),
  layers: () =>
    run(
      bin('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      'bin',
      'lib',
      'functions',
      'local',
      'web/src',
      'infra-tests',
      'bench',
    ),
}

const totals = { passed: 0, failed: 0, skipped: 0 }
for (const [name, check] of Object.entries(checks)) {
  const holds = check()
  process.stdout.write(`${holds ? 'ok' : 'FAILED'}: ${name}\n`)
  totals[holds ? 'passed' : 'failed'] += 1
}

buildPortal()
const results = join(root, 'artefacts', 'tests.json')
rmSync(results, { force: true })
const finished = run(bin('vitest', 'vitest.mjs'), 'run', ...process.argv.slice(2))
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
