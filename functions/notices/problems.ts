import { problem } from '../kernel/problem.ts'

export const kindIsFixed = problem<{ kind: string }>('notices/kind-is-fixed', 'invalid', 'Notices of this kind cannot be switched off')
