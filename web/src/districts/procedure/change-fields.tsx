import { useState } from 'react'
import { Button } from '../../shell/button.tsx'
import { Entry } from '../entry.tsx'
import type { Form } from '../form.ts'
import { TopicFields } from '../plan/topic-fields.tsx'
import { type Topic, topics } from '../plan/topics.ts'
import { usePlanTexts } from '../texts.ts'
import { useProcedureTexts } from './texts.ts'

/** Which part of the plan is shown; the others stay as they were typed. */
export const useParts = () => useState<Topic>('basics')

type ChangeFieldsProps = {
  readonly planId: string
  readonly form: Form
  readonly shown: Topic
  readonly show: (topic: Topic) => void
  readonly rules: readonly (readonly [feeRuleId: string, words: string])[]
  /** Documents are the organization's to send. */
  readonly maySend: boolean
}

/** Everything a plan says, part by part, in the fields in which it was drafted. */
export const ChangeFields = ({ planId, form, shown, show, rules, maySend }: ChangeFieldsProps) => {
  const texts = usePlanTexts()
  const { change: words } = useProcedureTexts()
  const cells = {
    basics: { name: 'localityRenamed', label: words.localityRenamed, type: 'yes' },
    fee: { name: 'feeRuleId', label: texts.feeRule, hint: words.feeRuleHint, among: rules },
  } as const
  const beside = shown === 'basics' || (shown === 'fee' && rules.length > 0) ? cells[shown] : undefined
  return (
    <>
      <nav aria-label={words.parts} className='no-print mt-8'>
        <ul className='flex flex-wrap gap-3'>
          {topics
            .filter((topic) => maySend || topic !== 'attachments')
            .map((topic) => (
              <li key={topic}>
                <Button look={topic === shown ? 'solid' : 'outlined'} aria-current={topic === shown ? 'step' : undefined} onClick={() => show(topic)}>
                  {texts.topics[topic]}
                </Button>
              </li>
            ))}
        </ul>
      </nav>
      <section aria-labelledby='part'>
        <h2 id='part' tabIndex={-1} className='mt-8 text-std-24B-150'>
          {texts.topics[shown]}
        </h2>
        <p className='mt-2 max-w-3xl'>{texts.leads[shown]}</p>
        <TopicFields topic={shown} planId={planId} form={form} />
        {beside && <Entry cell={beside} answers={form.answers} change={form.change} />}
      </section>
    </>
  )
}
