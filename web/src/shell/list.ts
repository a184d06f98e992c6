import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query'

type Page<Item> = { readonly items: readonly Item[]; readonly cursor?: string | undefined }
export type Asked = { readonly limit: number; readonly cursor?: string }

/** All of a list that one thing limits, such as a plan or a payer: what is chosen from, or counted. */
export const everyItem = async <Item>(ask: (asked: Asked) => Promise<Page<Item>>): Promise<readonly Item[]> => {
  const items: Item[] = []
  let cursor: string | undefined
  do {
    const page = await ask({ limit: 100, ...(cursor && { cursor }) })
    items.push(...page.items)
    cursor = page.cursor
  } while (cursor)
  return items
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
