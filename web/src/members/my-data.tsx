import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { ActDialog } from '../shell/act-dialog.tsx'
import type { components as devicesComponents } from '../shell/api/devices.d.ts'
import type { components } from '../shell/api/members.d.ts'
import type { components as noticesComponents } from '../shell/api/notices.d.ts'
import type { components as projectsComponents } from '../shell/api/projects.d.ts'
import { Button } from '../shell/button.tsx'
import { Facts } from '../shell/facts.tsx'
import { Failure } from '../shell/failure.tsx'
import { Field } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { nameIn, useLocale, useTexts } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { save } from '../shell/save.ts'
import { type Shell, useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { useMembersTexts } from './texts.ts'

type Data = components['schemas']['MyData']
type MyProjectsData = projectsComponents['schemas']['MyProjectsData']
type MyDevicesData = devicesComponents['schemas']['MyDevicesData']
type MyNoticesData = noticesComponents['schemas']['MyNoticesData']

/** What the other blocks of this deployment keep. */
type Elsewhere = { readonly projects?: MyProjectsData; readonly notices?: MyNoticesData; readonly devices?: MyDevicesData }

const myDataQuery = ({ members }: Shell) => queryOptions({ queryKey: ['my-data'], queryFn: () => answered(members.GET('/my-data')), staleTime: 0 })

const elsewhereQuery = ({ settings, projects, notices, devices }: Shell) =>
  queryOptions({
    queryKey: ['my-data', 'elsewhere'],
    queryFn: async (): Promise<Elsewhere> => ({
      ...(settings.blocks['projects'] && { projects: await answered(projects.GET('/my-data')) }),
      ...(settings.blocks['notices'] && { notices: await answered(notices.GET('/my-data')) }),
      ...(settings.blocks['devices'] && { devices: await answered(devices.GET('/my-data')) }),
    }),
    staleTime: 0,
  })

const copyOf = (data: Data & Elsewhere) => new Blob([JSON.stringify(data, undefined, 2)], { type: 'application/json' })

const Held = ({ data, elsewhere: { projects, notices, devices } }: { readonly data: Data; readonly elsewhere: Elsewhere }) => {
  const { myData, contact } = useMembersTexts()
  const { punctuation } = useTexts()
  const locale = useLocale()
  const memberIn = ({ memberName: name, memberNameEn: nameEn }: { readonly memberName: string; readonly memberNameEn?: string }) =>
    nameIn(locale, { name, nameEn })
  const listed = (names: readonly string[]) => (names.length === 0 ? myData.none : punctuation.listed(names))
  return (
    <Facts
      facts={[
        { label: contact.name, value: data.name ?? myData.none },
        { label: contact.email, value: data.email ?? myData.none },
        { label: myData.number, value: <span className='break-all'>{data.personId}</span> },
        { label: myData.memberships, value: listed(data.memberships.map(memberIn)) },
        { label: myData.applications, value: listed(data.applications.map(({ reference, name }) => name + punctuation.aside(reference))) },
        { label: myData.drafts, value: myData.count(data.drafts.length + (projects?.drafts.length ?? 0)) },
        { label: myData.invitations, value: listed(data.invitations.map(memberIn)) },
        ...(projects
          ? [
              { label: myData.follows, value: myData.count(projects.follows.length) },
              { label: myData.savedSearches, value: listed(projects.savedSearches.map(({ name }) => name)) },
              { label: myData.contacts, value: myData.count(projects.contacts.length) },
              { label: myData.panels, value: myData.count(projects.panels.length) },
            ]
          : []),
        ...(notices
          ? [
              { label: myData.noticesTo, value: notices.reader?.email ?? myData.none },
              { label: myData.notices, value: myData.count(notices.notices.length) },
            ]
          : []),
        // Of the member acted for, which may be one person.
        ...(devices?.ofMember ? [{ label: myData.devices, value: myData.count(devices.ofMember.devices.length) }] : []),
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
  const shell = useShell()
  const { data, error, refetch } = useQuery(myDataQuery(shell))
  const elsewhere = useQuery(elsewhereQuery(shell))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  if (elsewhere.error) return <Failure error={elsewhere.error} retry={() => void elsewhere.refetch()} />
  if (!data || !elsewhere.data)
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
      <Held data={data} elsewhere={elsewhere.data} />
      <div className='no-print mt-6'>
        <Button look='outlined' onClick={() => save(copyOf({ ...data, ...elsewhere.data }), 'my-data.json')}>
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
