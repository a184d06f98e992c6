import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../projects/awaited.tsx'
import { buttonClass } from '../shell/button.tsx'
import { Guard } from '../shell/guard.tsx'
import { useWhole } from '../shell/list.ts'
import { Page } from '../shell/page.tsx'
import { useShell } from '../shell/shell.ts'
import { QuarantineTable } from './quarantine-table.tsx'
import { unknownDevicesQuery } from './queries.ts'
import { useTendingTexts } from './texts.ts'

const route = getRouteApi('/unknown-devices')

const Asked = () => {
  const texts = useTendingTexts().quarantine
  const { cursor } = route.useSearch()
  const shell = useShell()
  const whole = useWhole((further) => unknownDevicesQuery(shell, further))
  return (
    <Awaited query={useQuery(unknownDevicesQuery(shell, cursor))} title={texts.unknownTitle}>
      {(page) => (
        <Page title={texts.unknownTitle}>
          <p className='mt-4 max-w-3xl'>{texts.unknownLead}</p>
          {page.items.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <QuarantineTable caption={texts.unknownTitle} file='unknown-devices.csv' whole={whole} messages={page.items} />
          )}
          {page.cursor && (
            <Link to='/unknown-devices' search={{ cursor: page.cursor }} className={`mt-6 ${buttonClass('outlined')}`}>
              {texts.next}
            </Link>
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** What came of devices nobody has registered, for the operator. */
export const UnknownDevices = () => (
  <Guard title={useTendingTexts().quarantine.unknownTitle} operator>
    <Asked />
  </Guard>
)
