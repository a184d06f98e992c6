import { execFile } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const project = join(import.meta.dirname, '../..')
const folders = ['functions', 'local', 'web/src']

const filesWithProperties = async (): Promise<readonly string[]> => {
  const all = await Promise.all(
    folders.map(async (folder) => (await readdir(join(project, folder), { recursive: true })).map((file) => join(folder, file))),
  )
  const tests = all.flat().filter((file) => file.endsWith('.test.ts'))
  const texts = await Promise.all(tests.map((file) => readFile(join(project, file), 'utf8')))
  return tests.filter((_, at) => texts[at]?.includes("from 'fast-check'"))
}

type Told = { readonly numPassedTests: number; readonly testResults: readonly { readonly assertionResults: readonly Assertion[] }[] }
type Assertion = { readonly status: string; readonly fullName: string; readonly failureMessages: readonly string[] }

/** Runs the tests that have properties with the draws of a seed. */
export const drawAnew = async (seed: number) => {
  const outcome = join(tmpdir(), `draws-${seed}.json`)
  const run = ['node_modules/vitest/vitest.mjs', 'run', '--reporter=json', `--outputFile=${outcome}`, ...(await filesWithProperties())]
  await new Promise((resolve) => execFile(process.execPath, run, { cwd: project, env: { ...process.env, DRAWS: String(seed) } }, resolve))
  const { numPassedTests, testResults }: Told = JSON.parse(await readFile(outcome, 'utf8'))
  await rm(outcome)
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${fullName}: ${failureMessages[0]?.slice(0, 1000)}`)
  return { passed: numPassedTests, failed }
}
