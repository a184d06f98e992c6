import { SignedDownload } from '../../kernel/document.ts'
import { PageQuery } from '../../kernel/page.ts'
import { changedMeanwhile, notFound, notPermitted, present } from '../../kernel/problem.ts'
import type { Page } from '../../kernel/table.ts'
import { isDone } from '../../platform/acts.ts'
import { fingerprint } from '../../platform/fingerprint.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { asOfNow } from '../../platform/known-members.ts'
import type { CollectingFurniture } from '../furniture.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { serve, serviceOf } from '../notice/notice.ts'
import { NoticeAct } from '../notice/notice-contract.ts'
import { noticeFileKey } from '../notice/notice-file.ts'
import { moneyDesk } from '../office/money-desk.ts'
import { PayerParams } from '../payer/payer-contract.ts'
import * as problems from '../problems.ts'
import * as contract from './dunning-contract.ts'
import type { KeptDunning, KeptLetter } from './dunning-store.ts'

const listLetters = route({
  method: 'get',
  path: '/dunnings/{dunningId}/letters',
  summary: 'Whom a dunning reaches and with what, before it is decided and after',
  params: contract.DunningParams,
  query: PageQuery,
  answers: { 200: contract.DunningNoticePage },
  refusals: [notFound],
})

const listLettersOfPayer = route({
  method: 'get',
  path: '/payers/{payerId}/dunnings',
  summary: 'The dunning notices and reminders of a payer, newest first',
  params: PayerParams,
  query: PageQuery,
  answers: { 200: contract.DunningNoticePage },
  refusals: [notFound],
})

const listReturned = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/returned-letters',
  summary: 'Dunning notices and reminders that came back and reached nobody yet, the oldest first',
  params: MunicipalityParams,
  query: PageQuery,
  answers: { 200: contract.DunningNoticePage },
  refusals: [notFound],
})

const actOnLetter = route({
  method: 'put',
  path: '/payers/{payerId}/dunnings/{dunningId}/acts/{actId}',
  summary: 'Ask for a copy of a letter, or record that it was dispatched, came back or was published',
  costly: { copy: 'paper' },
  params: contract.DunningNoticeActParams,
  body: NoticeAct,
  answers: { 200: contract.DunningNoticeView, 201: contract.DunningNoticeView },
  refusals: [notFound, notPermitted, changedMeanwhile, problems.wrongState],
})

const fetchCopy = route({
  method: 'get',
  path: '/payers/{payerId}/dunnings/{dunningId}/files/{file}',
  summary: 'Where a copy of a letter can be fetched, for a minute',
  params: contract.DunningNoticeFileParams,
  answers: { 200: SignedDownload },
  refusals: [notFound],
})

/** What each payer was dunned for, to the letter, and what became of it on its way. */
export const dunningLetterRoutes = (api: Api, furniture: CollectingFurniture): void => {
  const { store, files } = furniture
  const { dunnings } = store
  const { within, withinStatement } = moneyDesk(furniture)

  /** A letter is one when all that were made with it are printed; before that it is a line of a list. */
  const sent = async (letter: KeptLetter | undefined) => {
    const found = present(letter)
    const dunning = present(await dunnings.dunning(found.dunningId))
    return { letter: found, dunning: present(dunning.status === 'done' ? dunning : undefined) }
  }

  const viewsOf = async ({ items, cursor }: Page<KeptLetter>) => {
    const runs = await Promise.all(items.map(({ dunningId }) => dunnings.dunning(dunningId)))
    const shown = items.flatMap((letter, at) => {
      const dunning = runs[at]
      return dunning?.status === 'done' ? [letterView(letter, dunning)] : []
    })
    return { items: shown, ...(cursor && { cursor }) }
  }

  api
    .on(listLetters, async ({ params: { dunningId }, query, actor }) => {
      const dunning = present(await dunnings.dunning(dunningId))
      await within(dunning.localGovernmentCode, actor, 'read the books')
      const page = await dunnings.letters(dunningId, query)
      return answer(200, { ...page, items: page.items.map((letter) => letterView(letter, dunning)) })
    })

    .on(listLettersOfPayer, async ({ params: { payerId }, query, actor }) => {
      await withinStatement(payerId, actor)
      return answer(200, await viewsOf(await dunnings.ofPayer(payerId, query)))
    })

    .on(listReturned, async ({ params: { localGovernmentCode }, query, actor }) => {
      await within(localGovernmentCode, actor, 'read the books')
      return answer(200, await viewsOf(await dunnings.returned(localGovernmentCode, query)))
    })

    .on(actOnLetter, async ({ params: { payerId, dunningId, actId }, body, actor: claimed }) => {
      const { localGovernmentCode } = await withinStatement(payerId, claimed)
      const actor = body.act === 'copy' ? await asOfNow(furniture, claimed) : await within(localGovernmentCode, claimed, 'record service')
      const { letter, dunning } = await sent(await dunnings.letter(dunningId, payerId))
      const saving = { actor, actId, fingerprint: fingerprint([dunningId, body]) }
      if (await isDone(furniture, payerId, { id: actId, fingerprint: saving.fingerprint })) return answer(200, letterView(letter, dunning))
      const next = { ...letter, version: letter.version + 1 }
      if (body.act === 'copy') {
        const copying: KeptLetter = { ...next, isCopying: true }
        await dunnings.saveLetter(letter, copying, { saving, name: 'DunningCopyAsked' })
        return answer(201, letterView(copying, dunning))
      }
      if (letter.version !== body.version) throw changedMeanwhile()
      const after: KeptLetter = { ...next, service: serve(serviceOf(letter.service, dunning), body, dunning.notice) }
      await dunnings.saveLetter(letter, after, { saving, name: events[body.act] })
      return answer(201, letterView(after, dunning))
    })

    .on(fetchCopy, async ({ params: { payerId, dunningId, file }, actor }) => {
      await withinStatement(payerId, actor)
      const { letter } = await sent(await dunnings.letter(dunningId, payerId))
      const found = present(letter.files[file])
      return answer(200, { url: await files.signedDownload(noticeFileKey(dunningId, found), found.name) })
    })
}

const events = { dispatch: 'DunningLetterDispatched', return: 'DunningLetterReturned', publish: 'DunningLetterPublished' } as const

const letterView = (letter: KeptLetter, dunning: KeptDunning): contract.DunningNoticeView => {
  const { localGovernmentCode: _, postalCode: __, address: ___, ...said } = letter
  const { draft, deadlineOn } = dunning
  return { ...said, kind: draft.kind, on: draft.on, deadlineOn, service: serviceOf(letter.service, dunning) }
}
