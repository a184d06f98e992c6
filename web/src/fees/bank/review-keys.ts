import { type RefObject, useEffect, useState } from 'react'

const name = 'kanmin.review-keys'

/** Whether single keys work is the reader's choice (WCAG 2.1.4), and is remembered at this desk. */
export const useKeyChoice = () => {
  const [isOn, setOn] = useState(() => window.localStorage.getItem(name) !== 'off')
  const choose = (on: boolean) => {
    window.localStorage.setItem(name, on ? 'on' : 'off')
    setOn(on)
  }
  return [isOn, choose] as const
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.closest('input:not([type=checkbox]), textarea, select, dialog[open]') !== null || target.isContentEditable)

/** Each key presses the button that bears it (`data-key`): nothing is done by a key that no button does. */
export const useKeys = (within: RefObject<HTMLElement | null>, isOn: boolean): void => {
  useEffect(() => {
    if (!isOn) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || document.querySelector('dialog[open]')) return
      const bearer = within.current?.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`)
      const button = bearer?.matches('button, input') ? bearer : bearer?.querySelector('button, input')
      if (!(button instanceof HTMLElement)) return
      event.preventDefault()
      button.click()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [within, isOn])
}
