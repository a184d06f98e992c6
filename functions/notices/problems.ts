import { problem } from '../kernel/problem.ts'

export const kindIsFixed = problem<{ kind: string }>('notices/kind-is-fixed', 'invalid', 'Notices of this kind cannot be switched off')

export const stopLinkOver = problem('notices/stop-link-over', 'not-found', 'This link is not valid any more')
