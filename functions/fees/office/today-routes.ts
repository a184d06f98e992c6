import { notFound } from '../../kernel/problem.ts'
import { addDays, dateInTokyo } from '../../kernel/time.ts'
import { type Api, answer, route } from '../../platform/http.ts'
import { unapplied } from '../clearing/deposit.ts'
import type { NotifyingFurniture } from '../furniture.ts'
import { outstanding } from '../levy/claim.ts'
import { MunicipalityParams } from '../levy/levy-contract.ts'
import { moneyDesk } from './money-desk.ts'
import { grantsWaiting, waitingItem } from './today.ts'
import { TodayView } from './today-contract.ts'

const readToday = route({
  method: 'get',
  path: '/municipalities/{localGovernmentCode}/today',
  summary: 'What waits for whom in the money of a municipality today',
  params: MunicipalityParams,
  answers: { 200: TodayView },
  refusals: [notFound],
})

/** So many of each kind are looked at: whoever has more waiting needs no exact number. */
const looked = { limit: 1000 }
const recent = { limit: 100 }

/** Until when what is due is due soon. */
const soonDays = 14

/** The municipality's list of the day. */
export const todayRoutes = (api: Api, furniture: NotifyingFurniture): void => {
  const { store, clock } = furniture
  const { books, levies, banks } = store
  const { within } = moneyDesk(furniture)

  api.on(readToday, async ({ params: { localGovernmentCode: code }, actor }) => {
    await within(code, actor, 'read the books')
    const today = dateInTokyo(clock())
    const [drafts, files, deposits, movements, refunds, notices, letters, petitions, open, hidden, grants, writeOffs] = await Promise.all([
      levies.ofMunicipality(code, recent),
      banks.files(code, recent),
      books.unappliedDeposits(code, looked),
      banks.openMovements(code, looked),
      books.refundsDue(code, looked),
      store.notices.returned(code, looked),
      store.dunnings.returned(code, looked),
      store.petitions.waiting(code, looked),
      books.openClaims(code, looked),
      levies.beingWritten(code),
      store.grants.open(code, looked),
      store.arrears.waiting(code, looked),
    ])
    const levy = (...statuses: readonly string[]) =>
      drafts.items.filter(({ status }) => statuses.includes(status)).map(({ levyId, at }) => ({ id: levyId, on: dateInTokyo(at) }))
    const file = (...statuses: readonly string[]) =>
      files.items.filter(({ status }) => statuses.includes(status)).map(({ bankFileId, at }) => ({ id: bankFileId, on: dateInTokyo(at) }))
    const waiting = deposits.items.map((deposit) => ({ deposit, id: deposit.depositId, on: deposit.receivedOn, amount: unapplied(deposit) }))
    const due = open.items
      .filter(({ levyId, deferredUntil }) => !hidden.has(levyId) && (deferredUntil === undefined || deferredUntil < today))
      .map((claim) => ({ id: claim.claimId, on: claim.dueOn, amount: outstanding(claim) }))
    const isMore = deposits.cursor !== undefined
    return answer(200, {
      on: today,
      items: [
        ...waitingItem('levy-to-decide', levy('read')),
        ...waitingItem('levy-unreadable', levy('unreadable')),
        ...waitingItem('levy-running', levy('reading', 'writing')),
        ...waitingItem('file-to-read', file('announced')),
        ...waitingItem('file-refused', file('refused')),
        ...waitingItem('file-running', file('reading', 'posting')),
        ...waitingItem(
          'deposit-in-review',
          waiting.filter(({ deposit }) => deposit.review),
          isMore,
        ),
        ...waitingItem(
          'deposit-unapplied',
          waiting.filter(({ deposit }) => !deposit.review),
          isMore,
        ),
        ...waitingItem(
          'movement',
          movements.items.map(({ movementId, postedOn, amount }) => ({ id: movementId, on: postedOn, amount })),
          movements.cursor !== undefined,
        ),
        ...waitingItem(
          'refund-due',
          refunds.items.map(({ claimId, dueOn, refundDue }) => ({ id: claimId, on: dueOn, amount: refundDue })),
          refunds.cursor !== undefined,
        ),
        ...waitingItem(
          'petition-to-decide',
          petitions.items.map(({ petitionId, content }) => ({ id: petitionId, on: content.appliedOn })),
          petitions.cursor !== undefined,
        ),
        ...waitingItem(
          'notice-returned',
          [...notices.items, ...letters.items].map(({ payerId, service }) => ({ id: payerId, on: 'on' in service ? service.on : undefined })),
          notices.cursor !== undefined || letters.cursor !== undefined,
        ),
        ...grantsWaiting(grants.items, today, grants.cursor !== undefined),
        ...waitingItem(
          'write-off-to-decide',
          writeOffs.items.map(({ writeOffId, at, content }) => ({ id: writeOffId, on: dateInTokyo(at), amount: content.amount })),
          writeOffs.cursor !== undefined,
        ),
        ...waitingItem(
          'claim-overdue',
          due.filter(({ on }) => on < today),
          open.cursor !== undefined && (due.at(-1)?.on ?? today) < today,
        ),
        ...waitingItem(
          'claim-due-soon',
          due.filter(({ on }) => on >= today && on <= addDays(today, soonDays)),
          open.cursor !== undefined,
        ),
      ],
    })
  })
}
