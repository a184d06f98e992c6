import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Field } from '../../shell/field.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { useDistrictNames } from '../names.tsx'
import { PaperFiles } from '../notice/paper-files.tsx'
import { WayField, wayIn } from '../notice/service-acts.tsx'
import { useDeskTexts, useDunningTexts, useNoticeTexts } from '../texts.ts'
import { type Dunning, dunningQuery, useDunningAct } from './dunning-queries.ts'
import { dunningTone, useDunningStatus } from './dunnings.tsx'
import { Letters } from './letters.tsx'

const route = getRouteApi('/fees/dunnings/$dunningId')

type DunningProps = { readonly dunning: Dunning; readonly code: string }

const Deciding = ({ dunning, code }: DunningProps) => {
  const { run: texts } = useDunningTexts()
  const { revenue, edits } = useOffices(code)
  const acting = useDunningAct(dunning)
  const { version, payers, status } = dunning
  if (status !== 'listed') return null
  return (
    <div className='no-print mt-6'>
      <p>{texts.anotherDecides}</p>
      <div className='mt-4 flex flex-wrap gap-4'>
        {revenue && payers > 0 && (
          <PlainAct
            words={texts.decide}
            look='solid'
            acting={acting}
            does={(form, then) => acting.mutate({ act: 'decide', version, number: textOf(form, 'number').trim() }, then)}
          >
            <Field label={texts.number} name='number' maxLength={60} required />
          </PlainAct>
        )}
        {edits && <PlainAct words={texts.drop} acting={acting} does={(_, then) => acting.mutate({ act: 'drop', version }, then)} />}
      </div>
    </div>
  )
}

const Print = ({ dunning: { dunningId, files } }: Pick<DunningProps, 'dunning'>) => {
  const { run: texts } = useDunningTexts()
  const { fees } = useShell()
  return (
    <PaperFiles
      labels={files.map(({ name }, at) => ({ words: texts.print(at + 1), label: name }))}
      addressOf={(file) => answered(fees.GET('/dunnings/{dunningId}/files/{file}', { params: { path: { dunningId, file } } }))}
    />
  )
}

const Dispatch = ({ dunning, code }: DunningProps) => {
  const { run: texts } = useDunningTexts()
  const { ways } = useNoticeTexts().issues
  const locale = useLocale()
  const { edits } = useOffices(code)
  const acting = useDunningAct(dunning)
  const { dispatched, version } = dunning
  if (dispatched) return texts.dispatchedOn(dateText(locale, dispatched.on), ways[dispatched.how])
  if (!edits) return texts.notDispatched
  return (
    <PlainAct
      words={texts.dispatch}
      acting={acting}
      does={(form, then) => acting.mutate({ act: 'dispatch', version, on: textOf(form, 'on'), how: wayIn(form) }, then)}
    >
      <Field label={texts.dispatchOn} name='on' type='date' required />
      <WayField />
    </PlainAct>
  )
}

const Progress = ({ dunning }: Pick<DunningProps, 'dunning'>) => {
  const statusOf = useDunningStatus()
  const { status, written, printed, payers } = dunning
  const isRunning = status === 'writing' || status === 'printing'
  return (
    <div className='mt-4' role='status'>
      <Tag tone={dunningTone(status)}>{statusOf(dunning)}</Tag>
      {isRunning && (
        <progress
          aria-label={statusOf(dunning)}
          className='mt-2 block w-full max-w-xl'
          max={Math.max(1, payers)}
          value={status === 'writing' ? written : printed}
        />
      )}
    </div>
  )
}

const Sheet = ({ dunning, code }: DunningProps) => {
  const { runs: words, run: texts } = useDunningTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const nameOf = useDistrictNames([dunning.districtId])
  const { number, kind, status, except } = dunning
  return (
    <Page
      title={number ?? words.kinds[kind]}
      caption={words.kinds[kind]}
      trail={[
        { label: desk.today.title, to: '/fees' },
        { label: words.title, to: '/fees/dunnings' },
      ]}
    >
      <Progress dunning={dunning} />
      <Deciding dunning={dunning} code={code} />
      <h2 className='mt-10 text-std-24B-150'>{texts.facts}</h2>
      <Facts
        facts={[
          { label: words.district, value: nameOf(dunning.districtId) },
          { label: texts.whom, value: texts.why[kind] },
          ...(except.length > 0 ? [{ label: texts.except, value: texts.people(except.length) }] : []),
          { label: words.on, value: dateText(locale, dunning.on) },
          { label: words.deadlineOn, value: dateText(locale, dunning.deadlineOn) },
          { label: words.payers, value: texts.people(dunning.payers) },
          { label: words.claims, value: dunning.claims.toLocaleString(locale) },
          { label: words.outstanding, value: <strong>{desk.yen(dunning.outstanding)}</strong> },
          ...(status === 'done'
            ? [
                { label: texts.files, value: <Print dunning={dunning} /> },
                { label: texts.dispatched, value: <Dispatch dunning={dunning} code={code} /> },
              ]
            : []),
        ]}
      />
      {status !== 'listing' && <Letters dunning={dunning} code={code} />}
    </Page>
  )
}

const Loaded = ({ code }: { readonly code: string }) => {
  const { dunningId } = route.useParams()
  const query = useQuery(dunningQuery(useShell(), dunningId))
  return (
    <Awaited query={query} title={useDunningTexts().runs.title}>
      {(dunning) => <Sheet dunning={dunning} code={code} />}
    </Awaited>
  )
}

/** One dunning: whom it reaches and why, its decision, its letters and their dispatch. */
export const DunningPage = () => <OfCity title={useDunningTexts().runs.title}>{(code) => <Loaded code={code} />}</OfCity>
