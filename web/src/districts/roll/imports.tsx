import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { type ChangeEvent, useState } from 'react'
import { momentText } from '../../shell/date.ts'
import { FieldError } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { wholeOf } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { More } from '../more.tsx'
import { useConcernedWith } from '../public/concerned.ts'
import { useRollTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { type Chosen, MappingForm } from './mapping-form.tsx'
import { importsQuery } from './roll-queries.ts'

const route = getRouteApi('/my-districts/$districtId/imports')

const mostBytes = 10 * 1024 * 1024

const useChoosing = () => {
  const texts = useRollTexts().imports_
  const [chosen, setChosen] = useState<Chosen>()
  const [fault, setFault] = useState<string>()
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? []
    if (!file) return
    const { sheetHead } = await import('./sheet-head.ts')
    const head = file.size <= mostBytes ? sheetHead(new Uint8Array(await file.arrayBuffer())) : undefined
    setFault(file.size > mostBytes ? texts.tooLarge : head ? undefined : texts.unreadable)
    setChosen(head && { file, head })
  }
  return { chosen, fault, choose }
}

const Past = ({ districtId }: { readonly districtId: string }) => {
  const texts = useRollTexts().imports_
  const locale = useLocale()
  const list = useInfiniteQuery(importsQuery(useShell(), districtId))
  const { data, error } = list
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.past}</h2>
      {error && <RefusalNotice error={error} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <p className='mt-4'>{texts.noneYet}</p>}
      {data && data.length > 0 && (
        <Table
          caption={texts.past}
          file='imports.csv'
          whole={wholeOf(list)}
          rows={data}
          keyOf={({ importId }) => importId}
          columns={[
            {
              label: texts.name,
              cell: ({ importId, file }) => (
                <Link to='/my-districts/$districtId/imports/$importId' params={{ districtId, importId }} className='link'>
                  {file.name}
                </Link>
              ),
              text: ({ file }) => file.name,
            },
            { label: texts.at, cell: ({ at }) => momentText(locale, at) },
            {
              label: texts.status,
              cell: ({ status }) => <Tag tone={status === 'done' ? 'good' : 'neutral'}>{texts.statuses[status]}</Tag>,
              text: ({ status }) => texts.statuses[status],
            },
          ]}
        />
      )}
      <More list={list} of={texts.past} />
    </section>
  )
}

const Choosing = () => {
  const { districtId } = route.useParams()
  const texts = useRollTexts()
  const words = texts.imports_
  const trail = useDistrictTrail(districtId)
  const { chosen, fault, choose } = useChoosing()
  const { amo } = useConcernedWith(districtId)
  return (
    <Page title={words.title} trail={[...trail, { label: texts.title, to: '/my-districts/$districtId/roll', params: { districtId } }]}>
      <p className='mt-4 max-w-3xl'>{words.lead}</p>
      {amo && (
        <div className='mt-6'>
          <label htmlFor='roll-file' className='text-std-17B-170'>
            {words.file}
          </label>
          <p id='roll-file-hint' className='text-solid-gray-700'>
            {words.fileHint}
          </p>
          <input
            id='roll-file'
            type='file'
            accept='.csv,.xlsx,text/csv,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
            onChange={(event) => void choose(event)}
            aria-invalid={fault !== undefined}
            aria-describedby={fault ? 'roll-file-hint roll-file-error' : 'roll-file-hint'}
            className='mt-2 block w-full max-w-xl rounded-8 border border-solid-gray-600 bg-white p-3 aria-invalid:border-error-1'
          />
          <FieldError id='roll-file-error' error={fault} />
        </div>
      )}
      {chosen && <MappingForm key={`${chosen.file.name} ${chosen.file.lastModified}`} districtId={districtId} chosen={chosen} />}
      <Past districtId={districtId} />
    </Page>
  )
}

/** A file for the roll: chosen, its columns named, and what was imported before. */
export const Imports = () => {
  const texts = useRollTexts().imports_
  return (
    <Guard title={texts.title}>
      <Choosing />
    </Guard>
  )
}
