import type { CDPSession, Page } from 'playwright-core'

/** What the browser tells of the way so far, and why it is at its end if it is. */
type Told = { readonly faults: readonly string[]; readonly stops: number; readonly left: number; readonly end?: 'outside' | 'trap' }
type Walker = { readonly told: () => Told; readonly step: () => void; readonly missed: () => readonly string[]; readonly leave: () => void }

const mostStops = 600

/** Brings a walker into the page, which knows how everything looked before it was focused, and looks at every stop as the key comes up. It may use nothing from outside. */
const start = (within: string): void => {
  // A date has a stop for each of its parts, and is one control all the same.
  const stopsOfOneControl = 8
  const interactive =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [contenteditable=true], [role=button], [role=link], [role=checkbox], [role=switch], [role=combobox], [tabindex="0"]'
  const nameOf = (element: Element) => {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 40)
    return `${element.localName}${element.id ? `#${element.id}` : ''} “${words}”`
  }
  const scope = () => document.querySelector(within)
  const isSeen = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0 && element.closest('[inert]') === null
  const looks = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, borderWidth } = getComputedStyle(element)
    return {
      outline: outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`,
      boxShadow,
      border: `${borderWidth} ${borderColor}`,
    }
  }
  const before = new Map<Element, ReturnType<typeof looks>>()
  const known = () => [...(scope()?.querySelectorAll(interactive) ?? [])].filter(isSeen)
  for (const element of known()) before.set(element, looks(element))
  const label = (element: Element) => (element instanceof HTMLInputElement ? (element.labels?.[0] ?? null) : null)

  const showsFocus = (element: Element) => {
    const [unfocused, focused] = [before.get(element), looks(element)]
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const hasLine = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2
    if (!unfocused) return hasLine || focused.boxShadow !== 'none'
    const differs = focused.outline !== unfocused.outline || focused.boxShadow !== unfocused.boxShadow || focused.border !== unfocused.border
    return differs && (hasLine || focused.boxShadow !== unfocused.boxShadow || focused.border !== unfocused.border)
  }

  /** A point of it, or of the label that stands for it, that nothing lies upon. */
  const isUncovered = (element: Element) => {
    const belongs = (found: Element | null) =>
      found !== null &&
      (element.contains(found) || label(element)?.contains(found) || (found.contains(element) && found.closest(interactive) === found))
    return [element, label(element)].some((part) =>
      [...(part?.getClientRects() ?? [])].some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((across) =>
          [0.1, 0.5, 0.9].some((down) => belongs(document.elementFromPoint(left + width * across, top + height * down))),
        ),
      ),
    )
  }

  const reached: Element[] = []
  const faults: string[] = []
  let [stops, again] = [0, 0]
  let end: Told['end']

  const arrive = (element: Element): void => {
    const last = reached.at(-1)
    if (reached.includes(element)) {
      faults.push(`trap: back at ${nameOf(element)}`)
      end = 'trap'
    } else if (last?.isConnected && !(last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING))
      faults.push(`order: ${nameOf(element)} comes after ${nameOf(last)}`)
    if (!showsFocus(element)) faults.push(`focus not visible: ${nameOf(element)}`)
    if (!isUncovered(element)) faults.push(`focus covered: ${nameOf(element)}`)
    reached.push(element)
  }

  const step = (): void => {
    if (end) return
    stops += 1
    const element = document.activeElement
    const isSame = element !== null && element === reached.at(-1)
    again = isSame ? again + 1 : 0
    if (!element || element === document.body || !scope()?.contains(element)) end = 'outside'
    else if (!isSame) arrive(element)
    else if (again > stopsOfOneControl) {
      faults.push('trap: the Tab key does not leave it')
      end = 'trap'
    }
  }

  // One of a group has the stop of all: radio buttons by their name, tabs and menus by a tabindex that wanders.
  const isStoodFor = (element: Element) => {
    if (element instanceof HTMLInputElement && element.type === 'radio')
      return reached.some(
        (other) => other instanceof HTMLInputElement && other.type === 'radio' && other.name === element.name && other.form === element.form,
      )
    const group = element.closest('[role=tablist], [role=menu], [role=menubar], [role=grid], [role=listbox], [role=radiogroup], [role=toolbar]')
    return group !== null && reached.some((other) => group.contains(other))
  }
  const jumps = (element: Element) => (element instanceof HTMLElement && element.tabIndex > 0 ? [`order: tabindex of ${nameOf(element)}`] : [])
  const isMissed = (element: Element) => !reached.includes(element) && !element.matches(':disabled') && !isStoodFor(element)
  // What has come since the walk began may stand where the focus had already been.
  const stillThere = () => [...before.keys()].filter((element) => element.isConnected && isSeen(element))
  const missed = () => stillThere().flatMap((element) => [...jumps(element), ...(isMissed(element) ? [`not reached: ${nameOf(element)}`] : [])])
  const hear = ({ key }: KeyboardEvent) => key === 'Tab' && step()
  addEventListener('keyup', hear, true)
  const told = (): Told => ({ faults, stops, left: Math.max(before.size - reached.length, 0), ...(end && { end }) })
  Object.assign(self, { walker: { told, step, missed, leave: () => removeEventListener('keyup', hear, true) } satisfies Walker })
}

type Walking = { readonly walker: Walker }
const told = (): Told => (self as unknown as Walking).walker.told()
const step = (): void => (self as unknown as Walking).walker.step()
const missed = (): readonly string[] => {
  const { walker } = self as unknown as Walking
  walker.leave()
  return walker.missed()
}

const tab = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 }

/** Presses are sent ahead of what they lead to: a page of many stops would else be waited for at each. */
const press = async (session: CDPSession, times: number): Promise<void> => {
  const sent = Array.from({ length: times }, () =>
    (['rawKeyDown', 'keyUp'] as const).map((type) => session.send('Input.dispatchKeyEvent', { type, ...tab })),
  )
  await Promise.all(sent.flat())
}

/** Steps from where the focus is to the end of a part of the page, and says what somebody without a mouse would miss there. */
const walkThrough = async (page: Page, within: string): Promise<readonly string[]> => {
  const session = await page.context().newCDPSession(page)
  await page.evaluate(start, within)
  for (let heard = -1; ; ) {
    const { faults, stops, left, end } = await page.evaluate(told)
    if (end || stops >= mostStops) {
      await session.detach()
      return [...faults, ...(end ? [] : [`no end after ${mostStops} stops`]), ...(await page.evaluate(missed))]
    }
    // A key that comes up where the page does not hear it has led out of it.
    if (stops === heard) await page.evaluate(step)
    else await press(session, left + 1)
    heard = stops
  }
}

const toTheTop = (page: Page) =>
  page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    getSelection()?.removeAllRanges()
    const top = document.createElement('span')
    top.tabIndex = -1
    document.body.prepend(top)
    top.focus()
    top.remove()
    scrollTo(0, 0)
  })

/** All of the page, from its top: header, content and footer. */
export const missedByKeys = async (page: Page): Promise<readonly string[]> => {
  await toTheTop(page)
  return walkThrough(page, 'body')
}

/** The content alone, as somebody comes to it who takes the link that passes over the menu. */
export const missedByKeysInContent = async (page: Page): Promise<readonly string[]> => {
  await toTheTop(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  if (!(await page.evaluate(() => document.activeElement?.id === 'content'))) return ['the first stop does not lead to the content']
  return walkThrough(page, '#content')
}
