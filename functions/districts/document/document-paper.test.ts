import { describe, expect, it } from 'vitest'
import rules from '../../../data/consent-rules.json' with { type: 'json' }
import holidays from '../../../data/holidays.json' with { type: 'json' }
import { typeface } from '../../../local/typeface.ts'
import { fiscalYearInEra, inEra, type Paper } from '../../kernel/paper.ts'
import type { LocalDate } from '../../kernel/time.ts'
import { htmlOf } from '../../platform/paper-html.ts'
import { pdfOf } from '../../platform/paper-pdf.ts'
import { tally } from '../consent/consent.ts'
import { calendarOf, criteria, day, exampleContent, firstConsent, paper, ruleIn, votersOf } from '../plan/plan-example.ts'
import { inspectionFrom } from '../timeline/calendar.ts'
import { applicationPaper } from './document-application-paper.ts'
import { certificatePaper } from './document-certificate-paper.ts'
import { changeNoticePaper } from './document-change-paper.ts'
import { noticePaper, opinionSummaryPaper } from './document-inspection-paper.ts'
import { codeLetter } from './document-letter-paper.ts'

const names = { municipality: '高松市', amo: '一般社団法人<中央>エリアマネジメント', district: '中央地区' }
const document = paper('2020-10-08')
const inspection = inspectionFrom(day('2020-10-08'), calendarOf(holidays))
const consent = tally(ruleIn(rules)('jp-certify'), votersOf(), firstConsent(votersOf(), 6))

const papers: Readonly<Record<string, Paper>> = {
  application: applicationPaper(names, exampleContent, { document, consent }),
  notice: noticePaper(names, exampleContent, { document, inspection }),
  'opinion summary': opinionSummaryPaper(names, exampleContent, {
    document,
    inspection,
    summary: { received: 2, points: [{ point: '負担が重い', opinions: 2, answer: '利益の限度内である' }] },
  }),
  certificate: certificatePaper(names, exampleContent, { document, application: paper('2020-10-01'), criteria }),
  'notice of change': changeNoticePaper(
    names,
    { certified: exampleContent, content: { ...exampleContent, area: '中央町一丁目1番から24番まで' } },
    { document, findings: [{ item: 'area', minor: true, because: 'locality-renamed' }] },
  ),
  letter: codeLetter(names, {
    beneficiary: 'あ商店',
    code: '7K3M-Q9TX-4HZB',
    plan: '活動計画',
    portalUrl: 'https://portal.example',
    on: day('2020-09-01'),
  }),
}

const heading = (page: string) => [...page.matchAll(/<h([1-6])>/g)].map(([, level]) => Number(level))

describe.each(Object.entries(papers))('the paper: %s', (_, each) => {
  it('is a page with one title, headings in order, captions and column headings, and nothing of it is markup', () => {
    const page = htmlOf(each)

    expect(page).toContain('<html lang="ja">')
    expect(heading(page)[0]).toBe(1)
    expect(heading(page).filter((level) => level === 1)).toHaveLength(1)
    expect((page.match(/<table/g) ?? []).length).toBe((page.match(/<caption/g) ?? []).length)
    expect(page).not.toContain('<中央>')
  })

  it('is a tagged PDF in Japanese, the same bytes each time', async () => {
    const [one, again] = [await pdfOf([each], await typeface(), new Date(0)), await pdfOf([each], await typeface(), new Date(0))]

    expect(one.equals(again)).toBe(true)
    const text = one.toString('latin1')
    for (const mark of ['%PDF-1.7', '/MarkInfo', '/StructTreeRoot', '(ja-JP)']) expect(text).toContain(mark)
  })
})

describe('the summary of opinions', () => {
  const summed = (received: number) => htmlOf(opinionSummaryPaper(names, exampleContent, { document, inspection, summary: { received, points: [] } }))

  it('says that none came, or that those which came say nothing of the plan, and is never silent', () => {
    expect(summed(0)).toContain('縦覧の期間に提出された意見書はありませんでした。')
    expect(summed(1)).toContain('提出された意見書に、計画に対する意見の記載はありませんでした（意見なし）。')
    expect(summed(1)).toContain('1件')
    expect(htmlOf(papers['opinion summary'] ?? { title: '', parts: [] })).not.toContain('ありませんでした')
  })
})

describe('the notice of a minor change', () => {
  it('says what stood there, what stands there now, and why it is minor', () => {
    const page = htmlOf(papers['notice of change'] ?? { title: '', parts: [] })

    for (const words of ['中央一丁目1番から24番まで', '中央町一丁目1番から24番まで', '規則第42条第1号']) expect(page).toContain(words)
  })
})

describe('the pages of a paper', () => {
  const pdf = async (each: Paper) => (await pdfOf([each, each], await typeface(), new Date(0))).toString('latin1')
  const pagesOf = (text: string) => text.match(/\/Type \/Page\b/g)?.length

  it('are numbered where there is more than one, and take no further page for it', async () => {
    const long: Paper = { title: '題', parts: [{ part: 'list', items: Array.from({ length: 60 }, (_, at) => `${at + 1}番`) }] }

    expect(pagesOf(await pdf(long))).toBe(4)
    expect(pagesOf(await pdf({ title: '題', parts: [] }))).toBe(2)
  })
})

describe('a paper of a title alone', () => {
  it('is drawn too, though nothing before the title chose a typeface', async () => {
    expect((await pdfOf([{ title: '題', parts: [] }], await typeface(), new Date(0))).subarray(0, 5).toString()).toBe('%PDF-')
  })
})

describe('a date on a paper', () => {
  it.each([
    ['2026-11-22', '令和8年11月22日'],
    ['2019-05-01', '令和元年5月1日'],
    ['2019-04-30', '平成31年4月30日'],
  ])('%s is %s', (date, written) => expect(inEra(date as LocalDate)).toBe(written))

  it('names a fiscal year after its April', () => expect(fiscalYearInEra(2026)).toBe('令和8年度'))
})
