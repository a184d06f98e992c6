import { InfiniteQueryObserver, QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { type Asked, everyItem, listQuery, wholeOf } from './list.ts'

const rows = Array.from({ length: 230 }, (_, row) => row)

const pageOf = ({ limit, cursor = '0' }: Asked) => {
  const next = Number(cursor) + limit
  return Promise.resolve({ items: rows.slice(Number(cursor), next), ...(next < rows.length && { cursor: String(next) }) })
}

describe('the file of a table that shows a part of its rows', () => {
  it('has every row of a list that grows downwards, and says how many have come', async () => {
    const observer = new InfiniteQueryObserver(new QueryClient(), listQuery(['rows'], pageOf))
    const stop = observer.subscribe(() => {})
    await observer.refetch()
    const begun = observer.getCurrentResult()
    const told: number[] = []

    const whole = await wholeOf(begun)((count) => told.push(count))
    stop()

    expect(begun.data).toHaveLength(50)
    expect(whole).toEqual(rows)
    expect(told).toEqual([100, 150, 200])
  })

  it('has every row of a list that is turned over, and says how many have come', async () => {
    const told: number[] = []

    expect(await everyItem(pageOf, (count) => told.push(count))).toEqual(rows)
    expect(told).toEqual([100, 200])
  })

  it('is none where a page of it fails: half a list is not a list', async () => {
    const failing = (asked: Asked) => (asked.cursor === '100' ? Promise.reject(new Error('gone')) : pageOf(asked))
    const queries = new QueryClient({ defaultOptions: { queries: { retry: false } } })
    const observer = new InfiniteQueryObserver(queries, listQuery(['rows'], failing))
    const stop = observer.subscribe(() => {})

    await observer.refetch()
    await expect(wholeOf(observer.getCurrentResult())(() => {})).rejects.toThrow('gone')
    await expect(everyItem(failing)).rejects.toThrow('gone')
    stop()
  })
})
