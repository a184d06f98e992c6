import { useNavigate } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { MemberKind, memberKinds } from '../../../../functions/members/contract.ts'
import { Button } from '../../shell/button.tsx'
import { FieldError, Necessity } from '../../shell/field.tsx'
import { useTexts } from '../../shell/locale.ts'
import { keepDraft, useDraft, withKind } from './draft.ts'
import { nextOf } from './next.ts'
import { SectionPage } from './section-page.tsx'

export const Kind = () => {
  const texts = useTexts()
  const draft = useDraft()
  const navigate = useNavigate()
  const [attempt, setAttempt] = useState(0)
  const [isMissing, setMissing] = useState(false)

  const send = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = MemberKind().safeParse(new FormData(event.currentTarget).get('kind'))
    setMissing(!given.success)
    setAttempt(attempt + 1)
    if (!given.success) return
    const changed = withKind(draft, given.data)
    keepDraft(changed)
    void navigate({ to: nextOf(changed) })
  }

  const errors = isMissing ? [{ field: memberKinds[0], message: texts.apply.missing.kind }] : []
  return (
    <SectionPage title={texts.apply.sections.kind} errors={errors} attempt={attempt}>
      <form onSubmit={send} noValidate className='mt-6'>
        <fieldset aria-describedby={isMissing ? 'kind-error' : undefined}>
          <legend className='text-std-17B-170'>
            {texts.apply.kindQuestion}
            <Necessity optional={false} />
          </legend>
          <div className='mt-2 grid max-w-3xl gap-1'>
            {memberKinds.map((kind) => (
              <label key={kind} className='flex gap-3 rounded-8 p-3 hover:bg-key-50'>
                <input
                  type='radio'
                  id={kind}
                  name='kind'
                  value={kind}
                  defaultChecked={draft.kind === kind}
                  className='mt-1 size-5 shrink-0 accent-key-900'
                />
                <span>
                  <span className='block text-std-16B-170'>{texts.kinds[kind]}</span>
                  <span className='block text-solid-gray-700'>{texts.kindHints[kind]}</span>
                </span>
              </label>
            ))}
          </div>
          <FieldError id='kind-error' error={isMissing ? texts.apply.missing.kind : undefined} />
        </fieldset>
        <div className='mt-8'>
          <Button type='submit'>{texts.apply.save}</Button>
        </div>
      </form>
    </SectionPage>
  )
}
