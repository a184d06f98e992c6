import { monthText } from '../shell/date.ts'
import { useLocale } from '../shell/locale.ts'
import type { BlindProposal, ProposalContent } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'
import type { PartneringTexts } from './texts/partnering-ja.ts'

type RowName = keyof PartneringTexts['proposal']['labels']

/** One line of a proposal in words. */
export type ProposalRow = { readonly name: RowName; readonly label: string; readonly text: string | undefined }

/** Proposals as lines of words: the same on their page, side by side, before the panel and before they are sent. */
export const useProposalRows = (contents: readonly (ProposalContent | BlindProposal['content'])[]): readonly (readonly ProposalRow[])[] => {
  const texts = usePartneringTexts()
  const locale = useLocale()
  const { labels } = texts.proposal
  return contents.map((content) => {
    const words: readonly (readonly [RowName, string | undefined])[] = [
      ['title', content.title],
      ['summary', content.summary],
      ['approach', content.approach],
      ['schedule', content.schedule],
      ['startFor', content.startFor && monthText(locale, content.startFor)],
      ['endFor', content.endFor && monthText(locale, content.endFor)],
      ['costYen', content.costYen === undefined ? undefined : texts.yen(content.costYen)],
      ['costDetails', content.costDetails],
      [
        'kpiTargets',
        content.kpiTargets.map(({ name, target, unit, how }) => texts.named(name, `${target}${unit}${how ? texts.noted(how) : ''}`)).join('\n'),
      ],
      ['attachments', 'attachments' in content ? content.attachments.map(({ name }) => name).join('\n') : undefined],
    ]
    return words.map(([name, text]) => ({ name, label: labels[name], text: text || undefined }))
  })
}
