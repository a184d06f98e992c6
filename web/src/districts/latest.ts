import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query'

/** For a form: what it begins with is asked for anew, so that nobody writes over what they have not seen. */
export const useLatest = <Data, Key extends QueryKey>(options: UseQueryOptions<Data, Error, Data, Key>) => {
  const { data, error, refetch, isFetchedAfterMount } = useQuery({ ...options, refetchOnMount: 'always' })
  return { data: isFetchedAfterMount ? data : undefined, error, refetch }
}
