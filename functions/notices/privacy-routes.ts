import { everyItem } from '../platform/dynamo-table.ts'
import { type Api, answer, route } from '../platform/http.ts'
import * as contract from './contract.ts'
import type { Furniture } from './furniture.ts'
import { noticeViewOf } from './views.ts'

const exportMyData = route({
  method: 'get',
  path: '/my-data',
  summary: 'Everything this block keeps about the signed-in person',
  answers: { 200: contract.MyNoticesData },
  refusals: [],
})

/** What people may ask of their own data. They are erased by the erasure of members, which this block hears of (learning.ts). */
export const privacyRoutes = (api: Api, { store, clock }: Furniture): void => {
  const { readers, known, inbox, mails } = store

  const noticesOf = async (person: Parameters<typeof inbox.list>[0]): Promise<contract.Notice[]> => {
    const kept = await everyItem((cursor) => inbox.list(person, 'all', { limit: 500, cursor }))
    return Promise.all(kept.map(async (notice) => noticeViewOf(notice, notice.memberId ? await known.member(notice.memberId) : undefined)))
  }

  api.on(exportMyData, async ({ actor: { personId } }) => {
    const [reader, belongings, follows, notices, outgoing] = await Promise.all([
      readers.reader(personId),
      known.belongingsOf(personId),
      known.followsOf(personId),
      noticesOf(personId),
      mails.ofPerson(personId),
    ])
    return answer(200, {
      personId,
      exportedAt: clock(),
      ...(reader && {
        reader: {
          ...(reader.email && { email: reader.email }),
          language: reader.language,
          bounced: reader.bounced ?? false,
          choices: [...reader.choices],
        },
      }),
      belongings: belongings.map(({ memberId, roles }) => ({ memberId, roles })),
      follows,
      notices,
      mails: outgoing.map(({ mailId, frequency, notices: told, madeAt }) => ({ mailId, frequency, notices: told.length, madeAt })),
    })
  })
}
