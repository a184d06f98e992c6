import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Button } from '../shell/button.tsx'
import { Failure } from '../shell/failure.tsx'
import { control } from '../shell/field.tsx'
import { Guard } from '../shell/guard.tsx'
import { Loading } from '../shell/loading.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { Page } from '../shell/page.tsx'
import { answered } from '../shell/refusal.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { Table } from '../shell/table.tsx'
import { Tag } from '../shell/tag.tsx'
import { type Choice, type NoticeSettings, noticeSettingsQuery } from './queries.ts'
import { useNoticesTexts } from './texts.ts'

const route = getRouteApi('/notices/settings')

type Kind = NoticeSettings['kinds'][number]
type Form = { readonly language: NoticeSettings['language']; readonly choices: readonly Choice[] }

const frequencies = ['at-once', 'daily', 'weekly', 'off'] as const

const useSave = () => {
  const shell = useShell()
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ language, choices }: Form) => answered(shell.notices.PUT('/settings', { body: { language, choices: [...choices] } })),
    onSuccess: (settings) => queries.setQueryData(noticeSettingsQuery(shell).queryKey, settings),
  })
}

const Address = ({ settings }: { readonly settings: NoticeSettings }) => {
  const texts = useNoticesTexts()
  return (
    <>
      <h2 className='mt-8 text-std-20B-150'>{texts.settings.address}</h2>
      <p className='mt-2'>{settings.email ?? texts.settings.noAddress}</p>
      {settings.bounced && <Notice tone='warning' title={texts.settings.bounced} />}
    </>
  )
}

const KindTable = ({ kinds, form, change }: { readonly kinds: readonly Kind[]; readonly form: Form; readonly change: (choice: Choice) => void }) => {
  const texts = useNoticesTexts()
  const locale = useLocale()
  const nameOf = ({ name, nameEn }: Kind) => (locale === 'en' ? nameEn : name)
  const chosen = ({ kind, inApp, mail }: Kind): Choice => form.choices.find((choice) => choice.kind === kind) ?? { kind, inApp, mail }
  return (
    <Table
      caption={texts.settings.kinds}
      file='notice-settings.csv'
      rows={kinds}
      keyOf={({ kind }) => kind}
      columns={[
        { label: texts.settings.kind, cell: nameOf },
        {
          label: texts.settings.inApp,
          text: (row) => (row.fixed ? texts.settings.fixed : texts.settings.shown[chosen(row).inApp ? 'yes' : 'no']),
          cell: (row) =>
            row.fixed ? (
              <Tag>{texts.settings.fixed}</Tag>
            ) : (
              <input
                type='checkbox'
                className='size-6'
                aria-label={texts.settings.inAppOf(nameOf(row))}
                checked={chosen(row).inApp}
                onChange={({ target }) => change({ ...chosen(row), inApp: target.checked })}
              />
            ),
        },
        {
          label: texts.settings.mail,
          text: (row) => texts.settings.frequencies[chosen(row).mail],
          cell: (row) => (
            <select
              className={control}
              aria-label={texts.settings.mailOf(nameOf(row))}
              value={chosen(row).mail}
              onChange={({ target }) => change({ ...chosen(row), mail: frequencies.find((each) => each === target.value) ?? 'off' })}
            >
              {frequencies
                .filter((frequency) => frequency !== 'off' || !row.fixed || row.mail === 'off')
                .map((frequency) => (
                  <option key={frequency} value={frequency}>
                    {texts.settings.frequencies[frequency]}
                  </option>
                ))}
            </select>
          ),
        },
      ]}
    />
  )
}

/** Who comes by the link of a mail stops its kind with one press. */
const Stop = ({ kind, stop, busy }: { readonly kind: Kind; readonly stop: () => void; readonly busy: boolean }) => {
  const texts = useNoticesTexts()
  const name = useLocale() === 'en' ? kind.nameEn : kind.name
  if (kind.fixed || kind.mail === 'off') return null
  return (
    <Notice title={texts.settings.stopLead}>
      <div className='mt-2'>
        <Button look='outlined' busy={busy} onClick={stop}>
          {texts.settings.stop(name)}
        </Button>
      </div>
    </Notice>
  )
}

const Editor = ({ settings }: { readonly settings: NoticeSettings }) => {
  const texts = useNoticesTexts()
  const { kind: asked } = route.useSearch()
  const [form, setForm] = useState<Form>({ language: settings.language, choices: [] })
  const save = useSave()
  const change = (choice: Choice) => setForm({ ...form, choices: [...form.choices.filter(({ kind }) => kind !== choice.kind), choice] })
  const askedKind = settings.kinds.find(({ kind }) => kind === asked)
  return (
    <>
      {askedKind && (
        <Stop
          kind={askedKind}
          busy={save.isPending}
          stop={() => save.mutate({ language: settings.language, choices: [{ kind: askedKind.kind, inApp: askedKind.inApp, mail: 'off' }] })}
        />
      )}
      {save.isSuccess && <Notice tone='success' announced title={texts.settings.saved} />}
      {save.isError && <RefusalNotice error={save.error} />}
      <Address settings={settings} />
      <form
        className='mt-8'
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(form)
        }}
      >
        <label className='text-std-17B-170'>
          {texts.settings.language}
          <select
            className={`${control} mt-2 block`}
            value={form.language}
            onChange={({ target }) => setForm({ ...form, language: target.value === 'en' ? 'en' : 'ja' })}
          >
            <option value='ja'>{texts.settings.languages.ja}</option>
            <option value='en'>{texts.settings.languages.en}</option>
          </select>
        </label>
        <h2 className='mt-8 text-std-20B-150'>{texts.settings.kinds}</h2>
        <KindTable kinds={settings.kinds} form={form} change={change} />
        <div className='mt-6'>
          <Button type='submit' busy={save.isPending}>
            {texts.settings.save}
          </Button>
        </div>
      </form>
    </>
  )
}

const Loaded = () => {
  const texts = useNoticesTexts()
  const { data, error, refetch } = useQuery(noticeSettingsQuery(useShell()))
  if (error) return <Failure error={error} retry={() => void refetch()} />
  return (
    <Page title={texts.settings.title} trail={[{ label: texts.inbox.title, to: '/notices' }]}>
      <p className='mt-4 max-w-3xl'>{texts.settings.lead}</p>
      {data ? <Editor settings={data} /> : <Loading />}
    </Page>
  )
}

export const Preferences = () => (
  <Guard title={useNoticesTexts().settings.title}>
    <Loaded />
  </Guard>
)
