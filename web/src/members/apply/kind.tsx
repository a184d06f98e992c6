import { memberKinds } from '../../../../functions/members/contract.ts'
import { FieldError, Necessity } from '../../shell/field.tsx'
import { withKind } from './answers.ts'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'

export const Kind = ({ answers, change, error }: TopicFields) => {
  const texts = useApplicationTexts()
  const fault = error('kind')
  return (
    <fieldset className='mt-6' aria-describedby={fault ? 'kind-error' : undefined}>
      <legend className='text-std-17B-170'>
        {texts.apply.kindQuestion}
        <Necessity optional={false} />
      </legend>
      <div className='mt-2 grid max-w-3xl gap-1'>
        {memberKinds.map((kind, index) => (
          <label key={kind} className='flex gap-3 rounded-8 p-3 hover:bg-key-50'>
            <input
              type='radio'
              id={index === 0 ? 'kind' : undefined}
              name='kind'
              value={kind}
              checked={answers.kind === kind}
              onChange={() => change(withKind(answers, kind))}
              className='mt-1 size-5 shrink-0 accent-key-900'
            />
            <span>
              <span className='block text-std-16B-170'>{texts.kinds[kind]}</span>
              <span className='block text-solid-gray-700'>{texts.kindHints[kind]}</span>
            </span>
          </label>
        ))}
      </div>
      <FieldError id='kind-error' error={fault} />
    </fieldset>
  )
}
