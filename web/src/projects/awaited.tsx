import type { ReactNode } from 'react'
import { CsvButton } from '../shell/csv-button.tsx'
import { Failure } from '../shell/failure.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'

type Query<Data> = { readonly data: Data | undefined; readonly error: Error | null; readonly refetch: () => Promise<unknown> }

type AwaitedProps<Data> = { readonly query: Query<Data>; readonly title: string; readonly children: (data: Data) => ReactNode }

/** A page whose content has to come first: says so, or what went wrong. */
export const Awaited = <Data,>({ query: { data, error, refetch }, title, children }: AwaitedProps<Data>) => {
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (data === undefined)
    return (
      <Page title={title}>
        <Loading />
      </Page>
    )
  return children(data)
}

/** A list of this block as the file the server makes of it. */
export const ListFile = ({ path, filename }: { readonly path: string; readonly filename: string }) => {
  const locale = useLocale()
  const { settings } = useShell()
  const joint = path.includes('?') ? '&' : '?'
  return (
    <div className='no-print mt-4'>
      <CsvButton address={`${settings.blocks['projects'] ?? ''}${path}${joint}language=${locale}`} filename={filename} />
    </div>
  )
}
