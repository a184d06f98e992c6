import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useId, useState } from 'react'
import classes from '../../../data/membership-classes.json'
import { memberKindsQuery } from '../registry/queries.ts'
import { ActDialog } from '../shell/act-dialog.tsx'
import { Button } from '../shell/button.tsx'
import { control, TextArea } from '../shell/field.tsx'
import { useLocale } from '../shell/locale.ts'
import { Notice } from '../shell/notice.tsx'
import { usePerson } from '../shell/person.ts'
import { RefusalNotice } from '../shell/refusal-notice.tsx'
import { useShell } from '../shell/shell.ts'
import { type ApplicationAct, useAct } from './act.ts'
import { useApplicationTexts } from './apply/texts.ts'
import type { ApplicationView } from './queries.ts'

type ActProps = { readonly application: ApplicationView; readonly busy: boolean; readonly onAct: (act: ApplicationAct) => void }

const PlainAct = ({ name, application: { name: body, version }, busy, onAct }: ActProps & { readonly name: 'take' | 'release' | 'resume' }) => {
  const { acts } = useApplicationTexts()
  return (
    <ActDialog
      act={acts[name].act}
      busy={busy}
      question={acts[name].question(body)}
      consequence={acts[name].consequence}
      onConfirm={(_, close) => {
        onAct({ act: name, version })
        close()
      }}
    />
  )
}

/** An act that owes a reason. */
const ReasonedAct = ({ name, application: { name: body, version }, busy, onAct }: ActProps & { readonly name: 'pause' | 'refuse' }) => {
  const { acts } = useApplicationTexts()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const confirm = (_: FormData, close: () => void) => {
    const isBlank = reason.trim() === ''
    setMissing(isBlank)
    if (isBlank) return
    onAct({ act: name, version, reason })
    close()
  }
  return (
    <ActDialog act={acts[name].act} busy={busy} question={acts[name].question(body)} consequence={acts[name].consequence} onConfirm={confirm}>
      <TextArea
        label={acts.reason}
        hint={acts[name].reasonHint}
        maxLength={name === 'pause' ? 1000 : 2000}
        value={reason}
        error={isMissing ? acts.reasonMissing : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
    </ActDialog>
  )
}

const mostReasons = 20

/** Given back with everything that has to be mended, so that the applicant mends once and not many times. */
const Return = ({ application: { name: body, version }, busy, onAct }: ActProps) => {
  const { acts } = useApplicationTexts()
  const [reasons, setReasons] = useState<readonly string[]>([''])
  const [isMissing, setMissing] = useState(false)
  const given = reasons.filter((reason) => reason.trim() !== '')
  const confirm = (_: FormData, close: () => void) => {
    setMissing(given.length === 0)
    if (given.length === 0) return
    onAct({ act: 'return', version, reasons: given })
    close()
  }
  return (
    <ActDialog act={acts.return.act} busy={busy} question={acts.return.question(body)} consequence={acts.return.consequence} onConfirm={confirm}>
      {reasons.map((reason, index) => (
        <TextArea
          // biome-ignore lint/suspicious/noArrayIndexKey: the place in the list is all that tells one reason from the next.
          key={index}
          label={acts.reasonNumber(index + 1)}
          optional={index > 0}
          maxLength={1000}
          value={reason}
          error={isMissing && index === 0 ? acts.reasonMissing : undefined}
          onChange={(event) => setReasons(reasons.with(index, event.target.value))}
        />
      ))}
      {reasons.length < mostReasons && (
        <div className='mt-4'>
          <Button look='plain' onClick={() => setReasons([...reasons, ''])}>
            {acts.oneMore}
          </Button>
        </div>
      )}
    </ActDialog>
  )
}

const Admit = ({ application: { name: body, version, kind }, busy, onAct }: ActProps) => {
  const texts = useApplicationTexts()
  const locale = useLocale()
  const id = useId()
  const { data: kinds } = useQuery(memberKindsQuery(useShell()))
  const usual = kinds?.find(({ code }) => code === kind)?.membershipClass
  const [chosen, setChosen] = useState<string>()
  const membershipClass = chosen ?? usual ?? ''
  const { admit } = texts.acts
  const confirm = (_: FormData, close: () => void) => {
    onAct({ act: 'admit', version, ...(membershipClass && { membershipClass }) })
    close()
  }
  return (
    <ActDialog act={admit.act} look='solid' busy={busy} question={admit.question(body)} consequence={admit.consequence} onConfirm={confirm}>
      <div className='mt-6'>
        <label htmlFor={id} className='text-std-17B-170'>
          {texts.acts.membershipClass}
        </label>
        <select id={id} value={membershipClass} onChange={(event) => setChosen(event.target.value)} className={`${control} mt-2 block w-full`}>
          {classes.items.map(({ code, name, nameEn }) => (
            <option key={code} value={code}>
              {locale === 'ja' ? name : nameEn}
            </option>
          ))}
        </select>
      </div>
    </ActDialog>
  )
}

/** How it ended: then there is nothing left to decide. */
const Ended = ({ application, announced }: { readonly application: ApplicationView; readonly announced: boolean }) => {
  const texts = useApplicationTexts()
  if (application.status !== 'admitted' || !application.memberId) return null
  return (
    <Notice tone='success' announced={announced} title={texts.acts.done.admit}>
      <Link to='/directory/$memberId' params={{ memberId: application.memberId }} className='link'>
        {texts.acts.seeInDirectory}
      </Link>
    </Notice>
  )
}

const Offered = (offered: ActProps) => {
  const { status, mayDecide, takenBy, pausedAt } = offered.application
  const isOpen = status === 'filed'
  const isPending = isOpen || status === 'returned'
  return (
    <div className='no-print mt-6 flex flex-wrap gap-4'>
      {mayDecide && isOpen && (
        <>
          <Admit {...offered} />
          <Return {...offered} />
          <ReasonedAct name='refuse' {...offered} />
          {pausedAt ? <PlainAct name='resume' {...offered} /> : <ReasonedAct name='pause' {...offered} />}
        </>
      )}
      {mayDecide && isPending && !takenBy && <PlainAct name='take' {...offered} />}
      {isPending && takenBy && <Handing {...offered} takenBy={takenBy} />}
    </div>
  )
}

/** Somebody has it: give it up, or take it over. */
const Handing = ({ takenBy, ...offered }: ActProps & { readonly takenBy: string }) => {
  const person = usePerson()
  const isMine = person.status === 'known' && person.me.personId === takenBy
  return <PlainAct name={isMine || !offered.application.mayDecide ? 'release' : 'take'} {...offered} />
}

/** What an officer may do with a case now; what they may not do is not offered, and why is said. */
export const Verification = ({ application }: { readonly application: ApplicationView }) => {
  const texts = useApplicationTexts()
  const queries = useQueryClient()
  const act = useAct(application.applicationId)
  const onAct = (asked: ApplicationAct) => act.mutate(asked, { onSuccess: () => void queries.invalidateQueries() })
  const done = act.isSuccess ? act.variables.act : undefined
  const isPending = application.status === 'filed' || application.status === 'returned'
  return (
    <>
      <Ended application={application} announced={done === 'admit'} />
      {done && done !== 'admit' && <Notice tone='success' announced title={texts.acts.done[done]} />}
      {act.isError && <RefusalNotice error={act.error} />}
      {isPending && !application.mayDecide && <Notice title={texts.acts.own}>{texts.acts.ownAdvice}</Notice>}
      <Offered application={application} busy={act.isPending} onAct={onAct} />
    </>
  )
}
