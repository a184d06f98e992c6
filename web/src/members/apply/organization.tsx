import { LocalGovernmentPicker } from '../../registry/local-government-picker.tsx'
import { usePlaceName } from '../../registry/place-name.ts'
import type { LocalGovernment } from '../../registry/queries.ts'
import { Facts } from '../../shell/facts.tsx'
import { AnswerField } from './answer-field.tsx'
import type { Answers } from './answers.ts'
import type { TopicFields } from './fields.ts'
import { useApplicationTexts } from './texts.ts'

const fromRegistry = ({ code, name, kana, nameEn, corporateNumber }: LocalGovernment): Partial<Answers> => ({
  localGovernmentCode: code,
  name,
  nameKana: kana,
  nameEn,
  corporateNumber,
})

const Filled = ({ answers }: { readonly answers: Answers }) => {
  const texts = useApplicationTexts()
  return (
    <section className='mt-8 max-w-3xl' aria-live='polite'>
      <h2 className='text-std-20B-150'>{texts.apply.filled}</h2>
      <Facts
        facts={[
          { label: texts.member.name, value: <span lang='ja'>{answers.name}</span> },
          { label: texts.member.nameKana, value: <span lang='ja'>{answers.nameKana}</span> },
          { label: texts.member.nameEn, value: <span lang='en'>{answers.nameEn}</span> },
          { label: texts.member.code, value: answers.localGovernmentCode },
          { label: texts.member.corporateNumber, value: answers.corporateNumber },
        ]}
      />
    </section>
  )
}

/** A local government is picked from the list; any other body tells its names and where it has its seat. */
export const Organization = (form: TopicFields) => {
  const texts = useApplicationTexts()
  const { answers, change, error } = form
  const isGovernment = answers.kind === 'local-government'
  const placeName = usePlaceName(answers.localGovernmentCode)
  return (
    <>
      {!isGovernment && (
        <>
          <AnswerField of='name' form={form} label={texts.member.name} hint={texts.apply.nameHint} autoComplete='organization' />
          <AnswerField of='nameKana' form={form} label={texts.member.nameKana} optional />
          <AnswerField of='nameEn' form={form} label={texts.member.nameEn} optional lang='en' />
        </>
      )}
      <LocalGovernmentPicker
        id='localGovernmentCode'
        label={isGovernment ? texts.picker.own : texts.picker.seat}
        hint={texts.picker.hint}
        error={error('localGovernmentCode')}
        chosen={answers.localGovernmentCode}
        chosenName={placeName}
        onChoose={(government) => change(isGovernment ? fromRegistry(government) : { localGovernmentCode: government.code })}
      />
      {isGovernment && answers.localGovernmentCode && <Filled answers={answers} />}
    </>
  )
}
