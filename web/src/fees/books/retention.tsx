import { useQuery } from '@tanstack/react-query'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import type { components } from '../../shell/api/fees.d.ts'
import { dateText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { useOffices } from '../city.tsx'
import { type RetentionTermsView, retentionTermsQuery } from '../money-queries.ts'
import { useBooksTexts } from '../texts.ts'

type TermsProps = { readonly code: string; readonly view: RetentionTermsView }

const Terms = ({ code, view: { version, terms } }: TermsProps) => {
  const { retention: texts } = useBooksTexts()
  const { fees } = useShell()
  const { treasurer } = useOffices(code)
  const setting = useActing((said: { readonly years: number; readonly rule: string }, id) =>
    answered(
      fees.PUT('/municipalities/{localGovernmentCode}/retention-terms/acts/{actId}', {
        params: { path: { localGovernmentCode: code, actId: `act_${id}` } },
        body: { version, terms: said },
      }),
    ),
  )
  return (
    <>
      <p className='mt-4'>{terms ? texts.set(terms.years, terms.rule) : texts.none}</p>
      {treasurer && (
        <div className='no-print mt-6'>
          <PlainAct
            words={texts.change}
            acting={setting}
            does={(form, then) => setting.mutate({ years: Number(textOf(form, 'years')), rule: textOf(form, 'rule').trim() }, then)}
          >
            <Field label={texts.years} name='years' type='number' min={5} max={100} defaultValue={terms?.years} required />
            <Field label={texts.rule} name='rule' maxLength={200} defaultValue={terms?.rule} required />
          </PlainAct>
        </div>
      )}
    </>
  )
}

/** For how long papers about persons are kept beside the books. */
export const Retention = ({ code }: { readonly code: string }) => {
  const { retention: texts } = useBooksTexts()
  const query = useQuery(retentionTermsQuery(useShell(), code))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.title}</h2>
      <p className='mt-2 max-w-3xl'>{texts.lead}</p>
      {query.error ? <RefusalNotice error={query.error} /> : query.data ? <Terms code={code} view={query.data} /> : <Loading />}
    </section>
  )
}

/** What becomes of the papers of one year. */
export const YearPapers = ({ papers: { keptUntil, goneOn, heldBy } }: { readonly papers: components['schemas']['YearPapers'] }) => {
  const { retention: texts } = useBooksTexts()
  const locale = useLocale()
  if (goneOn) return <Notice>{texts.gone(dateText(locale, goneOn))}</Notice>
  if (!keptUntil) return null
  if (heldBy.length === 0) return <p className='mt-4'>{texts.keptUntil(dateText(locale, keptUntil))}</p>
  return (
    <Notice title={texts.held(dateText(locale, keptUntil))}>
      <ul className='list-disc pl-6'>
        {heldBy.map(({ reason, count }) => (
          <li key={reason}>{texts.reasons[reason](count)}</li>
        ))}
      </ul>
    </Notice>
  )
}
