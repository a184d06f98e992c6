import { describe, expect, it } from 'vitest'
import type { Instant } from '../../kernel/time.ts'
import { codeFor } from '../document/document-worker.ts'
import { LetterCode } from './binding-contract.ts'
import { type Attempts, attempted, plainCode } from './binding-domain.ts'
import { hashOfCode } from './binding-store.ts'

const at = (minutes: number): Instant => new Date(Date.UTC(2020, 8, 1, 0, minutes)).toISOString() as Instant
const tried = (times: number): Attempts | undefined =>
  Array.from({ length: times }).reduce<Attempts | undefined>((before) => attempted(before, at(0)), undefined)

describe('trying a code', () => {
  it('is counted, ten times in an hour', () => {
    expect(tried(10)).toMatchObject({ count: 10, version: 10 })
    expect(() => attempted(tried(10), at(59))).toThrow(expect.objectContaining({ type: 'districts/too-many-attempts' }) as Error)
  })

  it('begins anew after an hour', () => {
    expect(attempted(tried(10), at(60))).toEqual({ count: 1, since: at(60), version: 11 })
  })
})

describe('the code on a letter', () => {
  it('is the same when the run is repeated, and another for every beneficiary and every run', () => {
    const codes = Array.from({ length: 500 }, (_, place) => codeFor('seed', `bnf_${place}`))

    expect(new Set(codes).size).toBe(500)
    expect(codeFor('seed', 'bnf_0')).toBe(codes[0])
    expect(codeFor('another seed', 'bnf_0')).not.toBe(codes[0])
    for (const code of codes) expect(LetterCode().safeParse(code).success).toBe(true)
  })

  it('opens however it was typed, and is kept as a hash that does not hold it', () => {
    const code = codeFor('seed', 'bnf_1')

    expect(hashOfCode(code.toLowerCase().replaceAll('-', ' '))).toBe(hashOfCode(code))
    expect(hashOfCode(code)).not.toContain(plainCode(code).toLowerCase())
    for (const wrong of ['0000-0000', '0000-0000-000O', '0000-0000-00000']) expect(LetterCode().safeParse(wrong).success).toBe(false)
  })
})
