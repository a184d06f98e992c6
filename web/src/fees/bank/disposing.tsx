import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { dateText } from '../../shell/date.ts'
import { control, Field, TextArea } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { useShell } from '../../shell/shell.ts'
import { movementsQuery } from '../money-queries.ts'
import type { Deposit } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { useDepositAct } from './review-acts.ts'

const Reason = () => {
  const desk = useDeskTexts()
  return <TextArea label={desk.reason} hint={desk.reasonHint} name='reason' maxLength={1000} required />
}

const amountIn = (form: FormData): number => Number(textOf(form, 'amount').normalize('NFKC').replaceAll(',', ''))

/** Money that pays no claim: kept apart, given back, or taken back as the bank did. */
export const Disposing = ({ deposit, code }: { readonly deposit: Deposit; readonly code: string }) => {
  const { review: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const acting = useDepositAct(deposit)
  const { data: movements = [] } = useQuery(movementsQuery(useShell(), code))
  const { version, amount, unapplied, bankAccountId } = deposit
  const reversals = movements.filter(
    (movement) => movement.kind === 'reversal' && movement.amount === amount && movement.bankAccountId === bankAccountId,
  )
  const common = (form: FormData) => ({ version, reason: textOf(form, 'reason') })
  const acts = [
    ['a', 'set-aside', texts.setAside],
    ['g', 'give-out', texts.giveOut],
  ] as const
  return (
    <>
      {acts.map(([key, act, words]) => (
        <span key={act} data-key={key}>
          <PlainAct words={words} acting={acting} does={(form, then) => acting.mutate({ act, ...common(form), amount: amountIn(form) }, then)}>
            <Field
              key={deposit.depositId}
              label={texts.howMuch}
              name='amount'
              inputMode='numeric'
              pattern='[0-9,]+'
              defaultValue={unapplied}
              required
            />
            <Reason />
          </PlainAct>
        </span>
      ))}
      {reversals.length > 0 && unapplied === amount && (
        <span data-key='t'>
          <PlainAct
            words={texts.takeBack}
            acting={acting}
            does={(form, then) => acting.mutate({ act: 'take-back', ...common(form), movementId: textOf(form, 'movementId') }, then)}
          >
            <label className='mt-6 block text-std-17B-170'>
              {texts.movement}
              <select name='movementId' className={`${control} mt-2 block w-full max-w-xl`}>
                {reversals.map(({ movementId, postedOn, amount: sum }) => (
                  <option key={movementId} value={movementId}>
                    {`${dateText(locale, postedOn)} ${yen(sum)}`}
                  </option>
                ))}
              </select>
            </label>
            <Reason />
          </PlainAct>
        </span>
      )}
    </>
  )
}
