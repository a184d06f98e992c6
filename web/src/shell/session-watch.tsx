import { useEffect, useRef, useState } from 'react'
import { Button } from './button.tsx'
import { useTexts } from './locale.ts'
import { Notice } from './notice.tsx'
import { useSession, useShell } from './shell.ts'

// A desk at a town hall may be left unlocked: half an hour without a touch ends the session, and five minutes before there is a warning.
const idleMinutes = 30
const warningMinutes = 5

const activities = ['pointerdown', 'keydown'] as const

/** Minutes until the session ends if nobody touches the page. */
const useMinutesLeft = (watching: boolean): { readonly left: number; readonly touch: () => void } => {
  const touchedAt = useRef(Date.now())
  const [left, setLeft] = useState(idleMinutes)

  const measure = () => setLeft(idleMinutes - Math.floor((Date.now() - touchedAt.current) / 60_000))
  const touch = () => {
    touchedAt.current = Date.now()
    measure()
  }

  useEffect(() => {
    if (!watching) return
    touchedAt.current = Date.now()
    // Once the warning stands, only its own buttons count: a stray key must not take it away unread.
    const onActivity = () => {
      if (Date.now() - touchedAt.current < (idleMinutes - warningMinutes) * 60_000) touchedAt.current = Date.now()
    }
    for (const activity of activities) window.addEventListener(activity, onActivity, { passive: true })
    const timer = window.setInterval(() => setLeft(idleMinutes - Math.floor((Date.now() - touchedAt.current) / 60_000)), 5_000)
    return () => {
      for (const activity of activities) window.removeEventListener(activity, onActivity)
      window.clearInterval(timer)
    }
  }, [watching])

  return { left, touch }
}

const Warning = ({ minutes, onExtend, onSignOut }: { readonly minutes: number; readonly onExtend: () => void; readonly onSignOut: () => void }) => {
  const texts = useTexts()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => {
    dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      onCancel={onExtend}
      aria-labelledby='session-warning'
      className='m-auto max-w-lg rounded-16 border border-solid-gray-420 p-8'
    >
      <h2 id='session-warning' className='text-std-24B-150'>
        {texts.session.warningTitle}
      </h2>
      <p className='mt-4' role='timer' aria-live='polite'>
        {texts.session.warning(minutes)}
      </p>
      <div className='mt-6 flex flex-wrap gap-4'>
        <Button onClick={onExtend}>{texts.session.extend}</Button>
        <Button look='outlined' onClick={onSignOut}>
          {texts.session.signOut}
        </Button>
      </div>
    </dialog>
  )
}

/** Warns before the session ends and lets it be extended (WCAG 2.2.1); what was typed is kept as a draft either way. */
export const SessionWatch = () => {
  const texts = useTexts()
  const { session } = useShell()
  const state = useSession()
  const watching = state.status === 'in'
  const { left, touch } = useMinutesLeft(watching)
  const isOver = watching && left <= 0

  useEffect(() => {
    if (isOver) void session.end()
  }, [isOver, session])

  if (state.status === 'out' && state.ended)
    return (
      <div className='fixed inset-x-4 bottom-4 z-40 mx-auto max-w-3xl'>
        <Notice tone='warning' announced title={texts.session.ended}>
          {texts.session.endedAdvice}
        </Notice>
      </div>
    )
  if (!watching || isOver || left > warningMinutes) return null
  const extend = () => {
    touch()
    void session.extend()
  }
  return <Warning minutes={left} onExtend={extend} onSignOut={() => void session.signOut()} />
}
