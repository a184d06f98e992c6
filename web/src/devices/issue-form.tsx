import { type FormEvent, useState } from 'react'
import { Button } from '../shell/button.tsx'
import { TextArea } from '../shell/field.tsx'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useDeviceAct } from './device-acts.ts'
import type { DeviceView, Issued } from './queries.ts'
import { useTendingTexts } from './texts.ts'

type Way = 'csr' | 'keys'

const looksLikeRequest = /^-----BEGIN (NEW )?CERTIFICATE REQUEST-----[A-Za-z0-9+/=\s]+-----END (NEW )?CERTIFICATE REQUEST-----\s*$/

/** A certificate for keys made on the device, or with a pair of keys. */
export const IssueForm = ({ device, onIssued }: { readonly device: DeviceView; readonly onIssued: (issued: Issued | undefined) => void }) => {
  const texts = useTendingTexts().certificate
  const [way, setWay] = useState<Way>('csr')
  const [csr, setCsr] = useState('')
  const [fault, setFault] = useState<string>()
  const acting = useDeviceAct(device, (issued) => {
    setCsr('')
    onIssued(issued)
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const request = csr.trim()
    if (way === 'csr' && !looksLikeRequest.test(request)) {
      setFault(texts.csrMissing)
      document.getElementById('csr')?.focus()
      return
    }
    setFault(undefined)
    acting.mutate({ act: 'issue-certificate', ...(way === 'csr' && { csr: `${request}\n` }) })
  }
  const choice = (value: Way, label: string, hint: string) => (
    <label className='mt-3 flex items-start gap-3'>
      <input type='radio' name='way' checked={way === value} onChange={() => setWay(value)} className='mt-1 size-5 shrink-0 accent-key-900' />
      <span>
        {label}
        <span className='block text-solid-gray-700'>{hint}</span>
      </span>
    </label>
  )
  return (
    <section aria-labelledby='issue' className='no-print'>
      <h2 id='issue' className='mt-10 text-std-24B-150'>
        {texts.issue}
      </h2>
      <form onSubmit={send} noValidate className='max-w-3xl'>
        <fieldset className='mt-4'>
          <legend className='text-std-17B-170'>{texts.way}</legend>
          {choice('csr', texts.withCsr, texts.withCsrHint)}
          {choice('keys', texts.withKeys, texts.withKeysHint)}
        </fieldset>
        {way === 'csr' && (
          <TextArea
            id='csr'
            label={texts.csr}
            rows={8}
            maxLength={8000}
            spellCheck={false}
            error={fault}
            value={csr}
            onChange={(event) => setCsr(event.target.value)}
          />
        )}
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-6'>
          <Button type='submit' busy={acting.isPending}>
            {texts.issue}
          </Button>
        </div>
      </form>
    </section>
  )
}
