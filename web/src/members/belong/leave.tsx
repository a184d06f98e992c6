import { type ReactNode, useState } from 'react'
import { Field, TextArea } from '../../shell/field.tsx'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { MemberAct } from './member-act.tsx'
import { MemberFrame, type Mine } from './member-frame.tsx'
import { textIn } from './role-choice.tsx'
import { useBelongTexts } from './texts.ts'

/** The name typed once more: leaving cannot be undone, and a stray press must not do it. */
const Retyping = ({
  name,
  onChange,
  value,
  children,
}: {
  readonly name: string
  readonly value: string
  readonly onChange: (typed: string) => void
  readonly children: ReactNode
}) => {
  const own = useBelongTexts()
  return (
    <>
      <Field
        id='retyped'
        label={own.leave.retype(name)}
        autoComplete='off'
        value={value}
        onChange={(event) => onChange(event.target.value)}
        error={value !== '' && value.trim() !== name ? own.leave.retypeMisfit : undefined}
      />
      {value.trim() === name && <div className='mt-6'>{children}</div>}
    </>
  )
}

const Leaving = ({ member: { memberId, name }, administers, onLeft }: Mine & { readonly onLeft: () => void }) => {
  const own = useBelongTexts()
  const [typed, setTyped] = useState('')
  return (
    <div className='max-w-3xl'>
      <p className='mt-8'>{own.leave.lead}</p>
      <ul className='mt-4 list-disc pl-6'>
        {own.leave.consequences.map((consequence) => (
          <li key={consequence} className='mt-1'>
            {consequence}
          </li>
        ))}
      </ul>
      {!administers && <p className='mt-6'>{own.mine.askAdministrator}</p>}
      {administers && (
        <Retyping name={name} value={typed} onChange={setTyped}>
          <MemberAct
            memberId={memberId}
            act={own.leave.open}
            question={own.leave.question(name)}
            consequence={own.leave.consequences.at(-1) ?? ''}
            confirm={own.leave.confirm}
            wish={(form) => ({ act: 'leave', reason: textIn(form, 'reason') })}
            onDone={onLeft}
          >
            {(misfit) => <TextArea id='reason' name='reason' label={own.leave.reason} hint={own.leave.reasonHint} error={misfit('reason')} />}
          </MemberAct>
        </Retyping>
      )}
    </div>
  )
}

/** The member leaves the platform. What is said afterwards stands here, for the member itself is no longer theirs to see. */
export const Leave = () => {
  const own = useBelongTexts()
  const [hasLeft, setLeft] = useState(false)
  if (hasLeft)
    return (
      <Page title={own.leave.title}>
        <Notice tone='success' announced title={own.leave.done}>
          {own.leave.doneAdvice}
        </Notice>
      </Page>
    )
  return <MemberFrame title={own.leave.title}>{(mine) => <Leaving {...mine} onLeft={() => setLeft(true)} />}</MemberFrame>
}
