import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { dateText } from '../../shell/date.ts'
import { Field, TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { yenIn } from '../amount.ts'
import { movementsQuery } from '../money-queries.ts'
import type { Deposit } from '../queries.ts'
import { Choice } from '../terms-fields.tsx'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { useDepositAct } from './review-acts.ts'

const Reason = () => {
  const desk = useDeskTexts()
  return <TextArea label={desk.reason} hint={desk.reasonHint} name='reason' maxLength={1000} required />
}

const reasonIn = (form: FormData, { version }: Deposit) => ({ version, reason: textOf(form, 'reason') })

type PartActProps = {
  readonly deposit: Deposit
  readonly act: 'set-aside' | 'take-up' | 'give-out'
  /** All that can be moved. */
  readonly most: number
  readonly onDone?: (left: number) => void
}

/** Some of a deposit is moved, with a reason. */
export const PartAct = ({ deposit, act, most, onDone }: PartActProps) => {
  const { review: texts } = useBankTexts()
  const acting = useDepositAct(deposit, onDone)
  return (
    <PlainAct
      words={texts.disposals[act]}
      acting={acting}
      does={(form, then) => acting.mutate({ act, ...reasonIn(form, deposit), amount: yenIn(textOf(form, 'amount')) }, then)}
    >
      <Field
        key={`${deposit.depositId} ${most}`}
        label={texts.howMuch}
        name='amount'
        inputMode='numeric'
        pattern='[0-9,]+'
        defaultValue={most}
        required
      />
      <Reason />
    </PlainAct>
  )
}

type DisposingProps = { readonly deposit: Deposit; readonly code: string; readonly onDone: (left: number) => void }

/** Money that pays no claim: kept apart, or taken back as the bank did. */
export const Disposing = ({ deposit, code, onDone }: DisposingProps) => {
  const { review: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const acting = useDepositAct(deposit, onDone)
  const { data: movements = [] } = useQuery(movementsQuery(useShell(), code))
  const { amount, unapplied, bankAccountId } = deposit
  const reversals = movements.filter(
    (movement) => movement.kind === 'reversal' && movement.amount === amount && movement.bankAccountId === bankAccountId,
  )
  return (
    <>
      <span data-key='a'>
        <PartAct deposit={deposit} act='set-aside' most={unapplied} onDone={onDone} />
      </span>
      {reversals.length > 0 && unapplied === amount && (
        <span data-key='t'>
          <PlainAct
            words={texts.takeBack}
            acting={acting}
            does={(form, then) => acting.mutate({ act: 'take-back', ...reasonIn(form, deposit), movementId: textOf(form, 'movementId') }, then)}
          >
            <Choice name='movementId' label={texts.movement}>
              {reversals.map(({ movementId, postedOn, amount: sum }) => (
                <option key={movementId} value={movementId}>
                  {`${dateText(locale, postedOn)} ${yen(sum)}`}
                </option>
              ))}
            </Choice>
            <Reason />
          </PlainAct>
        </span>
      )}
    </>
  )
}
