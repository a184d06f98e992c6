import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { Button } from '../../shell/button.tsx'
import { control, Field, TextArea } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { Table } from '../../shell/table.tsx'
import { yenIn } from '../amount.ts'
import { useDeskTexts, useGrantFormTexts } from '../texts.ts'
import type { GrantProps } from './act-fields.tsx'
import { type Grant, useGrantAct } from './grant-queries.ts'
import { OfGrant } from './of-grant.tsx'
import { shareText } from './ratio.ts'
import { type Moved, movedBy } from './transfer.ts'
import { useGrantWay } from './way.ts'

type Asked = { readonly from: string; readonly to: string; readonly fees: string; readonly own: string }

const askedOf = ({ from, to, fees, own }: Asked) => ({ from, to, fees: yenIn(fees) || 0, own: yenIn(own) || 0 })

const Effect = ({ moved }: { readonly moved: readonly Moved[] }) => {
  const { transfer: texts, determine } = useGrantFormTexts()
  const { yen } = useDeskTexts()
  const fits = ({ fits: isFit }: Moved) => (isFit ? texts.inside : texts.outside)
  return (
    <div role='status'>
      {moved.length > 0 && (
        <Table
          caption={texts.effect}
          captionShown
          file='transfer.csv'
          rows={moved}
          keyOf={({ line }) => line.lineId}
          columns={[
            { label: determine.line, cell: ({ line }) => line.activity },
            { label: texts.before, numeric: true, cell: ({ before }) => yen(before), text: ({ before }) => before },
            { label: texts.after, numeric: true, cell: ({ after }) => yen(after), text: ({ after }) => after },
            { label: texts.range, cell: ({ least, most }) => texts.between(yen(least), yen(most)) },
            { label: texts.fits, cell: (each) => (each.fits ? fits(each) : <strong className='text-error-2'>{fits(each)}</strong>), text: fits },
          ]}
        />
      )}
    </div>
  )
}

type LineProps = {
  readonly label: string
  readonly lines: Grant['lines']
  readonly value: string
  readonly onChoose: (lineId: string) => void
}

const Line = ({ label, lines, value, onChoose }: LineProps) => {
  const { yen } = useDeskTexts()
  return (
    <label className='mt-6 block text-std-17B-170'>
      {label}
      <select value={value} onChange={(event) => onChoose(event.target.value)} className={`${control} mt-2 block w-full max-w-xl`}>
        {lines.map(({ lineId, activity, fees, own }) => (
          <option key={lineId} value={lineId}>
            {`${activity} ${yen(fees + own)}`}
          </option>
        ))}
      </select>
    </label>
  )
}

const TransferForm = ({ grant }: GrantProps) => {
  const { transfer: texts } = useGrantFormTexts()
  const formTexts = useTexts().form
  const navigate = useNavigate()
  const trail = useGrantWay(grant)
  const { grantId, version, lines, transferLimit = '0' } = grant
  const [asked, setAsked] = useState<Asked>({ from: lines[0]?.lineId ?? '', to: lines[1]?.lineId ?? '', fees: '', own: '0' })
  const acting = useGrantAct(grant)
  const send = (form: FormData) => {
    if (acting.isPending) return
    acting.mutate(
      { act: 'transfer', version, ...askedOf(asked), reason: textOf(form, 'reason') },
      { onSuccess: () => void navigate({ to: '/grants/$grantId', params: { grantId } }) },
    )
  }
  const change = (changed: Partial<Asked>) => setAsked((before) => ({ ...before, ...changed }))
  return (
    <Page title={texts.title} trail={trail}>
      <p className='mt-4 max-w-3xl'>{texts.rule(shareText(transferLimit))}</p>
      <CheckedForm onSend={send}>
        <Line label={texts.from} lines={lines} value={asked.from} onChoose={(from) => change({ from })} />
        <Line label={texts.to} lines={lines} value={asked.to} onChoose={(to) => change({ to })} />
        {(['fees', 'own'] as const).map((name) => (
          <Field
            key={name}
            label={texts[name]}
            name={name}
            inputMode='numeric'
            pattern='[0-9,]+'
            value={asked[name]}
            onChange={(event) => change({ [name]: event.target.value })}
            required
          />
        ))}
        <Effect moved={movedBy(grant, askedOf(asked))} />
        <TextArea label={texts.reason} name='reason' maxLength={1000} required />
        {acting.isError && <RefusalNotice error={acting.error} />}
        <div className='mt-8'>
          <Button type='submit' busy={acting.isPending}>
            {acting.isPending ? formTexts.working : texts.act.act}
          </Button>
        </div>
      </CheckedForm>
    </Page>
  )
}

/** 流用 between the lines of a grant, by the rule of its decision. */
export const TransferGrant = () => <OfGrant title={useGrantFormTexts().transfer.title}>{(grant) => <TransferForm grant={grant} />}</OfGrant>
