import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { Facts } from '../../shell/facts.tsx'
import { Guard } from '../../shell/guard.tsx'
import { wholeOf } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { More } from '../more.tsx'
import { useConcernedWith } from '../public/concerned.ts'
import { useRollTexts } from '../texts.ts'
import { useDistrictTrail } from '../trail.ts'
import { importErrorsQuery, importQuery, type RollImport } from './roll-queries.ts'

const route = getRouteApi('/my-districts/$districtId/imports/$importId')

type ImportProps = { readonly run: RollImport }

const useImportAct = ({ districtId, importId, version }: RollImport) => {
  const { districts } = useShell()
  return useActing((act: 'read' | 'take-over' | 'drop', id) =>
    answered(
      districts.PUT('/districts/{districtId}/roll-imports/{importId}/acts/{actId}', {
        params: { path: { districtId, importId, actId: `act_${id}` } },
        body: { act, version },
      }),
    ),
  )
}

const Findings = ({ run: { found } }: ImportProps) => {
  const texts = useRollTexts().imports_
  if (!found) return null
  const names = ['rows', 'businesses', 'added', 'changed', 'unchanged', 'rowsInError'] as const
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.result}</h2>
      <Notice tone={found.rowsInError > 0 ? 'warning' : 'success'} announced>
        {found.rowsInError > 0 ? texts.doesNotFit : texts.fits}
      </Notice>
      <Facts facts={names.map((name) => ({ label: texts[name], value: found[name].toLocaleString() }))} />
    </section>
  )
}

const Errors = ({ run }: ImportProps) => {
  const texts = useRollTexts().imports_
  const list = useInfiniteQuery(importErrorsQuery(useShell(), run))
  const { data, error } = list
  const codeOf = (code: string) => texts.codes[code] ?? code
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.errors}</h2>
      <Table
        caption={texts.errors}
        file='import-errors.csv'
        whole={wholeOf(list)}
        rows={data}
        keyOf={({ row, heading, code, value }) => `${row} ${heading} ${code} ${value}`}
        columns={[
          { label: texts.row, cell: ({ row }) => (row === 0 ? '–' : row) },
          { label: texts.heading, cell: ({ heading }) => heading || '–' },
          { label: texts.code, cell: ({ code }) => codeOf(code) },
          { label: texts.value, cell: ({ value }) => value || '–' },
        ]}
      />
      <More list={list} of={texts.errors} />
    </section>
  )
}

const Acts = ({ run }: ImportProps) => {
  const texts = useRollTexts().imports_
  const acting = useImportAct(run)
  const { status, found, districtId } = run
  return (
    <div className='no-print mt-8 flex flex-wrap gap-4'>
      {status === 'read' && found?.rowsInError === 0 && (
        <PlainAct
          words={{ act: texts.takeOver, question: texts.takeOverQuestion, consequence: texts.takeOverConsequence }}
          look='solid'
          acting={acting}
          does={(_, then) => acting.mutate('take-over', then)}
        />
      )}
      {(status === 'announced' || status === 'read' || status === 'unreadable') && (
        <>
          <Button look='outlined' busy={acting.isPending} onClick={() => acting.mutate('read')}>
            {texts.readAgain}
          </Button>
          <PlainAct
            words={{ act: texts.drop, question: texts.dropQuestion, consequence: texts.dropConsequence }}
            look='plain'
            acting={acting}
            does={(_, then) => acting.mutate('drop', then)}
          />
        </>
      )}
      {status === 'done' && (
        <ButtonLink to='/my-districts/$districtId/roll' params={{ districtId }}>
          {texts.toRoll}
        </ButtonLink>
      )}
      {acting.isError && <RefusalNotice error={acting.error} />}
    </div>
  )
}

const Sheet = ({ run }: ImportProps) => {
  const texts = useRollTexts()
  const words = texts.imports_
  const { status, progress, fault, districtId } = run
  const trail = useDistrictTrail(districtId)
  const { amo } = useConcernedWith(districtId)
  return (
    <Page
      title={run.file.name}
      caption={words.title}
      trail={[...trail, { label: words.title, to: '/my-districts/$districtId/imports', params: { districtId } }]}
    >
      <p role='status' className='mt-6'>
        <Tag tone={status === 'done' ? 'good' : status === 'unreadable' ? 'bad' : 'wait'}>{words.statuses[status]}</Tag>
        {status === 'done' && ` ${words.done}`}
        {status === 'dropped' && ` ${words.dropped}`}
      </p>
      {status === 'unreadable' && <Notice tone='error'>{words.faults[fault ?? ''] ?? words.otherFault}</Notice>}
      {status === 'writing' && progress && (
        <label className='mt-4 block max-w-xl'>
          {words.progress(progress.written, progress.of)}
          <progress max={progress.of || 1} value={progress.written} className='mt-1 block w-full' />
        </label>
      )}
      <Findings run={run} />
      {amo && <Acts run={run} />}
      {run.found && run.found.rowsInError > 0 && <Errors run={run} />}
    </Page>
  )
}

const Loaded = () => {
  const path = route.useParams()
  const texts = useRollTexts().imports_
  const query = useQuery(importQuery(useShell(), path))
  return (
    <Awaited query={query} title={texts.title}>
      {(run) => <Sheet run={run} />}
    </Awaited>
  )
}

/** One import: what was found, how far it is written, and what to do with it. */
export const Import = () => {
  const texts = useRollTexts().imports_
  return (
    <Guard title={texts.title}>
      <Loaded />
    </Guard>
  )
}
