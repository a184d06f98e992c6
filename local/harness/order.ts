import { BaseSequencer, type TestSpecification } from 'vitest/node'

// The longest begins first, and loads a city; the rest of what needs one comes last, so that nobody waits for it.
const turns = [/every-page/, /\/(functions|infra-tests|data|bench|web\/src)\//, /\/local\//, /./]

const turnOf = ({ moduleId }: TestSpecification): number => turns.findIndex((pattern) => pattern.test(moduleId))

/** The order of the test files for two workers. */
export class Order extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    return sorted.toSorted((one, other) => turnOf(one) - turnOf(other))
  }
}
