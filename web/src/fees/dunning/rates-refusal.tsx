import { Link } from '@tanstack/react-router'
import { Refusal } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useDunningTexts } from '../texts.ts'

const unknown = '/problems/fees/rates-not-known'

/** A refusal; where a year has no rate, with the way to the page on which it is imported. */
export const RatesRefusal = ({ error }: { readonly error: Error }) => {
  const { terms } = useDunningTexts()
  return (
    <>
      <RefusalNotice error={error} />
      {error instanceof Refusal && error.problem.type === unknown && (
        <p className='mt-2'>
          <Link to='/fees/base-rates' className='link'>
            {terms.toRates}
          </Link>
        </p>
      )}
    </>
  )
}
