import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { hashOf, send } from '../../shell/upload.ts'
import { figureIn } from '../answers.ts'
import { Entry } from '../entry.tsx'
import { useForm } from '../form.ts'
import { useRollTexts } from '../texts.ts'
import { mappingFaults, mappingOf, suggested } from './mapping.ts'
import type { ImportDraft } from './roll-queries.ts'
import type { SheetHead } from './sheet-head.ts'

export type Chosen = { readonly file: File; readonly head: SheetHead }
type MappingFormProps = { readonly districtId: string; readonly chosen: Chosen }

/** Announced, sent and read under one id: whatever is interrupted is gone on with. */
const useReading = (districtId: string, { file, head }: Chosen) => {
  const { districts } = useShell()
  const navigate = useNavigate()
  const [sent, setSent] = useState<number>()
  const reading = useActing(
    async (mapping: ImportDraft['mapping'], id) => {
      const path = { districtId, importId: `imp_${id}` }
      const body = { file: { name: file.name.slice(-200), kind: head.kind, bytes: file.size, sha256: await hashOf(file) }, mapping }
      const announced = await answered(districts.PUT('/districts/{districtId}/roll-imports/{importId}', { params: { path }, body }))
      if (announced.upload) await send(announced.upload, file, setSent)
      if (announced.status !== 'announced') return announced
      const act = { act: 'read' as const, version: announced.version }
      return answered(
        districts.PUT('/districts/{districtId}/roll-imports/{importId}/acts/{actId}', {
          params: { path: { ...path, actId: `act_${id}` } },
          body: act,
        }),
      )
    },
    ({ importId }) => void navigate({ to: '/my-districts/$districtId/imports/$importId', params: { districtId, importId } }),
  )
  return { reading, sent }
}

const Preview = ({ rows, headings }: { readonly rows: SheetHead['rows']; readonly headings: readonly string[] }) => {
  const texts = useRollTexts().imports_
  const shown = rows.slice(0, 3).map((cells, at) => ({ at, cells }))
  if (shown.length === 0) return null
  type Row = (typeof shown)[number]
  return (
    <Table
      caption={texts.preview(shown.length)}
      captionShown
      file='preview.csv'
      rows={shown}
      keyOf={({ at }) => String(at)}
      columns={headings.map((heading, column) => ({ label: heading, cell: ({ cells }: Row) => cells[column] ?? '–' }))}
    />
  )
}

/** Which column is what; the dry run comes after it. */
export const MappingForm = ({ districtId, chosen }: MappingFormProps) => {
  const roll = useRollTexts()
  const texts = roll.imports_
  const { bases } = roll
  const [fields, kinds] = [Object.keys(texts.fields), Object.keys(bases)]
  const { rows } = chosen.head
  const labels = {
    ...texts.fields,
    headingRow: texts.headingRow,
    measuredOn: texts.measuredOn,
    otherwiseClass: texts.otherwiseClass,
    otherwiseZone: texts.otherwiseZone,
  }
  const form = useForm({ headingRow: '1', ...suggested((rows[0] ?? []).filter(Boolean), texts.fields, bases) }, labels)
  const row = Number(figureIn(form.answers, 'headingRow')) || 1
  const headings = [...new Set((rows[row - 1] ?? []).map((each) => each.trim()).filter(Boolean))]
  const { reading, sent } = useReading(districtId, chosen)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (form.judge(mappingFaults(form.answers, fields, kinds)) && !reading.isPending) reading.mutate(mappingOf(form.answers, fields, kinds))
  }
  const among = [['', texts.noColumn] as const, ...headings.map((heading) => [heading, heading] as const)]
  const choice = (name: string, label: string, optional: boolean) => (
    <Entry key={name} cell={{ name, label, among, optional }} answers={form.answers} error={form.errorOf(name)} change={form.change} />
  )
  const needed = ['name', 'expectedBenefit']
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary errors={form.errors} attempt={form.attempt} />
      <Entry
        cell={{ name: 'headingRow', label: texts.headingRow, type: 'number' }}
        answers={form.answers}
        error={form.errorOf('headingRow')}
        change={form.change}
      />
      <Preview rows={rows.slice(row)} headings={headings} />
      <h2 className='mt-10 text-std-24B-150'>{texts.columns}</h2>
      <p className='mt-2 text-solid-gray-700'>{texts.columnsLead}</p>
      <div className='grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3'>
        {Object.entries(texts.fields).map(([field, label]) => choice(`columns-${field}`, label, !needed.includes(field)))}
        {Object.entries(bases).map(([basis, label]) => choice(`basis-${basis}`, label, true))}
      </div>
      {[
        { name: 'measuredOn', label: texts.measuredOn, type: 'date' as const, optional: true },
        { name: 'otherwiseClass', label: texts.otherwiseClass, optional: true },
        { name: 'otherwiseZone', label: texts.otherwiseZone, optional: true },
      ].map((cell) => (
        <Entry key={cell.name} cell={cell} answers={form.answers} error={form.errorOf(cell.name)} change={form.change} />
      ))}
      {reading.isError && <RefusalNotice error={reading.error} />}
      <div className='mt-8 flex flex-wrap items-center gap-4'>
        <Button type='submit' busy={reading.isPending}>
          {texts.read}
        </Button>
        {reading.isPending && <progress aria-label={texts.file} max={1} value={sent} />}
      </div>
    </form>
  )
}
