import { queryOptions, useQuery } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import type { components } from '../../shell/api/fees.d.ts'
import { dateText } from '../../shell/date.ts'
import { control, Field, TextArea } from '../../shell/field.tsx'
import { everyItem } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { type Shell, useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { yenIn } from '../amount.ts'
import { usePayerNames } from '../names.tsx'
import { type Claim, claimsQuery, type Levy } from '../queries.ts'
import { useDeskTexts, usePetitionTexts } from '../texts.ts'
import { usePeriod } from './claim-table.tsx'

type Draft = components['schemas']['LevyChangeDraft']
type Change = components['schemas']['LevyChangeView']
type LevyProps = { readonly levy: Levy; readonly code: string }

const changesQuery = ({ fees }: Shell, { levyId }: Levy) =>
  queryOptions({
    queryKey: ['levy-changes', levyId],
    queryFn: () => everyItem((query) => answered(fees.GET('/levies/{levyId}/changes', { params: { path: { levyId }, query } }))),
    staleTime: 0,
  })

const useChanging = ({ levyId }: Levy) => {
  const { fees } = useShell()
  return useActing((body: Draft, id) =>
    answered(fees.PUT('/levies/{levyId}/changes/{changeId}', { params: { path: { levyId, changeId: `lvc_${id}` } }, body })),
  )
}

const causes = ['closed', 'merged', 'transferred', 'changed', 'mistake', 'opened'] as const

/** Why it is changed, from when, and by which document. */
const Grounds = ({ among, children }: { readonly among: readonly (typeof causes)[number][]; readonly children: ReactNode }) => {
  const { change: texts } = usePetitionTexts()
  return (
    <>
      <label className='mt-6 block text-std-17B-170'>
        {texts.cause}
        <select name='cause' className={`${control} mt-2 block w-full max-w-xl`}>
          {among.map((cause) => (
            <option key={cause} value={cause}>
              {texts.causes[cause]}
            </option>
          ))}
        </select>
      </label>
      <Field label={texts.on} name='on' type='date' required />
      {children}
      <Field label={texts.document} name='number' maxLength={100} required />
      <Field label={texts.documentOn} name='documentOn' type='date' required />
      <TextArea label={texts.reason} name='reason' maxLength={1000} required />
    </>
  )
}

const groundsIn = (form: FormData, { version }: Levy) => ({
  version,
  cause: causes.find((cause) => cause === textOf(form, 'cause')) ?? 'mistake',
  on: textOf(form, 'on'),
  document: { number: textOf(form, 'number'), on: textOf(form, 'documentOn') },
  reason: textOf(form, 'reason'),
})

const most = 8

const correctionsIn = (form: FormData, claims: readonly Claim[]) =>
  claims.flatMap(({ claimId, version, determined }) => {
    const after = yenIn(textOf(form, claimId))
    return after === determined ? [] : [{ claimId, version, determined: after }]
  })

const Correcting = ({ levy, code }: LevyProps) => {
  const { change: texts } = usePetitionTexts()
  const { yen } = useDeskTexts()
  const periodOf = usePeriod()
  const nameOf = usePayerNames(code)
  const changing = useChanging(levy)
  const [text, setText] = useState('')
  const looked = text.normalize('NFKC').trim()
  const { data } = useQuery({ ...claimsQuery(useShell(), code, { text: looked }), enabled: looked !== '' })
  const claims = looked === '' ? [] : (data?.items ?? []).filter(({ levyId }) => levyId === levy.levyId).slice(0, most)
  return (
    <PlainAct
      words={texts.correct}
      acting={changing}
      does={(form, then) => changing.mutate({ ...groundsIn(form, levy), corrections: correctionsIn(form, claims) }, then)}
    >
      <Grounds among={causes.filter((cause) => cause !== 'opened')}>
        <Field label={texts.payer} value={text} maxLength={100} onChange={(event) => setText(event.target.value)} />
        {looked !== '' && data && claims.length === 0 && <p className='mt-4'>{texts.noClaims}</p>}
        {claims.map((claim) => (
          <Field
            key={claim.claimId}
            label={texts.newAmount(`${nameOf(claim.payerId)} ${periodOf(claim)}`, yen(claim.determined))}
            name={claim.claimId}
            inputMode='numeric'
            pattern='[0-9,]+'
            defaultValue={claim.determined}
            required
          />
        ))}
      </Grounds>
    </PlainAct>
  )
}

const openedIn = (form: FormData): NonNullable<Draft['opened']> => {
  const fee = yenIn(textOf(form, 'fee'))
  const said = (name: string) => textOf(form, name).trim()
  return {
    ...{ payerId: said('payerId'), name: said('name'), nameKana: said('nameKana'), postalCode: said('postalCode'), address: said('address') },
    ...{ fee, expectedBenefit: yenIn(textOf(form, 'expectedBenefit')) },
    parts: [{ instalment: Number(said('instalment')), dueOn: said('dueOn'), amount: fee }],
  }
}

const Opening = ({ levy }: LevyProps) => {
  const { change: texts } = usePetitionTexts()
  const changing = useChanging(levy)
  const amount = (name: 'fee' | 'expectedBenefit') => <Field label={texts[name]} name={name} inputMode='numeric' pattern='[0-9,]+' required />
  return (
    <PlainAct
      words={texts.open}
      acting={changing}
      does={(form, then) => changing.mutate({ ...groundsIn(form, levy), corrections: [], opened: openedIn(form) }, then)}
    >
      <Grounds among={['opened', 'transferred', 'merged']}>
        <Field label={texts.payerId} name='payerId' pattern='bnf_[0-7][0-9A-HJKMNP-TV-Z]{25}' required />
        <Field label={texts.name} name='name' maxLength={200} required />
        <Field label={texts.nameKana} name='nameKana' maxLength={200} required />
        <Field label={texts.postalCode} name='postalCode' maxLength={10} required />
        <Field label={texts.address} name='address' maxLength={300} required />
        {amount('fee')}
        {amount('expectedBenefit')}
        <Field
          label={texts.instalment}
          hint={texts.openHint}
          name='instalment'
          inputMode='numeric'
          pattern='[1-9]|1[0-2]'
          defaultValue='1'
          required
        />
        <Field label={texts.dueOn} name='dueOn' type='date' required />
      </Grounds>
    </PlainAct>
  )
}

const effectOf = ({ claims }: Change): number => claims.reduce((sum, { before, after }) => sum + after - before, 0)

/** What happened to a levy after it was made, and how it is changed: never but by new entries. */
export const LevyChanges = ({ levy, code, mayChange }: LevyProps & { readonly mayChange: boolean }) => {
  const { change: texts } = usePetitionTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const nameOf = usePayerNames(code)
  const { listed, aside } = useTexts().punctuation
  const { data, error } = useQuery(changesQuery(useShell(), levy))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.none}</p>}
      {data && data.length > 0 && (
        <Table
          caption={texts.caption}
          file='levy-changes.csv'
          rows={data}
          keyOf={({ changeId }) => changeId}
          columns={[
            { label: texts.document, cell: ({ document }) => `${document.number}${aside(dateText(locale, document.on))}` },
            { label: texts.cause, cell: ({ cause }) => texts.causes[cause] },
            { label: texts.on, cell: ({ on }) => dateText(locale, on), text: ({ on }) => on },
            { label: texts.effect, numeric: true, cell: (change) => yen(effectOf(change)), text: effectOf },
            { label: texts.payers, cell: ({ payers }) => listed(payers.map(nameOf)) },
            { label: texts.reason, cell: ({ reason }) => reason },
          ]}
        />
      )}
      {mayChange && (
        <div className='no-print mt-4 flex flex-wrap gap-4'>
          <Correcting levy={levy} code={code} />
          <Opening levy={levy} code={code} />
        </div>
      )}
    </section>
  )
}
