import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useShell } from '../../shell/shell.ts'
import { type Grant, grantQuery } from './grant-queries.ts'

type OfGrantProps = { readonly title: string; readonly children: (grant: Grant) => ReactNode }

const Loaded = ({ title, children }: OfGrantProps) => {
  const { grantId = '' } = useParams({ strict: false })
  const query = useQuery(grantQuery(useShell(), grantId))
  return (
    <Awaited query={query} title={title}>
      {children}
    </Awaited>
  )
}

/** A page of one grant, for whoever may read it. */
export const OfGrant = (props: OfGrantProps) => (
  <Guard title={props.title}>
    <Loaded {...props} />
  </Guard>
)
