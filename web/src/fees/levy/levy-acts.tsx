import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { Field } from '../../shell/field.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useOffices } from '../city.tsx'
import type { Levy } from '../queries.ts'
import { useLevyTexts } from '../texts.ts'

type Act = { readonly act: 'read' | 'drop' } | { readonly act: 'decide'; readonly document: { readonly number: string; readonly on: string } }

const useLevyAct = ({ levyId, version }: Levy) => {
  const { fees } = useShell()
  return useActing((act: Act, id) =>
    answered(fees.PUT('/levies/{levyId}/acts/{actId}', { params: { path: { levyId, actId: `act_${id}` } }, body: { ...act, version } })),
  )
}

/** The decision of a levy that was tried, by another than whoever prepared it. */
const Deciding = ({ levy }: { readonly levy: Levy }) => {
  const texts = useLevyTexts().levy
  const acting = useLevyAct(levy)
  return (
    <PlainAct
      words={texts.decide}
      look='solid'
      acting={acting}
      does={(form, then) => acting.mutate({ act: 'decide', document: { number: textOf(form, 'number'), on: textOf(form, 'on') } }, then)}
    >
      <Field label={texts.number} name='number' maxLength={100} required />
      <Field label={texts.on} name='on' type='date' required />
    </PlainAct>
  )
}

const tried = ({ status, found }: Levy): boolean => status === 'read' && found?.rowsInError === 0 && !found.aboveCost

export const LevyActs = ({ levy, code }: { readonly levy: Levy; readonly code: string }) => {
  const texts = useLevyTexts().levy
  const acting = useLevyAct(levy)
  const { revenue, edits } = useOffices(code)
  const { status } = levy
  const isOpen = status === 'announced' || status === 'read' || status === 'unreadable'
  return (
    <>
      {tried(levy) && !revenue && <p className='mt-4'>{texts.waits}</p>}
      <div className='no-print mt-6 flex flex-wrap gap-4'>
        {tried(levy) && revenue && <Deciding levy={levy} />}
        {isOpen && edits && (
          <>
            <Button look='outlined' busy={acting.isPending} onClick={() => acting.mutate({ act: 'read' })}>
              {texts.readAgain}
            </Button>
            <PlainAct words={texts.drop} look='plain' acting={acting} does={(_, then) => acting.mutate({ act: 'drop' }, then)} />
          </>
        )}
        {status === 'done' && <ButtonLink to='/fees/claims'>{texts.toClaims}</ButtonLink>}
      </div>
      {acting.isError && <RefusalNotice error={acting.error} />}
    </>
  )
}
