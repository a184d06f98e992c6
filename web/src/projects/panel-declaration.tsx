import { type FormEvent, useState } from 'react'
import { Button } from '../shell/button.tsx'
import { TextArea } from '../shell/field.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { MemberName } from './member-name.tsx'
import { usePanelAct } from './panel-act.ts'
import type { Panel } from './partnering-queries.ts'
import { usePartneringTexts } from './partnering-texts.ts'

const conflicts = ['none', 'some', 'all'] as const

/** With whom somebody has to do, told before they see what is proposed. */
export const PanelDeclaration = ({ panel }: { readonly panel: Panel }) => {
  const texts = usePartneringTexts().panel.declare
  const [conflict, setConflict] = useState<(typeof conflicts)[number]>()
  const [memberIds, setMemberIds] = useState<readonly string[]>([])
  const [reason, setReason] = useState('')
  const acting = usePanelAct(panel.panelId)
  const toggle = (id: string) => setMemberIds(memberIds.includes(id) ? memberIds.filter((each) => each !== id) : [...memberIds, id])
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (!conflict || acting.isPending) return
    const named = conflict === 'some' ? [...memberIds] : []
    acting.mutate({ act: 'declare', conflict, memberIds: named, ...(reason.trim() && { reason }) })
  }
  return (
    <section className='mt-8 max-w-3xl rounded-16 border border-solid-gray-420 p-4 sm:p-6'>
      <h2 className='text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2'>{texts.lead}</p>
      <form onSubmit={send} noValidate>
        <fieldset className='mt-4'>
          <legend className='text-std-17B-170'>{texts.conflict}</legend>
          {conflicts.map((each) => (
            <label key={each} className='flex gap-3 rounded-8 p-3 hover:bg-key-50'>
              <input
                type='radio'
                name='conflict'
                checked={conflict === each}
                onChange={() => setConflict(each)}
                className='mt-1 size-5 shrink-0 accent-key-900'
              />
              {texts[each]}
            </label>
          ))}
        </fieldset>
        {conflict === 'some' && (
          <fieldset className='mt-4'>
            <legend className='text-std-17B-170'>{texts.whom}</legend>
            {(panel.proposers ?? []).map((memberId) => (
              <label key={memberId} className='flex gap-3 rounded-8 p-3 hover:bg-key-50'>
                <input
                  type='checkbox'
                  checked={memberIds.includes(memberId)}
                  onChange={() => toggle(memberId)}
                  className='mt-1 size-5 shrink-0 accent-key-900'
                />
                <MemberName memberId={memberId} />
              </label>
            ))}
          </fieldset>
        )}
        {conflict && conflict !== 'none' && (
          <TextArea id='why' label={texts.reason} optional maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
        )}
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-6'>
          <Button type='submit' busy={acting.isPending}>
            {texts.send}
          </Button>
        </div>
      </form>
    </section>
  )
}
