import { refusals as ofMembers } from '../members/texts/refusals.ts'
import { refusals as ofProjects } from '../projects/texts/refusals.ts'
import { ProblemLink } from './failure.tsx'
import { useLocale, useTexts } from './locale.ts'
import { Notice } from './notice.tsx'
import { Refusal } from './refusal.ts'

// One line for each block.
const blocks = [ofMembers, ofProjects]

const useTold = (type: string): string | undefined => {
  const locale = useLocale()
  const { refusals } = useTexts()
  const told: Readonly<Record<string, string>> = Object.assign({}, refusals, ...blocks.map((words) => words[locale]))
  return told[type]
}

/** An act was refused: in the reader's words where we have them, with the way to its page. */
export const RefusalNotice = ({ error }: { readonly error: Error }) => {
  const texts = useTexts()
  const type = error instanceof Refusal ? error.problem.type : 'about:blank'
  return (
    <Notice tone='error' announced title={useTold(type) ?? texts.failure.act}>
      <ProblemLink type={type} />
    </Notice>
  )
}
