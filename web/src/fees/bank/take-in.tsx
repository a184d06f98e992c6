import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { control, Field } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { hashOf, send } from '../../shell/upload.ts'
import type { BankAccount } from '../queries.ts'
import { useBankTexts } from '../texts.ts'

/** Announced, sent and read under one id: whatever is interrupted is gone on with. */
const useTakingIn = () => {
  const { fees } = useShell()
  const navigate = useNavigate()
  const [sent, setSent] = useState<number>()
  const taking = useActing(
    async ({ bankAccountId, file }: { readonly bankAccountId: string; readonly file: File }, id) => {
      const bankFileId = `bkf_${id}`
      const body = { bankAccountId, file: { name: file.name.slice(-200), bytes: file.size, sha256: await hashOf(file) } }
      const announced = await answered(fees.PUT('/bank-files/{bankFileId}', { params: { path: { bankFileId } }, body }))
      if (announced.upload) await send(announced.upload, file, setSent)
      if (announced.status !== 'announced') return announced
      const path = { bankFileId, actId: `act_${id}` }
      return answered(fees.PUT('/bank-files/{bankFileId}/acts/{actId}', { params: { path }, body: { act: 'read', version: announced.version } }))
    },
    ({ bankFileId }) => void navigate({ to: '/fees/bank/$bankFileId', params: { bankFileId } }),
  )
  return { taking, sent }
}

/** A file of the bank is sent and read. */
export const TakeIn = ({ accounts }: { readonly accounts: readonly BankAccount[] }) => {
  const { bank: texts } = useBankTexts()
  const form = useTexts().form
  const [file, setFile] = useState<File>()
  const [bankAccountId, setAccount] = useState(accounts[0]?.bankAccountId ?? '')
  const [isMissing, setMissing] = useState(false)
  const { taking, sent } = useTakingIn()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!file)
    if (file && !taking.isPending) taking.mutate({ bankAccountId, file })
  }
  return (
    <form onSubmit={submit} noValidate className='no-print'>
      <label className='mt-4 block text-std-17B-170'>
        {texts.account}
        <select value={bankAccountId} onChange={(event) => setAccount(event.target.value)} className={`${control} mt-2 block w-full max-w-xl`}>
          {accounts.map((account) => (
            <option key={account.bankAccountId} value={account.bankAccountId}>
              {account.content.name}
            </option>
          ))}
        </select>
      </label>
      <Field
        label={texts.file}
        hint={texts.fileHint}
        error={isMissing && !file ? texts.fileMissing : undefined}
        type='file'
        onChange={(event) => setFile(event.target.files?.[0])}
      />
      {taking.isError && <RefusalNotice error={taking.error} />}
      <div className='mt-6 flex flex-wrap items-center gap-4'>
        <Button type='submit' busy={taking.isPending}>
          {taking.isPending ? form.working : texts.send}
        </Button>
        {taking.isPending && <progress aria-label={texts.file} max={1} value={sent} />}
      </div>
    </form>
  )
}
