import { describe, expect, it } from 'vitest'
import kindsFile from '../../data/notice-kinds.json' with { type: 'json' }
import { kindCodes } from './contract.ts'
import { type Letter, letterMail } from './letters.ts'
import type { Kind } from './reference.ts'
import { linkTo, tellings, toldEvents } from './telling-domain.ts'
import { everyTemplate } from './templates.ts'

const kinds = kindsFile.items as readonly Kind[]
const portalUrl = 'https://portal.kanmin.example'
const templates = everyTemplate({ kinds, portalUrl })

const letter = (different: Partial<Letter> = {}): Letter => ({
  to: 'reader@kanmin.example',
  language: 'ja',
  frequency: 'at-once',
  lines: [{ kind: 'followed', sentence: '課題に追補が出ました', about: linkTo('ned_1'), things: [] }],
  kinds,
  portalUrl,
  ...different,
})

describe('the kinds of notices', () => {
  it('are the same in the contract and in the data', () => {
    expect(kinds.map(({ code }) => code)).toEqual([...kindCodes])
  })

  it('are each used by an event', () => {
    const used = new Set(toldEvents.flatMap((event) => tellings[event].map(([kind]) => kind)))

    expect(kindCodes.filter((code) => !used.has(code))).toEqual([])
  })
})

describe('every template', () => {
  it('is there in both languages, for each event and each digest', () => {
    const told = toldEvents.reduce((count, event) => count + tellings[event].length, 0)

    expect(templates).toHaveLength(2 * (told + 2))
  })

  it.each(templates.map((template) => [`${template.event} ${template.kind ?? ''} ${template.language}`, template] as const))(
    '%s says what happened, where to read of it and how to stop it',
    (_, { subject, text, html, language }) => {
      expect(subject).toMatch(language === 'ja' ? /^【官民 Kanmin】.*[ぁ-ん一-龠]/ : /^\[Kanmin\] [A-Z0-9]/)
      expect(text).toContain(`${portalUrl}${language === 'en' ? '/en' : ''}/notices/settings`)
      expect(`${subject}${text}${html}`).not.toMatch(/undefined|NaN|\[object/)
      if (language === 'en') expect(`${subject}${text}${html}`).not.toMatch(/[ぁ-んァ-ヶ一-龠]/)
    },
  )
})

describe('a mail', () => {
  it('escapes whatever a name may hold, in text and address', () => {
    const evil = { kind: 'followed' as const, sentence: '<script>alert("1")</script>&\'', about: { id: 'x', path: '/"><img src=x>' }, things: [] }

    const { html } = letterMail(letter({ lines: [evil] }))

    expect(html).not.toMatch(/<script|<img|"1"/)
    expect(html).toContain('&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;')
  })

  it('of a saved search says when it comes and where to stop it, and names only the new hits', () => {
    const hits = { kind: 'saved-search' as const, sentence: '保存した検索に1件の新着があります', about: linkTo('ssr_1'), things: [linkTo('ned_7')] }

    const { text } = letterMail(letter({ lines: [hits], searchFrequency: 'weekly' }))

    expect(text).toContain(`${portalUrl}/needs/ned_7`)
    expect(text).toContain('毎週月曜日の朝に')
    expect(text).toContain(`${portalUrl}/saved-searches`)
  })

  it('of one kind leads to that kind in the settings, a mixed digest to all of them', () => {
    const question = { kind: 'question' as const, sentence: '課題に質問が届きました', about: linkTo('ned_1'), things: [] }

    expect(letterMail(letter()).stopAt).toBe(`${portalUrl}/notices/settings?kind=followed`)
    expect(letterMail(letter({ frequency: 'daily', lines: [...letter().lines, question] })).stopAt).toBe(`${portalUrl}/notices/settings`)
  })
})
