import { useEffect, useRef } from 'react'

const quietMilliseconds = 2_000

/** Keeps what was typed without being asked: after a pause, when the page is hidden, and when it is left. */
export const useAutosave = <Value>(value: Value, save: (value: Value) => void): void => {
  const latest = useRef({ value, save })
  const kept = useRef(value)
  latest.current = { value, save }

  const flush = useRef(() => {
    const { value: now, save: saveNow } = latest.current
    if (kept.current === now) return
    kept.current = now
    saveNow(now)
  }).current

  useEffect(() => {
    if (kept.current === value) return
    const timer = window.setTimeout(flush, quietMilliseconds)
    return () => window.clearTimeout(timer)
  }, [value, flush])

  useEffect(() => {
    document.addEventListener('visibilitychange', flush)
    return () => {
      document.removeEventListener('visibilitychange', flush)
      flush()
    }
  }, [flush])
}
