import { FieldError, Necessity, TextArea } from '../../shell/field.tsx'
import { AnswerField } from './answer-field.tsx'
import { type Identifier as IdentifierName, identifierOf, identifiersOf } from './answers.ts'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'
import { hasChoiceOfIdentifier } from './topics.ts'

/** The number itself, or why there is none. */
const Given = ({ identifier, form }: { readonly identifier: IdentifierName; readonly form: TopicFields }) => {
  const texts = useApplicationTexts()
  switch (identifier) {
    case 'corporate-number':
      return (
        <AnswerField
          of='corporateNumber'
          form={form}
          label={texts.member.corporateNumber}
          hint={texts.apply.corporateNumberHint}
          inputMode='numeric'
        />
      )
    case 'invoice-number':
      return <AnswerField of='invoiceNumber' form={form} label={texts.apply.invoiceNumber} hint={texts.apply.invoiceNumberHint} />
    case 'none':
      return (
        <TextArea
          id='withoutNumber'
          label={texts.apply.withoutNumber}
          hint={texts.apply.withoutNumberHint}
          maxLength={500}
          value={form.answers.withoutNumber ?? ''}
          error={form.error('withoutNumber')}
          onChange={(event) => form.change({ withoutNumber: event.target.value })}
        />
      )
  }
}

const Choice = ({ form }: { readonly form: TopicFields }) => {
  const texts = useApplicationTexts()
  const { answers, platform, change, error } = form
  const fault = error('identifiedBy')
  return (
    <fieldset className='mt-6' aria-describedby={fault ? 'identifiedBy-error' : undefined}>
      <legend className='text-std-17B-170'>
        {texts.apply.identifierQuestion}
        <Necessity optional={false} />
      </legend>
      <div className='mt-2 grid max-w-3xl gap-1'>
        {identifiersOf(answers, platform).map((identifier, index) => (
          <label key={identifier} className='flex gap-3 rounded-8 p-3 hover:bg-key-50'>
            <input
              type='radio'
              id={index === 0 ? 'identifiedBy' : undefined}
              name='identifiedBy'
              value={identifier}
              checked={answers.identifiedBy === identifier}
              onChange={() => change({ identifiedBy: identifier })}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            <span>
              <span className='block text-std-16B-170'>{texts.apply.identifiers[identifier]}</span>
              <span className='block text-solid-gray-700'>{texts.apply.identifierHints[identifier]}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldError id='identifiedBy-error' error={fault} />
    </fieldset>
  )
}

export const Identifier = (form: TopicFields) => {
  const identifier = identifierOf(form.answers, form.platform)
  return (
    <>
      {hasChoiceOfIdentifier(form.answers, form.platform) && <Choice form={form} />}
      {identifier && <Given identifier={identifier} form={form} />}
    </>
  )
}
