import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { ulid } from 'ulid'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { control, Field } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import type { Choices } from '../entry.tsx'
import { useRollTexts } from '../texts.ts'
import { type RollAct, type RollEntry, rollQuery } from './roll-queries.ts'

type ActsProps = { readonly entry: RollEntry }
type Kind = 'rename' | 'close-premises' | 'sell-premises' | 'merge' | 'close' | 'remove'

/** What happens to a business, sent under an id of its own. */
export const useRollAct = ({ districtId, beneficiaryId }: RollEntry) => {
  const { districts } = useShell()
  return useActing((act: RollAct, id) =>
    answered(
      districts.PUT('/districts/{districtId}/beneficiaries/{beneficiaryId}/acts/{actId}', {
        params: { path: { districtId, beneficiaryId, actId: `act_${id}` } },
        body: act,
      }),
    ),
  )
}

const Select = ({ name, label, among }: { readonly name: string; readonly label: string; readonly among: Choices }) => (
  <label className='mt-6 block text-std-17B-170'>
    {label}
    <select name={name} required className={`${control} mt-2 block w-full`}>
      {among.map(([code, words]) => (
        <option key={code} value={code}>
          {words}
        </option>
      ))}
    </select>
  </label>
)

const isOpen = ({ closedOn }: RollEntry['content']['premises'][number]) => closedOn === undefined

/** Ids of premises with their next owner are minted once: a second try of the same sale is the same sale. */
const useNewIds = ({ content }: RollEntry) => useState(() => new Map(content.premises.map(({ premisesId }) => [premisesId, `prm_${ulid()}`])))[0]

const actOf = (kind: Kind, form: FormData, { version, content }: RollEntry, newIds: ReadonlyMap<string, string>): RollAct => {
  const [on, premisesId] = [textOf(form, 'on'), textOf(form, 'premisesId')]
  const becoming = (id: string) => ({ premisesId: id, becomes: newIds.get(id) ?? '' })
  switch (kind) {
    case 'rename': {
      const nameKana = textOf(form, 'nameKana').trim()
      return { act: kind, version, on, name: textOf(form, 'name').trim(), ...(nameKana && { nameKana }) }
    }
    case 'close-premises':
      return { act: kind, version, on, premisesId }
    case 'sell-premises':
      return { act: kind, version, on, buyer: textOf(form, 'other'), ...becoming(premisesId) }
    case 'merge':
      return {
        act: kind,
        version,
        on,
        successor: textOf(form, 'other'),
        becomes: content.premises.filter(isOpen).map((each) => becoming(each.premisesId)),
      }
    case 'close':
      return { act: kind, version, on }
    case 'remove':
      return { act: kind, version }
  }
}

/** Opening, closing, sale, merger and change of name, each from a day on. */
export const BusinessActs = ({ entry }: ActsProps) => {
  const texts = useRollTexts()
  const words = texts.business
  const acting = useRollAct(entry)
  const newIds = useNewIds(entry)
  const { data: roll = [] } = useQuery(rollQuery(useShell(), entry.districtId))
  const open = entry.content.premises
    .filter(isOpen)
    .map(({ premisesId, name, address, class: code }) => [premisesId, name ?? address ?? code] as const)
  const others = roll
    .filter(({ beneficiaryId, gone }) => !gone && beneficiaryId !== entry.beneficiaryId)
    .map(({ beneficiaryId, content }) => [beneficiaryId, content.name] as const)
  const kinds: readonly Kind[] = ['rename', ...(open.length > 0 ? (['close-premises'] as const) : []), 'close']
  const withOthers: readonly Kind[] = others.length > 0 ? [...(open.length > 0 ? (['sell-premises'] as const) : []), 'merge'] : []
  return (
    <section className='no-print'>
      <h2 className='mt-10 text-std-24B-150'>{words.acts}</h2>
      <div className='mt-4 flex flex-wrap gap-4'>
        {[...kinds, ...withOthers, 'remove' as const].map((kind) => (
          <PlainAct
            key={kind}
            words={words.actWords[kind]}
            look={kind === 'remove' ? 'plain' : 'outlined'}
            acting={acting}
            does={(given, then) => acting.mutate(actOf(kind, given, entry, newIds), then)}
          >
            {kind !== 'remove' && <Field label={words.date} name='on' type='date' required />}
            {kind === 'rename' && (
              <>
                <Field label={words.name} name='name' required maxLength={200} />
                <Field label={words.nameKana} name='nameKana' optional maxLength={200} />
              </>
            )}
            {(kind === 'close-premises' || kind === 'sell-premises') && <Select name='premisesId' label={words.which} among={open} />}
            {kind === 'sell-premises' && <Select name='other' label={words.buyer} among={others} />}
            {kind === 'merge' && <Select name='other' label={words.successorField} among={others} />}
          </PlainAct>
        ))}
      </div>
    </section>
  )
}
