import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blackedOut, inventoryOf, type Kept, redact } from './privacy-domain.ts'

const inventory = inventoryOf(JSON.parse(readFileSync(join(import.meta.dirname, '../../data/personal-data.json'), 'utf8')), 'members')

const stringsOf = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsOf) : []
}

const family = fc.constantFrom('青井', '髙橋', '齋藤', 'O’Brien', 'García', '𠮷田', 'van der Berg')
const given = fc.constantFrom('葵', '陽子', 'Aoi', 'Renée', '翔太')
const gap = fc.constantFrom(' ', '　', '')
const name = fc.tuple(family, gap, given).map((parts) => parts.join(''))
const email = fc.emailAddress()
const digits = fc.integer({ min: 100_000_000, max: 999_999_999 }).map((number) => `0${number}`)
const phone = fc
  .tuple(digits, fc.boolean())
  .map(([number, dashed]) => (dashed ? `${number.slice(0, 2)}-${number.slice(2, 6)}-${number.slice(6)}` : number))
const text = fc.string({ minLength: 2, maxLength: 40 }).filter((value) => value.replace(/[\s　-]/g, '').length > 1)

type Person = { readonly name: string; readonly email: string; readonly phone: string; readonly department: string }
const person: fc.Arbitrary<Person> = fc.record({ name: fc.oneof(name, text), email, phone, department: text })

const bundleOf = ({ name, email, phone, department }: Person): Kept[] => [
  { item: 'CONTACT', values: { name, email, phone, department } },
  { item: 'PERSON', values: { personId: 'psn_00000000000000000000000001', name, email } },
  { item: 'NOTE', values: { at: '2026-11-22', by: 'psn_1', text: `${name}（${phone.replaceAll('-', '')}）に電話` } },
  {
    item: 'MEMBER',
    values: { name: `${name}商店`, about: `担当: ${name.replace(/[\s　]/g, '')}、${email.toUpperCase()}`, fields: [department, 'energy'] },
  },
  {
    item: 'APPLICATION',
    values: { content: { evidence: [{ name: `${name}.pdf`, type: 'application/pdf' }], website: `https://x.example/?q=${phone}` } },
  },
  { item: 'EVENT', values: { name: 'MemberRenamed', after: { name: `${name}商店`, personId: 'psn_1' } } },
]

/** As a searcher would look for it: whatever the case, the blanks and the hyphens. */
const searched = (value: string) => value.replace(/[\s　-]/g, '').toLowerCase()

describe('a redacted bundle', () => {
  it('holds no name, address or number of anybody in it, however it is written and wherever it stands', () => {
    fc.assert(
      fc.property(person, (somebody) => {
        const bundle = redact(bundleOf(somebody), inventory).items
        const left = stringsOf(bundle.map(({ values }) => values)).map(searched)
        for (const value of Object.values(somebody)) expect(left.filter((each) => each.includes(searched(value)))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('keeps what is not personal, and says how much it blacked out', () => {
    const { items, blackedOut: count } = redact(
      [
        {
          item: 'MEMBER',
          values: { name: '株式会社官民', address: '千代田区', state: { status: 'left', on: '2026-10-01', by: 'psn_1', reason: '解散' } },
        },
        { item: 'CONTACT', values: { name: '青井 葵' } },
      ],
      inventory,
    )

    expect(items).toEqual([
      {
        item: 'MEMBER',
        values: { name: '株式会社官民', address: blackedOut, state: { status: 'left', on: '2026-10-01', by: blackedOut, reason: blackedOut } },
      },
      { item: 'CONTACT', values: { name: blackedOut } },
    ])
    expect(count).toBe(4)
  })

  it('blacks out the family name alone, in a text that is public', () => {
    const { items } = redact(
      [
        { item: 'PERSON', values: { name: '青井 葵' } },
        { item: 'MEMBER', values: { about: '青井が始めた会社です' } },
      ],
      inventory,
    )

    expect(items[1]?.values).toEqual({ about: `${blackedOut}が始めた会社です` })
  })

  it('blacks out what the inventory does not know: a new field is personal until somebody says it is not', () => {
    const { items } = redact([{ item: 'MEMBER', values: { nickname: 'あおちゃん', name: '官民' } }], inventory)

    expect(items[0]?.values).toEqual({ nickname: blackedOut, name: '官民' })
  })
})
