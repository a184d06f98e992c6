import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { Refusal } from './refusal.ts'
import { router } from './router.ts'
import { type Shell, ShellContext } from './shell.ts'

// A refusal stays one however often it is asked; only a broken line is worth a second try.
const mayRetry = (failures: number, error: Error) => !(error instanceof Refusal) && failures < 2

const createQueries = () => new QueryClient({ defaultOptions: { queries: { retry: mayRetry, staleTime: 30_000, refetchOnWindowFocus: false } } })

/** The whole portal: what it uses, what it remembers, where it is. */
export const Portal = ({ shell }: { readonly shell: Shell }) => {
  const [queries] = useState(createQueries)

  useEffect(() => {
    const { pathname, search } = window.location
    if (pathname !== '/callback') void shell.session.start(pathname + search)
  }, [shell])

  return (
    <ShellContext value={shell}>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </ShellContext>
  )
}
