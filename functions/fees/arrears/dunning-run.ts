import type { Event } from '../../kernel/event.ts'
import { sumOf } from '../../kernel/money.ts'
import { dateInTokyo } from '../../kernel/time.ts'
import { derivedId } from '../../platform/derived-id.ts'
import { ariseCost } from '../books/books-acts.ts'
import type { Change } from '../books/books-store.ts'
import { DunningId, EntryId } from '../contract.ts'
import type { Furniture } from '../furniture.ts'
import { type Claim, outstanding } from '../levy/claim.ts'
import type { NoticingStore } from '../noticing-store.ts'
import { byPayer, dun, isToBeDunned, latestDue, toldOf } from './dunning.ts'
import type { KeptDunning, KeptLetter, LetterBatch } from './dunning-store.ts'
import type { RateTable } from './late-charge-rate.ts'
import { rateDesk } from './rate-desk.ts'

type Dunning = Pick<Furniture, 'clock' | 'shippedRates'> & { readonly store: Pick<NoticingStore, 'books' | 'levies' | 'dunnings' | 'rates'> }

/** How many payers one event dunned: well within the time a worker has. */
const stepLength = 500

/** What a transaction takes (100), less the run itself, its event, and the months, years and accounts that all share. */
const writesAtOnce = 85

/** What lists whom a dunning reaches, and dunns them once it is decided. Each step is one event; whichever is heard again finds its work done. */
export const dunningRun = ({ store, clock, shippedRates }: Dunning) => {
  const { books, levies, dunnings } = store
  const { rates } = rateDesk({ store, shippedRates })

  const overdueClaims = async ({ localGovernmentCode: code, draft, terms }: KeptDunning): Promise<readonly Claim[]> => {
    const hidden = await levies.beingWritten(code)
    const until = latestDue(draft, terms.dunning)
    const found: Claim[] = []
    let cursor: string | undefined
    do {
      const page = await books.openClaims(code, { limit: 1000, cursor })
      found.push(...page.items.filter((claim) => !hidden.has(claim.levyId) && isToBeDunned(claim, draft, terms.dunning)))
      const last = page.items.at(-1)
      cursor = last && last.dueOn <= until ? page.cursor : undefined
    } while (cursor)
    return found
  }

  const list = async (dunning: KeptDunning): Promise<void> => {
    if (dunning.status !== 'listing') return
    const [claims, table] = [await overdueClaims(dunning), await rates()]
    const letters: KeptLetter[] = []
    for (const [payerId, owed] of byPayer(claims)) {
      const payer = await levies.payer(payerId)
      if (!payer) throw new Error(`${payerId} owes and is no payer`)
      const { name, postalCode, address } = payer
      const told = owed.map((claim) => toldOf(claim, dunning.draft.on, table))
      const { dunningId, localGovernmentCode } = dunning
      letters.push({
        dunningId,
        payerId,
        localGovernmentCode,
        name,
        postalCode,
        address,
        told,
        service: { status: 'made' },
        isCopying: false,
        files: [],
        version: 1,
      })
    }
    const found = { payers: letters.length, claims: claims.length, outstanding: sumOf(claims.map(outstanding)) }
    await dunnings.saveList(dunning, { ...dunning, ...found, status: 'listed', version: dunning.version + 1 }, letters)
  }

  /** What a letter says and does on the day on which it is made: what was paid since the list was made is not dunned. */
  const made = async (dunning: KeptDunning, letter: KeptLetter, table: RateTable) => {
    const { draft, terms, dunningId, number = '', deadlineOn } = dunning
    const found = await Promise.all(letter.told.map(({ claimId }) => books.claim(claimId)))
    const claims = found.flatMap((claim) => (claim && isToBeDunned(claim, draft, terms.dunning) ? [claim] : []))
    const dunned = claims.map((before) => {
      const after = dun(before, { ...draft, dunningId, number, deadlineOn, lateCharge: terms.lateCharge })
      return draft.kind === 'statutory' && terms.dunning.fee > 0 ? withFee(before, after, dunning, table) : { before, after, entries: [] }
    })
    return { claims, dunned, told: dunned.map(({ after }) => toldOf(after, draft.on, table)) }
  }

  const withFee = (before: Claim, after: Claim, { draft, dunningId, terms }: KeptDunning, table: RateTable) => {
    const bookedOn = dateInTokyo(clock())
    const entryId = () => EntryId().parse(derivedId('ent', dunningId, before.claimId, 'fee'))
    const arisen = ariseCost(after, { on: draft.on, amount: terms.dunning.fee }, { bookedOn, entryId, rates: table })
    const charged = arisen.claims[0]?.after ?? after
    return { before, after: { ...charged, version: before.version + 1 }, entries: arisen.entries }
  }

  const goOn = async (dunning: KeptDunning): Promise<void> => {
    if (dunning.status !== 'writing') return
    const table = await rates()
    const page = await dunnings.letters(dunning.dunningId, { limit: stepLength, cursor: dunning.cursor })
    let before = dunning
    // Whoever died in this step has numbered some of them.
    const unmade = page.items.filter(({ number }) => number === undefined)
    const batches = await batchesOf(unmade, (letter) => made(dunning, letter, table))
    for (const [at, batch] of batches.entries()) {
      const isLastOfStep = at === batches.length - 1
      const after = advanced(before, batch, isLastOfStep ? { cursor: page.cursor } : undefined)
      const event = isLastOfStep ? (page.cursor ? 'DunningWentOn' : 'DunningMade') : undefined
      await dunnings.saveBatch(before, after, { ...numbered(before, batch), event })
      before = after
    }
  }

  return async ({ name, about }: Event): Promise<void> => {
    if (name !== 'DunningDrafted' && name !== 'DunningDecided' && name !== 'DunningWentOn') return
    const dunning = await dunnings.dunning(DunningId().parse(about))
    if (!dunning) return
    if (name === 'DunningDrafted') return list(dunning)
    await goOn(dunning)
  }
}

type Made = {
  readonly claims: readonly Claim[]
  readonly dunned: readonly { before: Claim; after: Claim; entries: Change['entries'] }[]
  readonly told: KeptLetter['told']
}

/** So many letters at a time as one transaction takes: each is itself, its claims, and where a fee arises its entry and account. */
const batchesOf = async (letters: readonly KeptLetter[], make: (letter: KeptLetter) => Promise<Made>): Promise<readonly LetterBatch[]> => {
  const batches: {
    letters: KeptLetter[]
    spared: KeptLetter[]
    change: { claims: { before: Claim; after: Claim }[]; entries: Change['entries'][number][] }
  }[] = []
  let writes = writesAtOnce + 1
  for (const letter of letters) {
    const { dunned, told } = await make(letter)
    const needed = 2 + dunned.length + dunned.flatMap(({ entries }) => entries).length
    if (writes + needed > writesAtOnce) {
      batches.push({ letters: [], spared: [], change: { claims: [], entries: [] } })
      writes = 0
    }
    const batch = batches.at(-1)
    if (told.length === 0) batch?.spared.push(letter)
    else batch?.letters.push({ ...letter, told })
    batch?.change.claims.push(...dunned.map(({ before, after }) => ({ before, after })))
    batch?.change.entries.push(...dunned.flatMap(({ entries }) => entries))
    writes += needed
  }
  return batches
}

const advanced = (
  before: KeptDunning,
  { letters, spared, change }: LetterBatch,
  step: { readonly cursor: string | undefined } | undefined,
): KeptDunning => {
  const { cursor: _, ...rest } = before
  const isDone = step !== undefined && step.cursor === undefined
  const cursor = step ? step.cursor : before.cursor
  const told = letters.flatMap((letter) => letter.told)
  const counted = { payers: before.written === 0 ? 0 : before.payers, claims: before.written === 0 ? 0 : before.claims }
  return {
    ...rest,
    ...(cursor !== undefined && { cursor }),
    written: before.written + letters.length + spared.length,
    payers: counted.payers + letters.length,
    claims: counted.claims + (change.claims?.length ?? 0),
    outstanding: sumOf([...(before.written === 0 ? [] : [before.outstanding]), ...told.map((each) => each.outstanding)]),
    status: isDone ? 'printing' : 'writing',
    version: before.version + 1,
  }
}

/** Numbers follow each other without a gap, whoever was spared. */
const numbered = (before: KeptDunning, batch: LetterBatch): LetterBatch => {
  const first = before.written === 0 ? 0 : before.payers
  return { ...batch, letters: batch.letters.map((letter, at) => ({ ...letter, number: `${before.number}の${first + at + 1}` })) }
}
