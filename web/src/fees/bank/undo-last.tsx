import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { TextArea } from '../../shell/field.tsx'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { type Made, useUndo } from './review-acts.ts'

/** The way back from what was just done. */
export const UndoLast = ({ made, onDone }: { readonly made: Made; readonly onDone: () => void }) => {
  const { review: texts } = useBankTexts()
  const desk = useDeskTexts()
  const undoing = useUndo(onDone)
  return (
    <PlainAct words={texts.undo} acting={undoing} does={(form, then) => undoing.mutate({ ...made, reason: textOf(form, 'reason') }, then)}>
      <TextArea label={desk.reason} hint={desk.reasonHint} name='reason' maxLength={1000} defaultValue={texts.undoReason} required />
    </PlainAct>
  )
}
