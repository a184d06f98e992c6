import type { Event } from '../../kernel/event.ts'
import { DunningId, PayerId } from '../contract.ts'
import { type Press, paperPress } from '../notice/paper-press-worker.ts'
import type { NoticingStore } from '../noticing-store.ts'
import { type DunningFacts, dunningPapers } from './dunning-papers.ts'
import type { KeptDunning, KeptLetter } from './dunning-store.ts'

/** How many payers stand in one part of a print file. */
const payersPerPart = 50

/** Makes the letters of a dunning part by part, and copies of one. Whatever is heard again makes the same bytes, or finds them made. */
export const dunningPress = ({ store: { dunnings }, ...press }: Press & { readonly store: Pick<NoticingStore, 'dunnings'> }) => {
  const { print, copy } = paperPress(press)

  const goOn = async (dunning: KeptDunning): Promise<void> => {
    if (dunning.status !== 'printing') return
    const { dunningId, cursor: from, printed, files, at, version } = dunning
    const { items, cursor } = await dunnings.letters(dunningId, { limit: payersPerPart, cursor: from })
    const name = `dunning-${String(files.length + 1).padStart(4, '0')}.pdf`
    const papers = items.flatMap((letter) => dunningPapers(factsOf(dunning, letter)))
    const file = items.length > 0 ? [await print(dunningId, papers, { name, at })] : []
    const { cursor: _, ...rest } = dunning
    const next = {
      ...rest,
      ...(cursor !== undefined && { cursor }),
      printed: printed + items.length,
      files: [...files, ...file],
      version: version + 1,
    }
    await dunnings.savePart(dunning, { ...next, status: cursor === undefined ? 'done' : 'printing' })
  }

  return async ({ name, about, after }: Event): Promise<void> => {
    if (name === 'DunningCopyAsked') {
      const dunningId = DunningId().parse(after?.['dunningId'])
      const [dunning, letter] = await Promise.all([dunnings.dunning(dunningId), dunnings.letter(dunningId, PayerId().parse(about))])
      if (!dunning || !letter?.isCopying) return
      const files = await copy(dunningId, dunningPapers(factsOf(dunning, letter)), { name: 'dunning', at: dunning.at })
      await dunnings.saveCopy(letter, { ...letter, isCopying: false, files: [...files], version: letter.version + 1 })
    }
    if (name !== 'DunningMade' && name !== 'DunningPrintWentOn') return
    const dunning = await dunnings.dunning(DunningId().parse(about))
    // An event that is heard again, after the part it started was made, starts nothing.
    if (dunning && dunning.printed === after?.['printed']) await goOn(dunning)
  }
}

const factsOf = ({ draft, terms, notice, number: of = '', deadlineOn }: KeptDunning, letter: KeptLetter): DunningFacts => {
  const { payerId, name, postalCode, address, told, number = of } = letter
  return { kind: draft.kind, on: draft.on, terms, notice, deadlineOn, number, payer: { payerId, name, postalCode, address }, told }
}
