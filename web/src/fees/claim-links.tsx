import { useQueries } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useShell } from '../shell/shell.ts'
import { claimQuery } from './queries.ts'

/** Claims by their payment references, each a way to its page. */
export const ClaimLinks = ({ claimIds }: { readonly claimIds: readonly string[] }) => {
  const shell = useShell()
  const found = useQueries({ queries: claimIds.map((claimId) => ({ ...claimQuery(shell, claimId), staleTime: 60_000 })) })
  return (
    <ul>
      {claimIds.map((claimId, at) => (
        <li key={claimId}>
          <Link to='/fees/claims/$claimId' params={{ claimId }} className='link tabular-nums'>
            {found[at]?.data?.reference ?? `…${claimId.slice(-4)}`}
          </Link>
        </li>
      ))}
    </ul>
  )
}
