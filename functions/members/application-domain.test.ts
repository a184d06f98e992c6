import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { corporateNumberOf, isCorporateNumber, isLocalGovernmentCode, type LocalGovernmentCode } from '../kernel/identifiers.ts'
import type { PersonId } from '../kernel/ids.ts'
import type { Instant } from '../kernel/time.ts'
import type { ApplicationContent, ApplicationId } from './application-contract.ts'
import {
  type Application,
  admit,
  checksOf,
  file,
  giveBack,
  memberIdOf,
  mend,
  type Platform,
  pause,
  referenceOf,
  refuse,
  release,
  resume,
  take,
  withdrawApplication,
} from './application-domain.ts'
import { corporateNumberMismatch } from './problems.ts'

type Row = {
  readonly code: LocalGovernmentCode
  readonly name: string
  readonly kana: string
  readonly nameEn: string
  readonly corporateNumber: string
}

const rows = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/local-governments.json'), 'utf8')) as Row[]
const known = new Map(rows.map((row) => [row.code, row]))
const platform: Platform = {
  known,
  kinds: new Map([
    ['local-government', { identifiedBy: ['corporate-number'], membershipClass: 'class-1' }],
    ['business', { identifiedBy: ['corporate-number', 'invoice-number'], membershipClass: 'class-1' }],
    ['association', { identifiedBy: ['corporate-number', 'none'], membershipClass: 'class-3' }],
  ]),
  classes: new Set(['class-1', 'class-3']),
  terms: '2026-04-01',
}
const at = '2026-11-22T03:00:00.000Z' as Instant
const by = 'psn_00000000000000000000000001' as PersonId
const applicationId = 'app_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' as ApplicationId

const contentOf = ({ code, name }: Row, corporateNumber: string): ApplicationContent =>
  ({
    kind: 'local-government',
    name,
    corporateNumber,
    localGovernmentCode: code,
    contact: { name: '青井 葵', email: 'aoi@example.lg.jp', phone: '0242391111' },
    acceptedTerms: '2026-04-01',
    fields: [],
    evidence: [],
  }) as unknown as ApplicationContent

const attempt = (row: Row, corporateNumber: string) =>
  file({ applicationId, content: contentOf(row, corporateNumber), fingerprint: 'f', by, at }, platform)

describe('the real list of local governments', () => {
  it('has each of its 1,788 accepted with its code and corporate number', () => {
    expect(rows).toHaveLength(1_788)
    for (const row of rows) expect(attempt(row, row.corporateNumber).content.name).toBe(row.name)
  })

  it('has every mismatching pair of code and corporate number refused: 3,195,156 of them', () => {
    let refused = 0
    // Three million stack traces are not what is tested.
    Error.stackTraceLimit = 0
    for (const row of rows) {
      for (const { corporateNumber } of rows) {
        if (corporateNumber === row.corporateNumber) continue
        try {
          attempt(row, corporateNumber)
        } catch (error) {
          if ((error as { type: string }).type === corporateNumberMismatch.type) refused += 1
        }
      }
    }
    Error.stackTraceLimit = 10

    expect(refused).toBe(1_788 * 1_787)
  })
})

describe('check digits', () => {
  it.each(['8000012010038', '7000012050002', '2000012020001', '1180301018771', '4010401065760'])(
    'accepts the published corporate number %s',
    (number) => {
      expect(isCorporateNumber(number)).toBe(true)
    },
  )

  it('refuses every corporate number with another check digit', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{12}$/), fc.integer({ min: 0, max: 9 }), (base, digit) => {
        const right = [1, 2, 3, 4, 5, 6, 7, 8, 9].filter((check) => isCorporateNumber(`${check}${base}`))
        expect(right).toHaveLength(1)
        expect(isCorporateNumber(`${digit}${base}`)).toBe(digit === right[0])
      }),
    )
  })

  it('finds every single wrong digit of a local government code', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rows), fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 9 }), ({ code }, place, step) => {
        const digit = (Number(code[place]) + step) % 10
        const wrong = `${code.slice(0, place)}${digit}${code.slice(place + 1)}`
        // 11 − r is written with one digit, so remainders 0 and 10 share a check digit: that pair alone escapes.
        const escapes = isLocalGovernmentCode(wrong)
        const sum = (value: string) => [...value.slice(0, 5)].reduce((total, each, index) => total + Number(each) * (6 - index), 0) % 11
        if (escapes) expect([sum(code), sum(wrong)].sort((a, b) => a - b)).toEqual([0, 10])
      }),
    )
  })
})

describe('a business', () => {
  it('cannot take the corporate number of a local government', () => {
    const content = { ...contentOf(rows[0] as Row, corporateNumberOf('131016')), kind: 'business' } as ApplicationContent

    expect(() => file({ applicationId, content, fingerprint: 'f', by, at }, platform)).toThrow('corporate number of a local government')
  })
})

const applied = (changes: Partial<ApplicationContent> = {}): Application =>
  file({ applicationId, content: { ...contentOf(rows[1] as Row, (rows[1] as Row).corporateNumber), ...changes }, fingerprint: 'f', by, at }, platform)

const officer = 'psn_00000000000000000000000002' as PersonId
const deciding = (application: Application) => ({ by: officer, at, version: application.version })

describe('what identifies a body', () => {
  const body = {
    kind: 'business',
    name: '八百屋 青井',
    corporateNumber: undefined,
    localGovernmentCode: rows[1]?.code,
  } as Partial<ApplicationContent>

  it('is the invoice number of a sole proprietor, which bears no check digit', () => {
    expect(applied({ ...body, invoiceNumber: 'T9999999999999' as never }).content.invoiceNumber).toBe('T9999999999999')
  })

  it('is asked for by kind: a business without any number is refused, an association that says why is not', () => {
    expect(() => applied(body)).toThrow('identified by a number')
    expect(() => applied({ ...body, withoutNumber: '任意団体のため' })).toThrow('identified by a number')
    const withReason = { ...body, kind: 'association', withoutNumber: '任意団体のため' } as Partial<ApplicationContent>
    const evidence = [{ fileId: 'fil_00000000000000000000000001', name: '規約.pdf', type: 'application/pdf', bytes: 1, sha256: 'a'.repeat(64) }]
    expect(() => applied(withReason)).toThrow('shows a document')
    expect(applied({ ...withReason, evidence } as Partial<ApplicationContent>).content.withoutNumber).toBe('任意団体のため')
  })
})

describe('the way of an application', () => {
  const filed = applied()
  const content = contentOf(rows[1] as Row, (rows[1] as Row).corporateNumber)

  /** Every act, and the states in which it may be done; in all others it is refused and changes nothing. */
  const acts: Readonly<Record<string, readonly [(application: Application) => Application, ...Application['state']['status'][]]>> = {
    take: [(application) => take(application, deciding(application)), 'filed', 'returned'],
    release: [(application) => release(application, deciding(application)), 'filed', 'returned'],
    pause: [(application) => pause(application, '照会中', deciding(application)), 'filed'],
    resume: [(application) => resume(application, deciding(application)), 'filed'],
    return: [(application) => giveBack(application, ['名称を確かめてください'], deciding(application)), 'filed'],
    refuse: [(application) => refuse(application, '実体がない', deciding(application)), 'filed'],
    admit: [(application) => admit(application, undefined, deciding(application), platform).application, 'filed'],
    mend: [(application) => mend(application, content, deciding(application), platform), 'returned'],
    withdraw: [(application) => withdrawApplication(application, deciding(application)), 'filed', 'returned'],
  }

  const inState: Readonly<Record<Application['state']['status'], Application>> = {
    filed,
    returned: giveBack(filed, ['直してください'], deciding(filed)),
    admitted: admit(filed, undefined, deciding(filed), platform).application,
    refused: refuse(filed, '実体がない', deciding(filed)),
    withdrawn: withdrawApplication(filed, deciding(filed)),
  }

  it.each(
    Object.entries(acts).flatMap(([name, [act, ...from]]) =>
      Object.entries(inState).map(([status, application]) => [name, status, act, application, from] as const),
    ),
  )('%s of one that is %s', (_, status, act, application, from) => {
    if ((from as readonly string[]).includes(status)) expect(act(application).version).toBe(application.version + 1)
    else expect(() => act(application)).toThrow('cannot be done in the state')
  })

  it('is not decided on by who looked at an older version', () => {
    const taken = take(filed, deciding(filed))

    expect(() => refuse(taken, '実体がない', { by: officer, at, version: 1 })).toThrow('changed this meanwhile')
  })

  it('keeps its number through returning and mending, and ends with nobody working on it', () => {
    const returned = inState.returned
    const mended = mend(returned, { ...content, website: 'https://www.city.sapporo.jp/' }, deciding(returned), platform)
    const { application, member, membership } = admit(mended, 'class-3', deciding(mended), platform)

    expect(application).toMatchObject({ applicationId, state: { status: 'admitted', by: officer } })
    expect(application.taken).toBeUndefined()
    expect(member).toMatchObject({
      memberId: memberIdOf(applicationId),
      membershipClass: 'class-3',
      website: 'https://www.city.sapporo.jp/',
      state: { status: 'active' },
    })
    expect(membership).toMatchObject({ personId: by, roles: ['administrator'] })
  })

  it('gives no class the platform does not have', () => {
    expect(() => admit(filed, 'gold', deciding(filed), platform)).toThrow('no such class')
  })
})

describe('what an officer sees', () => {
  const contact = (email: string) => ({ name: 'a', phone: '0312345678', email })

  it('is the reference number people quote', () => {
    expect(referenceOf(applicationId)).toBe('A-7A9B-1C2D')
  })

  it.each([
    ['a@city.sapporo.lg.jp', 'passed'],
    ['a@city.sapporo.jp', 'failed'],
    ['a@evil-lg.jp', 'failed'],
  ] as const)('takes %s as evidence or as a hint: %s', (email, outcome) => {
    expect(checksOf(applied(), contact(email), known)).toContainEqual({
      name: 'lg-jp-address',
      outcome,
      found: email.split('@')[1],
      expected: '….lg.jp',
    })
  })

  it('compares the invoice number of a corporation with its corporate number', () => {
    const body = { kind: 'business', name: '株式会社官民', corporateNumber: '8000012010038' } as unknown as Partial<ApplicationContent>
    const check = (invoiceNumber: string) =>
      checksOf(applied({ ...body, invoiceNumber: invoiceNumber as never }), undefined, known).find(
        ({ name }) => name === 'invoice-number-fits-corporate-number',
      )

    expect(check('T8000012010038')?.outcome).toBe('passed')
    expect(check('T7000012050002')).toMatchObject({ outcome: 'failed', found: 'T7000012050002', expected: 'T8000012010038' })
  })
})
