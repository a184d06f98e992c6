import { type FetchQueryOptions, infiniteQueryOptions, type QueryKey, useQueryClient } from '@tanstack/react-query'

type Page<Item> = { readonly items: readonly Item[]; readonly cursor?: string | undefined }
export type Asked = { readonly limit: number; readonly cursor?: string }

/** All of a list that one thing limits, such as a plan or a payer: what is chosen from, or counted. */
export const everyItem = async <Item>(ask: (asked: Asked) => Promise<Page<Item>>, tell?: (count: number) => void): Promise<readonly Item[]> => {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page = await ask({ limit: 100, ...(cursor && { cursor }) })
    items.push(...page.items)
    cursor = page.cursor
    if (cursor) tell?.(items.length)
  } while (cursor)
  return items
}

/** Every row of a table that shows a part of them; tells how many have come while more are awaited. */
export type Whole<Row> = (tell: (count: number) => void) => Promise<readonly Row[]>

/** All of a list that is turned over page by page. */
export const useWhole = <Data extends Page<unknown>, Key extends QueryKey>(
  page: (cursor: string | undefined) => FetchQueryOptions<Data, Error, Data, Key>,
): Whole<Data['items'][number]> => {
  const queries = useQueryClient()
  return (tell) => everyItem<Data['items'][number]>(({ cursor }) => queries.fetchQuery(page(cursor)), tell)
}

type Growing<Row> = {
  readonly data: readonly Row[] | undefined
  readonly hasNextPage: boolean
  readonly fetchNextPage: (how: { readonly throwOnError: boolean }) => Promise<Growing<Row>>
}

/** All of a list that grows downwards: what is further on stands on the page then, too. */
export const wholeOf =
  <Row>(list: Growing<Row>): Whole<Row> =>
  async (tell) => {
    let grown = list
    while (grown.hasNextPage) {
      grown = await grown.fetchNextPage({ throwOnError: true })
      if (grown.hasNextPage) tell(grown.data?.length ?? 0)
    }
    return grown.data ?? []
  }

/** A list, a page after the other: what is further on comes when it is asked for. */
export const listQuery = <Item>(queryKey: QueryKey, ask: (asked: Asked) => Promise<Page<Item>>) =>
  infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam }) => ask({ limit: 50, ...(pageParam && { cursor: pageParam }) }),
    initialPageParam: '',
    getNextPageParam: ({ cursor }) => cursor,
    select: ({ pages }) => pages.flatMap(({ items }) => items),
    staleTime: 0,
  })
