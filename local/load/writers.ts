import { monotonicFactory } from 'ulid'
import { addDays, dateInTokyo, instant } from '../../functions/kernel/time.ts'
import type { Kind } from './arrivals.ts'
import { type Asking, answered, endedBy } from './asking.ts'
import type { Promised } from './promised.ts'

const ulid = monotonicFactory()

type Page = { readonly items: readonly { readonly needId: string }[] }

/** Those who fill in forms: what is answered with 2xx is looked for at the end. */
export const writersOf = async (ask: Asking, promised: Promised): Promise<readonly Kind[]> => {
  const { items } = await answered<Page>(ask(undefined, 'GET', '/api/projects/needs?limit=50'), 'the needs that are open')
  const asked = (number: number) => items[number % items.length]?.needId ?? ''
  return [
    {
      kind: 'write need',
      share: 6,
      act: saving(ask, promised, 'haru', () => ({ path: `/api/projects/needs/ned_${ulid()}`, body: { content: need() } })),
    },
    {
      ...{ kind: 'write question', share: 4 },
      act: repeatable(ask, promised, 'midori', (number) => ({
        path: `/api/projects/needs/${asked(number)}/questions/qst_${ulid()}`,
        body: { text: `設置の期間はいつまでですか。（${number}）` },
      })),
    },
    { kind: 'write draft', share: 6, act: saving(ask, promised, 'aoi', draft) },
    {
      kind: 'write device',
      share: 4,
      act: saving(ask, promised, 'haru', (number) => ({ path: `/api/devices/devices/dev_${ulid()}`, body: { content: device(number) } })),
    },
  ]
}

type Form = (number: number) => { readonly path: string; readonly body: object }

/** A thing that can be read where it was written. */
const saving =
  (ask: Asking, promised: Promised, who: string, form: Form): Kind['act'] =>
  async (number) => {
    const { path, body } = form(number)
    const answer = await ask(who, 'PUT', path, body)
    if (answer.status < 300) promised.keep(path, async () => (await ask(who, 'GET', path)).status === 200)
    return endedBy(answer)
  }

/** A thing that stands in a list only: sent once more it is the same act (200), unless it was lost (201). */
const repeatable =
  (ask: Asking, promised: Promised, who: string, form: Form): Kind['act'] =>
  async (number) => {
    const { path, body } = form(number)
    const answer = await ask(who, 'PUT', path, body)
    if (answer.status < 300) promised.keep(path, async () => (await ask(who, 'PUT', path, body)).status === 200)
    return endedBy(answer)
  }

const need = () => ({
  ...{ title: '商店街の歩行者を数え、催しの効果を知りたい', fields: ['tourism'], technologyClasses: ['network-and-sensing'] },
  ...{ situation: '年に二回、職員が手で数えている。', issue: '催しの前後でどれだけ変わったかが分からない。' },
  ...{ desired: '一時間ごとの人数が、だれにでも見える。', budgetBand: '1m-5m', forms: ['trial'], publication: { level: 'public' } },
  validUntil: addDays(dateInTokyo(instant(new Date())), 30),
  contact: { department: 'デジタル戦略課', name: '香川 晴', email: 'haru@city.takamatsu.lg.jp', phone: '087-839-2011' },
})

const draft: Form = (number) => {
  const applicationId = `app_${ulid()}`
  return { path: `/api/members/drafts/${applicationId}`, body: { applicationId, values: { name: `途中の申請 ${number}` } } }
}

export const device = (number: number) => ({
  ...{ type: 'people-counter', name: `負荷試験 ${number + 1}`, localGovernmentCode: '372013', dataClass: 'open', intervalSeconds: 60 },
  place: { longitude: 134.047 + (number % 10) * 0.0005, latitude: 34.34 + (Math.floor(number / 10) % 10) * 0.0005 },
})
