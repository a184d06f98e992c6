import { type FormEvent, useState } from 'react'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { ErrorSummary } from '../../shell/error-summary.tsx'
import { Field, TextArea } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useFields } from '../fields.ts'
import { useMemberAct } from './act.ts'
import { MemberFrame, type Mine } from './member-frame.tsx'
import { useMisfits } from './misfits.ts'
import type { MemberDetails } from './queries.ts'
import { textIn } from './role-choice.tsx'
import { useBelongTexts } from './texts.ts'

const texted = ['nameKana', 'nameEn', 'postalCode', 'address', 'website', 'about'] as const

const detailsIn = (form: FormData): MemberDetails => ({
  fields: form.getAll('fields').map(String),
  ...Object.fromEntries(texted.map((name) => [name, textIn(form, name)]).filter(([, value]) => value !== '')),
})

const FieldBoxes = ({ chosen }: { readonly chosen: readonly string[] }) => {
  const texts = useBelongTexts()
  const fields = useFields()
  return (
    <fieldset className='mt-6' id='fields'>
      <legend className='text-std-17B-170 text-solid-gray-900'>{texts.details.fields}</legend>
      <p className='text-solid-gray-700'>{texts.details.fieldsHint}</p>
      <div className='mt-2 grid max-w-3xl sm:grid-cols-2'>
        {[...fields].map(([code, name]) => (
          <label key={code} className='flex gap-3 rounded-8 p-2 hover:bg-key-50'>
            <input
              type='checkbox'
              name='fields'
              value={code}
              defaultChecked={chosen.includes(code)}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            {name}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

type FormProps = { readonly mine: Mine; readonly act: ReturnType<typeof useMemberAct> }

const Form = ({ mine: { member }, act }: FormProps) => {
  const texts = useTexts()
  const own = useBelongTexts()
  const [attempt, setAttempt] = useState(0)
  const { of, fields } = useMisfits(act.error)
  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    act.mutate({ act: 'change', details: detailsIn(new FormData(event.currentTarget)) }, { onSettled: () => setAttempt((before) => before + 1) })
  }
  return (
    <>
      <ErrorSummary errors={fields.map((field) => ({ field, message: of(field) ?? '' }))} attempt={attempt} />
      {act.error && fields.length === 0 && <RefusalNotice error={act.error} />}
      {act.isSuccess && <Notice tone='success' announced title={own.details.saved} />}
      <form onSubmit={send} noValidate>
        <Field
          id='nameKana'
          name='nameKana'
          label={texts.member.nameKana}
          hint={own.details.nameKanaHint}
          optional
          defaultValue={member.nameKana}
          error={of('nameKana')}
        />
        <Field id='nameEn' name='nameEn' label={texts.member.nameEn} optional defaultValue={member.nameEn} error={of('nameEn')} />
        <Field
          id='website'
          name='website'
          type='url'
          label={texts.member.website}
          hint={own.details.websiteHint}
          optional
          defaultValue={member.website}
          error={of('website')}
        />
        <TextArea
          id='about'
          name='about'
          label={own.details.about}
          hint={own.details.aboutHint}
          optional
          defaultValue={member.about}
          error={of('about')}
        />
        <FieldBoxes chosen={member.fields} />
        <Field
          id='postalCode'
          name='postalCode'
          label={own.details.postalCode}
          hint={`${own.details.postalCodeHint} ${own.details.unpublished}`}
          optional
          autoComplete='postal-code'
          defaultValue={member.postalCode}
          error={of('postalCode')}
        />
        <Field
          id='address'
          name='address'
          label={own.details.address}
          hint={own.details.unpublished}
          optional
          autoComplete='street-address'
          defaultValue={member.address}
          error={of('address')}
        />
        <div className='mt-8 flex flex-wrap gap-4'>
          <Button type='submit' busy={act.isPending}>
            {act.isPending ? texts.form.working : own.details.save}
          </Button>
          <ButtonLink look='outlined' to='/my-member'>
            {own.mine.title}
          </ButtonLink>
        </div>
      </form>
    </>
  )
}

const Editing = (mine: Mine) => {
  const own = useBelongTexts()
  const act = useMemberAct(mine.member.memberId)
  if (!mine.edits) return <p className='mt-6'>{own.mine.askAdministrator}</p>
  return <Form mine={mine} act={act} />
}

/** What a member says of itself. */
export const DetailsForm = () => {
  const own = useBelongTexts()
  return (
    <MemberFrame title={own.details.title} below='details'>
      {(mine) => <Editing {...mine} />}
    </MemberFrame>
  )
}
