import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ActDialog } from '../shell/act-dialog.tsx'
import type { components } from '../shell/api/members.d.ts'
import { Button } from '../shell/button.tsx'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Field } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { save } from '../shell/save.ts'
import { type Shell, useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { useMembersTexts } from './texts.ts'

type Data = components['schemas']['MyData']

const myDataQuery = ({ members }: Shell) => queryOptions({ queryKey: ['my-data'], queryFn: () => answered(members.GET('/my-data')), staleTime: 0 })

const copyOf = (data: Data) => new Blob([JSON.stringify(data, undefined, 2)], { type: 'application/json' })

const Held = ({ data }: { readonly data: Data }) => {
  const { myData, contact } = useMembersTexts()
  const listed = (names: readonly string[]) => (names.length === 0 ? myData.none : names.join('、'))
  return (
    <Facts
      facts={[
        { label: contact.name, value: data.name ?? myData.none },
        { label: contact.email, value: data.email ?? myData.none },
        { label: myData.number, value: <span className='break-all'>{data.personId}</span> },
        { label: myData.memberships, value: listed(data.memberships.map(({ memberName }) => memberName)) },
        { label: myData.applications, value: listed(data.applications.map(({ reference, name }) => `${name}（${reference}）`)) },
        { label: myData.drafts, value: myData.count(data.drafts.length) },
        { label: myData.invitations, value: listed(data.invitations.map(({ memberName }) => memberName)) },
      ]}
    />
  )
}

const Correction = ({ name: known }: { readonly name: string | undefined }) => {
  const { myData, contact } = useMembersTexts()
  const { members } = useShell()
  const queries = useQueryClient()
  const [name, setName] = useState(known ?? '')
  const [missing, setMissing] = useState(false)
  const correction = useMutation({
    mutationFn: () => answered(members.PUT('/my-data/correction', { body: { name } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-data'] }),
  })
  const send = (event: FormEvent) => {
    event.preventDefault()
    const isMissing = name.trim() === ''
    setMissing(isMissing)
    if (!isMissing) correction.mutate()
  }
  return (
    <form onSubmit={send} noValidate aria-label={myData.correct}>
      {correction.isSuccess && <Notice tone='success' announced title={myData.corrected} />}
      {correction.isError && <RefusalNotice error={correction.error} />}
      <Field
        label={contact.name}
        autoComplete='name'
        maxLength={100}
        value={name}
        error={missing ? contact.nameMissing : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <div className='mt-4'>
        <Button type='submit' look='outlined' busy={correction.isPending}>
          {myData.correct}
        </Button>
      </div>
    </form>
  )
}

const Erasure = () => {
  const { myData } = useMembersTexts()
  const { members } = useShell()
  const queries = useQueryClient()
  const erasure = useMutation({
    mutationFn: () => answered(members.PUT('/my-data/erasure')),
    onSuccess: () => queries.invalidateQueries(),
  })
  return (
    <>
      <p className='mt-4 max-w-3xl'>{myData.eraseLead}</p>
      {erasure.isError && <RefusalNotice error={erasure.error} />}
      {erasure.data && (
        <Notice tone='success' announced title={myData.erased}>
          {erasure.data.kept.length > 0 && myData.kept(erasure.data.kept.length)}
        </Notice>
      )}
      <div className='mt-6'>
        <ActDialog
          act={myData.erase}
          busy={erasure.isPending}
          question={myData.eraseQuestion}
          consequence={myData.eraseConsequence}
          onConfirm={(_, close) => {
            erasure.mutate()
            close()
          }}
        />
      </div>
    </>
  )
}

const Content = () => {
  const { myData, privacy } = useMembersTexts()
  const isJapanese = useLocale() === 'ja'
  const { data, error, refetch } = useQuery(myDataQuery(useShell()))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (!data)
    return (
      <Page title={myData.title}>
        <Loading />
      </Page>
    )
  return (
    <Page title={myData.title}>
      <p className='mt-4 max-w-3xl'>
        {myData.lead}{' '}
        <Link to='/privacy' className='link'>
          {privacy.title}
        </Link>
      </p>
      <Held data={data} />
      <div className='no-print mt-6'>
        <Button look='outlined' onClick={() => save(copyOf(data), 'my-data.json')}>
          {myData.download}
        </Button>
      </div>
      <h2 className='mt-10 text-std-24B-150'>{myData.correctTitle}</h2>
      <Correction name={data.name} />
      <h2 className='mt-10 text-std-24B-150'>{myData.eraseTitle}</h2>
      <Erasure />
      <h2 className='mt-10 text-std-24B-150'>{privacy.kept}</h2>
      <Table
        caption={privacy.kept}
        file='personal-data.csv'
        rows={data.inventory}
        keyOf={({ code }) => code}
        columns={[
          { label: privacy.what, cell: ({ name, nameEn }) => (isJapanese ? name : nameEn) },
          { label: privacy.why, cell: ({ purpose, purposeEn }) => (isJapanese ? purpose : purposeEn) },
          { label: privacy.howLong, cell: ({ retention, retentionEn }) => (isJapanese ? retention : retentionEn) },
        ]}
      />
    </Page>
  )
}

export const MyData = () => {
  const { myData } = useMembersTexts()
  return (
    <Guard title={myData.title}>
      <Content />
    </Guard>
  )
}
