import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { useShell } from '../../shell/shell.ts'
import { yenIn } from '../amount.ts'
import { usePeriod } from '../levy/claim-table.tsx'
import { claimsOfPayerQuery } from '../queries.ts'
import { usePetitionTexts } from '../texts.ts'
import { type Petition, usePetitionAct } from './petition-queries.ts'

type ActsProps = { readonly petition: Petition; readonly payer: string }

const Decision = () => {
  const { decide: texts } = usePetitionTexts()
  return (
    <>
      <Field label={texts.number} name='number' maxLength={100} required />
      <Field label={texts.on} name='on' type='date' required />
      <TextArea label={texts.reason} name='reason' maxLength={2000} required />
    </>
  )
}

const decisionIn = (form: FormData) => ({ document: { number: textOf(form, 'number'), on: textOf(form, 'on') }, reason: textOf(form, 'reason') })

const Granting = ({ petition, payer }: ActsProps) => {
  const { decide: texts } = usePetitionTexts()
  const acting = usePetitionAct(petition)
  const periodOf = usePeriod()
  const { data: claims = [] } = useQuery(claimsOfPayerQuery(useShell(), petition.payerId))
  const { content, version } = petition
  const nameOf = (claimId: string) => {
    const claim = claims.find((each) => each.claimId === claimId)
    return claim ? periodOf(claim) : `…${claimId.slice(-4)}`
  }
  if (content.kind === 'deferral')
    return (
      <PlainAct
        words={texts.defer}
        label={`${texts.defer.act} ${payer}`}
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'defer', version, ...decisionIn(form), until: textOf(form, 'until') }, then)}
      >
        <Field label={texts.until} name='until' type='date' defaultValue={content.until} required />
        <Decision />
      </PlainAct>
    )
  return (
    <PlainAct
      words={texts.exempt}
      label={`${texts.exempt.act} ${payer}`}
      acting={acting}
      does={(form, then) => {
        const amounts = content.claims.map(({ claimId }) => ({ claimId, determined: yenIn(textOf(form, claimId)) }))
        acting.mutate({ act: 'exempt', version, ...decisionIn(form), claims: amounts }, then)
      }}
    >
      {content.claims.map(({ claimId, determined }) => (
        <Field
          key={claimId}
          label={texts.amountOf(nameOf(claimId))}
          name={claimId}
          inputMode='numeric'
          pattern='[0-9,]+'
          defaultValue={determined}
          required
        />
      ))}
      <Decision />
    </PlainAct>
  )
}

/** Whether anything is left to be decided of it. */
export const isDecidable = ({ state: { status } }: Petition): boolean => status === 'applied' || status === 'granted'

/** What a revenue officer decides of what was asked. */
export const DecidingActs = ({ petition, payer }: ActsProps) => {
  const { decide: texts } = usePetitionTexts()
  const acting = usePetitionAct(petition)
  const { state, version } = petition
  const plain = (act: 'refuse' | 'cancel') => (
    <PlainAct
      words={texts[act]}
      label={`${texts[act].act} ${payer}`}
      look='plain'
      acting={acting}
      does={(form, then) => acting.mutate({ act, version, ...decisionIn(form) }, then)}
    >
      <Decision />
    </PlainAct>
  )
  if (state.status === 'granted') return plain('cancel')
  return (
    <span className='flex flex-wrap gap-2'>
      <Granting petition={petition} payer={payer} />
      {plain('refuse')}
    </span>
  )
}

/** Whoever asked takes it back before it is decided. */
export const Withdrawing = ({ petition }: { readonly petition: Petition }) => {
  const { decide: texts } = usePetitionTexts()
  const acting = usePetitionAct(petition)
  const { version } = petition
  return <PlainAct words={texts.withdraw} look='plain' acting={acting} does={(_, then) => acting.mutate({ act: 'withdraw', version }, then)} />
}
