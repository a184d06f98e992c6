import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Awaited } from '../../projects/awaited.tsx'
import { PlainAct, textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { momentText } from '../../shell/date.ts'
import { Field } from '../../shell/field.tsx'
import { Guard } from '../../shell/guard.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered, done } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { type Binding, bindingsQuery, districtQuery } from '../city-queries.ts'
import { useDistrictName } from '../public/district-name.ts'
import { usePublicTexts } from '../public/texts.ts'
import { useFieldTexts } from './field-texts.ts'

/** As the letter prints it, also in wide characters and with other strokes or none. */
const plainCode = (text: string): string | undefined => {
  const code = text
    .normalize('NFKC')
    .replace(/[\s‐－ー-]/g, '')
    .toUpperCase()
  return /^[0-9A-HJKMNP-TV-Z]{12}$/.test(code) ? code.replace(/(.{4})(.{4})(.{4})/, '$1-$2-$3') : undefined
}

const Bind = () => {
  const { mine: texts } = useFieldTexts()
  const { districts } = useShell()
  const [isUnfit, setUnfit] = useState(false)
  const binding = useActing<{ readonly code: string }, Binding>((body, id) =>
    answered(districts.PUT('/bindings/{bindingId}', { params: { path: { bindingId: `bnd_${id}` } }, body })),
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        const code = plainCode(textOf(new FormData(event.currentTarget), 'code'))
        setUnfit(code === undefined)
        if (code) binding.mutate({ code })
      }}
    >
      <Field
        name='code'
        label={texts.code}
        hint={texts.codeHint}
        autoComplete='off'
        autoCapitalize='characters'
        spellCheck={false}
        error={isUnfit ? texts.codeUnfit : undefined}
        onChange={() => setUnfit(false)}
        required
      />
      {binding.isError && <RefusalNotice error={binding.error} />}
      {binding.isSuccess && <Notice tone='success' announced title={texts.bound} />}
      <div className='mt-6'>
        <Button type='submit' busy={binding.isPending}>
          {texts.bind}
        </Button>
      </div>
    </form>
  )
}

const LetGo = ({ binding: { bindingId, name } }: { readonly binding: Binding }) => {
  const { mine: texts } = useFieldTexts()
  const { districts } = useShell()
  const acting = useActing<{ readonly act: 'unbind' }, void>((body, id) =>
    done(districts.PUT('/bindings/{bindingId}/acts/{actId}', { params: { path: { bindingId, actId: `act_${id}` } }, body })),
  )
  return (
    <PlainAct
      words={texts.unbind}
      label={`${texts.unbind.act} ${name}`}
      look='plain'
      acting={acting}
      does={(_, then) => acting.mutate({ act: 'unbind' }, then)}
    />
  )
}

const DistrictName = ({ districtId }: { readonly districtId: string }) => {
  const nameOf = useDistrictName()
  const { data } = useQuery({ ...districtQuery(useShell(), districtId), retry: false })
  return data ? nameOf(data) : '–'
}

const List = ({ bindings }: { readonly bindings: readonly Binding[] }) => {
  const { mine: texts } = useFieldTexts()
  const { district } = usePublicTexts()
  const locale = useLocale()
  if (bindings.length === 0) return <p className='mt-4'>{texts.none}</p>
  return (
    <Table
      caption={texts.list}
      file='businesses.csv'
      rows={bindings}
      keyOf={({ bindingId }) => bindingId}
      columns={[
        { label: texts.business, cell: ({ name }) => name },
        { label: district.section, cell: ({ districtId }) => <DistrictName districtId={districtId} />, text: ({ districtId }) => districtId },
        { label: texts.boundAt, cell: ({ boundAt }) => momentText(locale, boundAt) },
        {
          label: texts.open,
          cell: ({ planId, name }) => (
            <Link to='/my-fees/$planId' params={{ planId }} className='link inline-flex min-h-11 items-center'>
              {texts.open}
              <span className='sr-only'>{` ${name}`}</span>
            </Link>
          ),
          isAct: true,
        },
        { label: texts.act, cell: (binding) => <LetGo binding={binding} />, isAct: true },
      ]}
    />
  )
}

const Loaded = () => {
  const { mine: texts } = useFieldTexts()
  return (
    <Awaited query={useQuery(bindingsQuery(useShell()))} title={texts.title}>
      {(bindings) => (
        <Page title={texts.title}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <Bind />
          <h2 className='mt-10 text-std-24B-150'>{texts.list}</h2>
          <List bindings={bindings} />
        </Page>
      )}
    </Awaited>
  )
}

/** Where the code of a letter is entered, and the businesses it opened. */
export const MyFees = () => (
  <Guard title={useFieldTexts().mine.title}>
    <Loaded />
  </Guard>
)
