import { describe, expect, it } from 'vitest'
import { districtsSearch, matterSearch, paperSearch } from './city-search.ts'

describe('what an address remembers', () => {
  it('keeps a prefecture as two digits, though the address made a number of it', () => {
    expect(districtsSearch({ prefecture: 1 })).toEqual({ prefecture: '01' })
    expect(districtsSearch({ prefecture: '37' })).toEqual({ prefecture: '37' })
    expect(districtsSearch({ prefecture: '99' })).toEqual({})
    expect(districtsSearch({})).toEqual({})
  })

  it('lets go of what it does not know', () => {
    expect(matterSearch({ matter: 'report' })).toEqual({ matter: 'report' })
    expect(matterSearch({ matter: 'everything' })).toEqual({})
    expect(paperSearch({ business: 'bnf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' })).toEqual({ business: 'bnf_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' })
    expect(paperSearch({ business: '<script>' })).toEqual({})
  })
})
