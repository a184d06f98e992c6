import { BaseSequencer, type TestSpecification } from 'vitest/node'

// What takes minutes by itself begins first; what needs a loaded city comes when the first of these has loaded one, so that nobody waits for it.
const early = [/every-page/, /local\/kill/]
const late = /\.e2e\./

const turnOf = ({ moduleId }: TestSpecification): number => {
  const at = early.findIndex((pattern) => pattern.test(moduleId))
  if (at >= 0) return at
  return early.length + (late.test(moduleId) ? 1 : 0)
}

/** The order of the test files for two workers. */
export class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => turnOf(one) - turnOf(other))
  }
}
