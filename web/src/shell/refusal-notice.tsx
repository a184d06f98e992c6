import { ProblemLink } from './failure.tsx'
import { useTexts } from './locale.ts'
import { Notice } from './notice.tsx'
import { Refusal } from './refusal.ts'

const isTold = <Told extends object>(told: Told, type: string): type is Extract<keyof Told, string> => type in told

/** An act was refused: in the reader's words where we have them, with the way to its page. */
export const RefusalNotice = ({ error }: { readonly error: Error }) => {
  const texts = useTexts()
  const type = error instanceof Refusal ? error.problem.type : 'about:blank'
  return (
    <Notice tone='error' announced title={isTold(texts.refusals, type) ? texts.refusals[type] : texts.failure.act}>
      <ProblemLink type={type} />
    </Notice>
  )
}
