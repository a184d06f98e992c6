import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { TextArea } from '../../shell/field.tsx'
import type { Whole } from '../../shell/list.ts'
import { useLocale } from '../../shell/locale.ts'
import { answered, Refusal } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { clearingUndoQuery } from '../money-queries.ts'
import type { Clearing } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'

/** So many are undone in one act. */
const most = 1000

/** Which clearings are chosen to be undone together. */
export const useChosen = () => {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const choose = (clearingIds: readonly string[], isOn: boolean) =>
    setChosen((before) => {
      const after = new Set(before)
      for (const clearingId of clearingIds) isOn ? after.add(clearingId) : after.delete(clearingId)
      return after
    })
  return { chosen, choose, clear: () => setChosen(new Set()) }
}
export type Chosen = ReturnType<typeof useChosen>

export const Choosing = ({ clearing: { clearingId, at }, chosen, choose }: { readonly clearing: Clearing } & Pick<Chosen, 'chosen' | 'choose'>) => {
  const { clearings: texts } = useBankTexts()
  const locale = useLocale()
  return (
    <input
      type='checkbox'
      checked={chosen.has(clearingId)}
      onChange={(event) => choose([clearingId], event.target.checked)}
      aria-label={`${texts.choose} ${momentText(locale, at)}`}
      className='size-6 shrink-0 accent-key-900'
    />
  )
}

/** How far it has come, and what could not be undone. */
const Progress = ({ code, undoId }: { readonly code: string; readonly undoId: string }) => {
  const { clearings: texts } = useBankTexts()
  const { data, error } = useQuery(clearingUndoQuery(useShell(), code, undoId))
  if (error) return <RefusalNotice error={error} />
  if (!data) return null
  return (
    <div role='status' className='mt-4'>
      <p>{data.status === 'done' ? texts.groupDone(data.of - data.refused.length) : texts.groupProgress(data.done, data.of)}</p>
      {data.status !== 'done' && <progress max={data.of} value={data.done} aria-label={texts.group.act} className='mt-1 block w-full max-w-xl' />}
      {data.refused.length > 0 && (
        <>
          <p className='mt-2'>{texts.groupRefused(data.refused.length)}</p>
          {[...new Set(data.refused.map(({ problem }) => problem))].map((type) => (
            <RefusalNotice key={type} error={new Refusal({ type, title: '', status: 409 })} />
          ))}
        </>
      )}
    </div>
  )
}

type UndoGroupProps = { readonly code: string; readonly whole: Whole<Clearing> } & Chosen

/** Many clearings are undone for one reason; those of one file can be chosen at once, on whichever page of the list they stand. */
export const UndoGroup = ({ code, whole, chosen, choose, clear }: UndoGroupProps) => {
  const { clearings: texts } = useBankTexts()
  const desk = useDeskTexts()
  const { fees } = useShell()
  const [running, setRunning] = useState<string>()
  const [isLooking, setLooking] = useState(false)
  const undoing = useActing(
    ({ clearings, reason }: { clearings: string[]; reason: string }, id) =>
      answered(
        fees.PUT('/municipalities/{localGovernmentCode}/clearing-undos/{undoId}', {
          params: { path: { localGovernmentCode: code, undoId: `cud_${id}` } },
          body: { clearings, reason },
        }),
      ),
    ({ undoId }) => {
      setRunning(undoId)
      clear()
    },
  )
  const chooseFile = async () => {
    setLooking(true)
    const all = await whole(() => undefined)
    const files = new Set(all.filter(({ clearingId }) => chosen.has(clearingId)).map(({ bankFileId }) => bankFileId))
    const ofFiles = all.filter(({ bankFileId, isUndone }) => bankFileId !== undefined && files.has(bankFileId) && !isUndone)
    choose(ofFiles.map(({ clearingId }) => clearingId).slice(0, most - chosen.size), true)
    setLooking(false)
  }
  return (
    <section className='no-print mt-6'>
      <p role='status'>{texts.chosen(chosen.size)}</p>
      {chosen.size > 0 && (
        <div className='mt-2 flex flex-wrap gap-4'>
          <Button look='outlined' busy={isLooking} onClick={() => void chooseFile()}>
            {texts.sameFile}
          </Button>
          <Button look='outlined' onClick={clear}>
            {texts.unchoose}
          </Button>
          <PlainAct
            words={texts.group}
            look='solid'
            acting={undoing}
            does={(form, then) => undoing.mutate({ clearings: [...chosen], reason: textOf(form, 'reason') }, then)}
          >
            <p className='mt-4'>{texts.chosen(chosen.size)}</p>
            <TextArea label={desk.reason} hint={desk.reasonHint} name='reason' maxLength={1000} required />
          </PlainAct>
        </div>
      )}
      {running && <Progress code={code} undoId={running} />}
    </section>
  )
}
