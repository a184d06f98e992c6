import { defineConfig } from 'vitest/config'
import { Order } from './local/harness/order.ts'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['node_modules/**', 'cdk.out/**', '.kanmin/**'],
    globalSetup: ['local/harness/engine.ts'],
    setupFiles: ['local/harness/draws.ts', 'local/harness/forget-tables.ts'],
    // Two cores: more workers only make each other late.
    maxWorkers: 2,
    // A test file makes its own tables and changes nothing that others import: what is loaded once serves them all.
    isolate: false,
    sequence: { sequencer: Order },
    testTimeout: 180_000,
    // Loading the demonstration beside another file takes minutes on a slow machine.
    hookTimeout: 900_000,
    env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' },
    reporters: ['default', ['json', { outputFile: 'artefacts/tests.json' }]],
  },
})
