import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { textIn } from '../../districts/answers.ts'
import { ordinancesQuery, settingsQuery } from '../../districts/city-queries.ts'
import { type Cell, Entry } from '../../districts/entry.tsx'
import { useForm } from '../../districts/form.ts'
import { Rows } from '../../districts/rows.tsx'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Field } from '../../shell/field.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { hashOf, send } from '../../shell/upload.ts'
import { OfCity } from '../city.tsx'
import { closedDaysOf, districtsOfQuery } from '../districts-of.ts'
import type { LevyDraft } from '../queries.ts'
import { useDeskTexts, useLevyTexts } from '../texts.ts'
import { levyFaults, levyTerms } from './levy-answers.ts'

/** Announced, sent and tried under one id: whatever is interrupted is gone on with. */
const useTrying = () => {
  const { fees } = useShell()
  const navigate = useNavigate()
  const [sent, setSent] = useState<number>()
  const trying = useActing(
    async ({ terms, file }: { readonly terms: Omit<LevyDraft, 'file'>; readonly file: File }, id) => {
      const levyId = `lvy_${id}`
      const body = { ...terms, file: { name: file.name.slice(-200), bytes: file.size, sha256: await hashOf(file) } }
      const announced = await answered(fees.PUT('/levies/{levyId}', { params: { path: { levyId } }, body }))
      if (announced.upload) await send(announced.upload, file, setSent)
      if (announced.status !== 'announced') return announced
      const path = { levyId, actId: `act_${id}` }
      return answered(fees.PUT('/levies/{levyId}/acts/{actId}', { params: { path }, body: { act: 'read', version: announced.version } }))
    },
    ({ levyId }) => void navigate({ to: '/fees/levies/$levyId', params: { levyId } }),
  )
  return { trying, sent }
}

type District = { readonly districtId: string; readonly name: string; readonly nameEn?: string | undefined }
type FormProps = { readonly code: string; readonly districts: readonly District[]; readonly closedDays: LevyDraft['closedDays'] }

const LevyForm = ({ code, districts, closedDays }: FormProps) => {
  const { draft: texts, levies } = useLevyTexts()
  const desk = useDeskTexts()
  const trail = [
    { label: desk.today.title, to: '/fees' as const },
    { label: levies.title, to: '/fees/levies' as const },
  ]
  const locale = useLocale()
  const shell = useShell()
  const formTexts = useTexts().form
  const { labelled } = useTexts().punctuation
  const labels = Object.fromEntries(Object.entries(texts).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
  const form = useForm({ grounds: 'heard', instalmentUnit: '1000' }, { ...labels, districtId: texts.district })
  const [file, setFile] = useState<File>()
  const [isFileMissing, setFileMissing] = useState(false)
  const { trying, sent } = useTrying()
  const districtId = textIn(form.answers, 'districtId')
  const { data: ordinances } = useQuery({ ...ordinancesQuery(shell, districtId), enabled: districtId !== '' })
  const ordinance = ordinances?.find(({ inForce }) => inForce)?.ordinance
  const begun = {
    ...(ordinance && { instalments: ordinance.instalments.map(({ dueOn }) => dueOn).join(' '), appealInstruction: ordinance.appealInstruction }),
  }
  const answers = { ...begun, ...form.answers }
  const given = { localGovernmentCode: code, closedDays }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setFileMissing(!file)
    if (form.judge(levyFaults(answers, given)) && file && !trying.isPending) trying.mutate({ terms: levyTerms(answers, given), file })
  }
  const cells: readonly Cell[] = [
    {
      name: 'districtId',
      label: texts.district,
      among: [['', texts.choose], ...districts.map((each) => [each.districtId, (locale === 'en' && each.nameEn) || each.name] as const)],
    },
    { name: 'fiscalYear', label: texts.fiscalYear, type: 'number' },
    { name: 'referenceOn', label: texts.referenceOn, type: 'date' },
    {
      name: 'grounds',
      label: texts.grounds,
      among: [
        ['heard', texts.heard],
        ['papers', texts.papers],
      ],
    },
    ...(textIn(answers, 'grounds') === 'papers'
      ? ([
          { name: 'certificate', label: texts.certificate },
          { name: 'certificateOn', label: texts.certificateOn, type: 'date' },
          { name: 'ordinance', label: texts.ordinance },
          { name: 'ordinanceOn', label: texts.ordinanceOn, type: 'date' },
        ] as const)
      : []),
    { name: 'necessaryCost', label: texts.necessaryCost, hint: texts.necessaryCostHint, type: 'number' },
  ]
  const terms: readonly Cell[] = [
    { name: 'instalments', label: texts.instalments, hint: texts.instalmentsHint },
    { name: 'instalmentUnit', label: texts.instalmentUnit, hint: texts.unitHint, among: texts.units },
    { name: 'appealInstruction', label: texts.appealInstruction, long: 4000 },
  ]
  const entry = (cell: Cell) => <Entry key={cell.name} cell={cell} answers={answers} error={form.errorOf(cell.name)} change={form.change} />
  const missing = isFileMissing && !file ? [{ field: 'file', message: texts.fileMissing }] : []
  const errors = [...form.errors, ...missing]
  return (
    <Page title={texts.title} caption={desk.section} trail={trail} failed={errors.length > 0}>
      <p className='mt-4 max-w-3xl'>{texts.lead}</p>
      <form onSubmit={submit} noValidate>
        <ErrorSummary errors={errors} attempt={form.attempt} />
        {cells.map(entry)}
        <h2 className='mt-10 text-std-20B-150'>{texts.activities}</h2>
        <p className='mt-2 text-solid-gray-700'>{texts.activitiesHint}</p>
        <Rows
          name='activities'
          label={texts.activity}
          form={form}
          cells={[
            { name: 'activity', label: texts.activity },
            { name: 'amount', label: texts.amount, type: 'number' },
          ]}
          most={100}
        />
        {ordinance && <p className='mt-8'>{texts.fromOrdinance}</p>}
        {terms.map(entry)}
        <Field
          id='file'
          label={texts.file}
          hint={texts.fileHint}
          error={missing[0]?.message}
          type='file'
          accept='.csv,text/csv'
          onChange={(event) => setFile(event.target.files?.[0])}
        />
        {trying.isError && <RefusalNotice error={trying.error} />}
        <div className='mt-8 flex flex-wrap items-center gap-4'>
          <Button type='submit' busy={trying.isPending}>
            {trying.isPending ? formTexts.working : texts.send}
          </Button>
          {trying.isPending && <progress aria-label={labelled(texts.file, formTexts.working)} max={1} value={sent} />}
        </div>
      </form>
    </Page>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { draft: texts } = useLevyTexts()
  const shell = useShell()
  const settings = useQuery(settingsQuery(shell, code))
  const query = useQuery(districtsOfQuery(shell, code))
  return (
    <Awaited
      query={{ ...query, data: settings.data === undefined ? undefined : query.data, error: query.error ?? settings.error }}
      title={texts.title}
    >
      {({ items }) => <LevyForm code={code} districts={items} closedDays={closedDaysOf(settings.data?.settings)} />}
    </Awaited>
  )
}

/** A levy is prepared: on what it rests, and the roll with what each owes. */
export const NewLevy = () => <OfCity title={useLevyTexts().draft.title}>{(code) => <Sheet code={code} />}</OfCity>
