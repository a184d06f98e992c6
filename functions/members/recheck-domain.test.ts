import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CorporateNumber, corporateNumberOf, type LocalGovernmentCode, localGovernmentCheckDigit, prefectureOf } from '../kernel/identifiers.ts'
import type { MemberId, PersonId } from '../kernel/ids.ts'
import type { Instant, LocalDate } from '../kernel/time.ts'
import type { Member } from './member-domain.ts'
import type { ListedGovernment, ListRow } from './recheck-contract.ts'
import { applyProposal, compare, listOf, partsOf, propose, requireNotOlder, requireWholeList } from './recheck-domain.ts'

const shipped: readonly ListedGovernment[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/local-governments.json'), 'utf8'))
const rows: readonly ListRow[] = shipped.map(({ code, name, kana, nameEn }) => ({ code, name, ...(kana && { kana }), ...(nameEn && { nameEn }) }))
const inForce = listOf(rows).standing

const memberOf = ({ code, name }: ListedGovernment): Member => ({
  memberId: `mbr_0000000000000000000${code}0` as MemberId,
  kind: 'local-government',
  membershipClass: 'class-1',
  name,
  corporateNumber: corporateNumberOf(code) as CorporateNumber,
  localGovernmentCode: code,
  prefectureCode: prefectureOf(code),
  fields: [],
  admittedOn: '2026-04-01' as LocalDate,
  acceptedTerms: [],
  version: 1,
  state: { status: 'active' },
})

const called = (name: string): ListedGovernment => {
  const found = shipped.find((each) => each.name === name)
  if (!found) throw new Error(name)
  return found
}

const because = { reason: '市制施行', by: 'psn_00000000000000000000000001' as PersonId, at: '2026-11-22T03:00:00.000Z' as Instant }
const list = (changed: (row: ListRow) => readonly ListRow[], ...more: readonly ListRow[]) => listOf([...rows.flatMap(changed), ...more])

const members = fc.subarray([...shipped], { minLength: 1, maxLength: 40 }).map((chosen) => chosen.map(memberOf))
const shuffled = fc.shuffledSubarray([...rows], { minLength: rows.length, maxLength: rows.length })
/** A list from which up to eighty have gone, some of them with a successor told. */
const shortened = fc.tuple(fc.shuffledSubarray([...rows], { maxLength: 80 }), fc.boolean()).map(([gone, told]) => {
  const codes = new Set(gone.map(({ code }) => code))
  const [heir] = rows.filter(({ code }) => !codes.has(code))
  return {
    codes,
    list: listOf(rows.flatMap((row) => (!codes.has(row.code) ? [row] : told && heir ? [{ ...row, successorCode: heir.code }] : []))),
  }
})

describe('a list compared with the one in force', () => {
  it('of equal content, in whatever order, finds nothing and proposes nothing for anybody', () => {
    fc.assert(
      fc.property(members, shuffled, (some, order) => {
        expect(compare(inForce, listOf(order))).toEqual({ unchanged: rows.length, findings: [] })
        expect(propose(some, listOf(order))).toEqual([])
      }),
      { numRuns: 30 },
    )
  })

  it('counts every local government once: unchanged, renamed or gone', () => {
    fc.assert(
      fc.property(shortened, ({ codes, list: shorter }) => {
        const { unchanged, findings } = compare(inForce, shorter)
        expect(findings.filter(({ kind }) => kind === 'gone').map(({ code }) => code)).toEqual([...codes].sort())
        expect(unchanged + findings.length).toBe(rows.length)
      }),
      { numRuns: 30 },
    )
  })

  it('tells a rename, an abolition with its candidate, and what has newly appeared', () => {
    const shiraoka = { code: '114456' as LocalGovernmentCode, name: '白岡町' }
    const before = new Map([...inForce, [shiraoka.code, shiraoka] as const])
    const renamed = list((row) => [row.name === '丹波篠山市' ? { ...row, name: '篠山市' } : row])

    const { findings } = compare(before, renamed)

    expect(findings).toEqual([
      { kind: 'gone', code: '114456', name: '白岡町', told: false, successors: [expect.objectContaining({ name: '白岡市' })] },
      { kind: 'renamed', code: called('丹波篠山市').code, from: '丹波篠山市', to: '篠山市' },
    ])
  })

  it('takes ヶ for ケ and old kanji for new ones: that is no rename', () => {
    const { findings } = compare(
      inForce,
      list((row) => [{ ...row, name: row.name.replace('ケ', 'ヶ').replace('高', '髙') }]),
    )

    expect(findings).toEqual([])
  })
})

describe('a proposal', () => {
  it('is made exactly once for each member whose code is gone, and for no other', () => {
    fc.assert(
      fc.property(members, shortened, (some, { codes, list: shorter }) => {
        const proposals = propose(some, shorter)
        const concerned = some.filter(({ localGovernmentCode }) => codes.has(localGovernmentCode)).map(({ memberId }) => memberId)
        expect(proposals.map(({ memberId }) => memberId).toSorted()).toEqual(concerned.toSorted())
      }),
      { numRuns: 50 },
    )
  })

  it('never moves two members onto one code, nor one onto the code of a member', () => {
    fc.assert(
      fc.property(members, shortened, (some, { list: shorter }) => {
        const targets = propose(some, shorter).flatMap(({ kind, to }) => (kind === 'move' && to ? [to.code] : []))
        expect(new Set(targets).size).toBe(targets.length)
        expect(targets.filter((code) => some.some(({ localGovernmentCode }) => localGovernmentCode === code))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('is never about a business, nor about who has left', () => {
    const gone = called('白岡市')
    const without = list((row) => (row.code === gone.code ? [] : [row]))
    const left: Member = { ...memberOf(gone), state: { status: 'left', on: '2026-10-01' as LocalDate, by: because.by, reason: '' } }

    expect(propose([{ ...memberOf(gone), kind: 'business' }, left], without)).toEqual([])
  })

  it('follows what the list tells through several mergers, and does not run in a circle', () => {
    const [a, b, c] = [called('白岡市'), called('蓮田市'), called('久喜市')]
    const chain = list((row) =>
      row.code === a.code ? [{ ...row, successorCode: b.code }] : row.code === b.code ? [{ ...row, successorCode: c.code }] : [row],
    )
    const circle = list((row) =>
      row.code === a.code ? [{ ...row, successorCode: b.code }] : row.code === b.code ? [{ ...row, successorCode: a.code }] : [row],
    )

    expect(propose([memberOf(a)], chain)).toMatchObject([{ kind: 'move', to: { code: c.code } }])
    expect(propose([memberOf(a)], circle)).toMatchObject([{ kind: 'abolished' }])
  })

  it('of a merger into a member shows that member, and proposes no move', () => {
    const [gone, heir] = [called('白岡市'), called('久喜市')]
    const merged = list((row) => [row.code === gone.code ? { ...row, successorCode: heir.code } : row])

    expect(propose([memberOf(gone), memberOf(heir)], merged)).toMatchObject([{ kind: 'abolished', to: { code: heir.code } }])
  })
})

describe('a list that is cut off', () => {
  it('by more than one in twenty is refused, empty ones too', () => {
    const least = Math.ceil(inForce.size * 0.95)
    fc.assert(
      fc.property(fc.integer({ min: 0, max: rows.length }), (length) => {
        const attempt = () => requireWholeList(inForce, listOf(rows.slice(0, length)))
        if (length < least) expect(attempt).toThrow('much shorter')
        else expect(attempt).not.toThrow()
      }),
    )
    expect(() => requireWholeList(new Map(), listOf([]))).toThrow('much shorter')
  })

  it('is not saved by rows that only tell what is gone', () => {
    const [heir] = rows
    const told = rows.map((row, at) => (at > 1000 && heir ? { ...row, successorCode: heir.code } : row))

    expect(() => requireWholeList(inForce, listOf(told))).toThrow('much shorter')
  })

  it('or older than the one in force is refused', () => {
    expect(() => requireNotOlder('2026-01-01' as LocalDate, '2026-04-01' as LocalDate)).toThrow('newer list')
    expect(() => requireNotOlder('2026-04-01' as LocalDate, '2026-04-01' as LocalDate)).not.toThrow()
    expect(() => requireNotOlder('2001-01-01' as LocalDate, undefined)).not.toThrow()
  })
})

describe('applying', () => {
  const code = fc
    .tuple(fc.integer({ min: 1, max: 47 }), fc.integer({ min: 201, max: 999 }))
    .map(([prefecture, rest]) => `${String(prefecture).padStart(2, '0')}${rest}`)
    .map((base) => `${base}${localGovernmentCheckDigit(base)}` as LocalGovernmentCode)

  it('writes name, code, prefecture and the corporate number that follows from the code, and nothing that is not known', () => {
    fc.assert(
      fc.property(code, (to) => {
        const member = {
          ...memberOf(called('白岡市')),
          nameKana: 'しらおかし',
          invoiceNumber: `T${corporateNumberOf(called('白岡市').code)}`,
        } as Member
        const target = { code: to, name: '新白岡市' }
        const proposal = { memberId: member.memberId, kind: 'move' as const, from: called('白岡市'), to: target, candidates: [] }

        const applied = applyProposal(member, proposal, { ...because, toCode: undefined, list: new Map() })

        expect(applied.event).toBe('MemberMoved')
        expect(applied.member).toEqual({
          ...memberOf(target),
          memberId: member.memberId,
          version: 2,
        })
      }),
    )
  })

  it('of an abolition without heir lets the member leave, with the reason in its books', () => {
    const gone = called('白岡市')
    const proposal = { memberId: memberOf(gone).memberId, kind: 'abolished' as const, from: gone, candidates: [] }

    const { member, event } = applyProposal(memberOf(gone), proposal, { ...because, toCode: undefined, list: inForce })

    expect([event, member.state]).toEqual(['MemberLeft', { status: 'left', on: '2026-11-22', by: because.by, reason: '市制施行' }])
  })

  it('to a code the operator chooses needs that code to be in the list', () => {
    const gone = called('白岡市')
    const proposal = { memberId: memberOf(gone).memberId, kind: 'abolished' as const, from: gone, candidates: [] }
    const to = (toCode: string) => applyProposal(memberOf(gone), proposal, { ...because, toCode: toCode as LocalGovernmentCode, list: inForce })

    expect(to(called('久喜市').code)).toMatchObject({ event: 'MemberMoved', member: { name: '久喜市', nameKana: 'くきし' } })
    expect(() => to('999999')).toThrow('No local government')
  })

  it('is refused when the member has changed since', () => {
    const gone = called('白岡市')
    const proposal = { memberId: memberOf(gone).memberId, kind: 'abolished' as const, from: gone, candidates: [] }

    expect(() => applyProposal({ ...memberOf(gone), name: '別の市' }, proposal, { ...because, toCode: undefined, list: inForce })).toThrow(
      'meanwhile',
    )
  })
})

describe('the events of a list', () => {
  const change = fc.record({
    change: fc.constantFrom('appeared' as const, 'renamed' as const),
    code: fc.constantFrom(...shipped.map(({ code }) => code)),
    name: fc.string({ unit: 'grapheme', maxLength: 60 }),
    kana: fc.string({ unit: 'grapheme', maxLength: 100 }),
    nameEn: fc.string({ maxLength: 100 }),
  })

  it('are ten to 256 KiB at most, and together hold every change once, in order', () => {
    fc.assert(
      fc.property(fc.array(change, { minLength: 200, maxLength: 600 }), (changes) => {
        const parts = partsOf(changes)
        for (const part of parts) expect(Buffer.byteLength(JSON.stringify(part))).toBeLessThanOrEqual(25 * 1024)
        expect(parts.every((part) => part.length > 0)).toBe(true)
        expect(parts.flat()).toEqual(changes)
      }),
      { numRuns: 20 },
    )
  })
})
