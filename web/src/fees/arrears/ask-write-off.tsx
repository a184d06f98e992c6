import { useMutation } from '@tanstack/react-query'
import { type ChangeEvent, useId, useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { Field, FieldError, TextArea } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { evidenceTypes, type Unfit, unfitness, upload } from '../../shell/upload.ts'
import { yenIn } from '../amount.ts'
import type { Claim } from '../queries.ts'
import { Choice, oneOf } from '../terms-fields.tsx'
import { useArrearsTexts } from '../texts.ts'
import type { WriteOffDraft } from './arrears-queries.ts'

type Evidence = WriteOffDraft['evidence'][number]

const causes = ['prescribed', 'stayed-three-years', 'stay-extinguished', 'waived-by-assembly'] as const
const most = 10

type EvidenceProps = { readonly claimId: string; readonly evidence: readonly Evidence[]; readonly change: (evidence: readonly Evidence[]) => void }

/** Documents that show why nothing more is collected: sent as they are chosen. */
const EvidenceFiles = ({ claimId, evidence, change }: EvidenceProps) => {
  const { writeOff: texts } = useArrearsTexts()
  const { fees } = useShell()
  const id = useId()
  const [unfit, setUnfit] = useState<Unfit | 'count'>()
  const [sent, setSent] = useState(0)
  const sending = useMutation({
    mutationFn: async (files: readonly File[]) => {
      let arrived = evidence
      setUnfit(undefined)
      for (const file of files) {
        const why = arrived.length >= most ? 'count' : unfitness(file)
        if (why) return setUnfit(why)
        const announce = (body: Evidence) =>
          answered(fees.PUT('/claims/{claimId}/arrears/files/{fileId}', { params: { path: { claimId, fileId: body.fileId } }, body }))
        arrived = [...arrived, await upload({ file, announce, onProgress: setSent })]
        change(arrived)
      }
    },
  })
  const choose = (event: ChangeEvent<HTMLInputElement>) => {
    const files = [...(event.target.files ?? [])]
    // Emptied, so that the same file can be chosen again after a failure.
    event.target.value = ''
    sending.mutate(files)
  }
  return (
    <>
      <Field
        id={id}
        label={texts.evidence}
        hint={texts.evidenceHint}
        error={unfit && texts.unfit[unfit]}
        type='file'
        multiple
        accept={evidenceTypes.join(',')}
        disabled={sending.isPending}
        onChange={choose}
      />
      {sending.isPending && <progress aria-label={texts.evidence} className='mt-2 block w-full max-w-xl' max={1} value={sent} />}
      {sending.isError && <RefusalNotice error={sending.error} />}
      <ul className='mt-2' aria-label={texts.evidence}>
        {evidence.map((file) => (
          <li key={file.fileId} className='flex flex-wrap items-center justify-between gap-2 border-b border-solid-gray-420 py-2'>
            <span className='min-w-0 break-words'>{file.name}</span>
            <Button look='plain' onClick={() => change(evidence.filter((each) => each !== file))}>
              {texts.remove}
              <span className='sr-only'>{` ${file.name}`}</span>
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Asks that a claim be written off: why, how much, and what shows it. Another person decides. */
export const AskWriteOff = ({ claim: { claimId, outstanding } }: { readonly claim: Claim }) => {
  const { writeOff: texts } = useArrearsTexts()
  const form = useTexts().form
  const { fees } = useShell()
  const id = useId()
  const [evidence, setEvidence] = useState<readonly Evidence[]>([])
  const [isMissing, setMissing] = useState(false)
  const [isAsked, setAsked] = useState(false)
  const asking = useActing(
    (body: WriteOffDraft, act) =>
      answered(fees.PUT('/claims/{claimId}/write-offs/{writeOffId}', { params: { path: { claimId, writeOffId: `wof_${act}` } }, body })),
    () => {
      setEvidence([])
      setAsked(true)
    },
  )
  const send = (data: FormData) => {
    setMissing(evidence.length === 0)
    if (evidence.length === 0) return
    const said = { amount: yenIn(textOf(data, 'amount')), cause: oneOf(causes, textOf(data, 'cause')), reason: textOf(data, 'reason') }
    asking.mutate({ ...said, evidence: [...evidence] })
  }
  return (
    <details className='no-print mt-6'>
      <summary className='cursor-pointer text-std-17B-170'>{texts.ask}</summary>
      <p className='mt-2 max-w-3xl'>{texts.askLead}</p>
      <CheckedForm onSend={send} onChange={() => setAsked(false)}>
        <Choice name='cause' label={texts.cause} chosen={causes[0]}>
          {causes.map((cause) => (
            <option key={cause} value={cause}>
              {texts.causes[cause]}
            </option>
          ))}
        </Choice>
        <Field label={texts.amountYen} name='amount' inputMode='numeric' pattern='[0-9,]+' defaultValue={outstanding} required />
        <TextArea label={texts.reason} name='reason' maxLength={2000} required />
        <EvidenceFiles claimId={claimId} evidence={evidence} change={setEvidence} />
        <FieldError id={`${id}-evidence`} error={isMissing && evidence.length === 0 ? texts.evidenceMissing : undefined} />
        {asking.isError && <RefusalNotice error={asking.error} />}
        {isAsked && <Notice tone='success' announced title={texts.asked} />}
        <div className='mt-8'>
          <Button type='submit' busy={asking.isPending}>
            {asking.isPending ? form.working : texts.send}
          </Button>
        </div>
      </CheckedForm>
    </details>
  )
}
