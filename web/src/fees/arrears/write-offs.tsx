import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { usePayerNames } from '../names.tsx'
import { PaperFiles } from '../notice/paper-files.tsx'
import { useArrearsTexts, useDeskTexts } from '../texts.ts'
import { useWriteOffAct, type WriteOff, writeOffsQuery } from './arrears-queries.ts'

const Deciding = ({ writeOff }: { readonly writeOff: WriteOff }) => {
  const { writeOff: texts } = useArrearsTexts()
  const acting = useWriteOffAct(writeOff)
  const { state, version } = writeOff
  const documentIn = (form: FormData) => ({ number: textOf(form, 'number'), on: textOf(form, 'on') })
  if (state.status !== 'asked') return null
  const document = (
    <>
      <Field label={texts.number} name='number' maxLength={100} required />
      <Field label={texts.on} name='on' type='date' required />
    </>
  )
  return (
    <span className='flex flex-wrap gap-2'>
      <PlainAct
        words={texts.decide}
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'decide', version, document: documentIn(form) }, then)}
      >
        {document}
      </PlainAct>
      <PlainAct
        words={texts.refuse}
        look='plain'
        acting={acting}
        does={(form, then) => acting.mutate({ act: 'refuse', version, document: documentIn(form), reason: textOf(form, 'reason') }, then)}
      >
        {document}
        <TextArea label={texts.reason} name='reason' maxLength={1000} required />
      </PlainAct>
    </span>
  )
}

const Evidence = ({ writeOff: { claimId, content } }: { readonly writeOff: WriteOff }) => {
  const { fees } = useShell()
  return (
    <PaperFiles
      labels={content.evidence.map(({ name, fileId }) => ({ words: name, label: fileId.slice(-4) }))}
      addressOf={(at) =>
        answered(fees.GET('/claims/{claimId}/arrears/files/{fileId}', { params: { path: { claimId, fileId: content.evidence[at]?.fileId ?? '' } } }))
      }
    />
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { writeOff: texts, list } = useArrearsTexts()
  const desk = useDeskTexts()
  const { revenue } = useOffices(code)
  const nameOf = usePayerNames(code)
  const query = useQuery(writeOffsQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {(items) => (
        <Page
          title={texts.title}
          caption={desk.section}
          trail={[
            { label: desk.today.title, to: '/fees' },
            { label: list.title, to: '/fees/arrears' },
          ]}
        >
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          {items.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <Table
              caption={texts.title}
              file='write-offs.csv'
              rows={items}
              keyOf={({ writeOffId }) => writeOffId}
              columns={[
                {
                  label: list.payer,
                  cell: ({ claimId, payerId }) => (
                    <Link to='/fees/claims/$claimId' params={{ claimId }} className='link'>
                      {nameOf(payerId)}
                    </Link>
                  ),
                  text: ({ payerId }) => nameOf(payerId),
                },
                { label: texts.amount, numeric: true, cell: ({ content }) => desk.yen(content.amount), text: ({ content }) => content.amount },
                { label: texts.cause, cell: ({ content }) => texts.causes[content.cause] },
                { label: texts.reason, cell: ({ content }) => content.reason },
                { label: texts.evidence, isAct: true, cell: (writeOff) => <Evidence writeOff={writeOff} /> },
                { label: texts.state, cell: ({ state }) => texts.states[state.status] },
                ...(revenue ? [{ label: texts.acts, isAct: true as const, cell: (writeOff: WriteOff) => <Deciding writeOff={writeOff} /> }] : []),
              ]}
            />
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** Write-offs that were asked for, and decided by a second person. */
export const WriteOffs = () => <OfCity title={useArrearsTexts().writeOff.title}>{(code) => <Sheet code={code} />}</OfCity>
