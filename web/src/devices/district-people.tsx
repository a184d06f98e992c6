import { Link } from '@tanstack/react-router'
import { now } from '../shell/clock.ts'
import { meanOf } from './compared.ts'
import { useDistrictDays } from './district-days.ts'
import { yesterdayOf } from './span.ts'
import { useDeviceTexts } from './texts.ts'
import { useUnits } from './units.ts'

const days = 28

/** On the page of a district: how many people pass, and the way to more. Nothing where nothing open was measured. */
export const DistrictPeople = ({ districtId }: { readonly districtId: string }) => {
  const texts = useDeviceTexts().people
  const { typeOf, number } = useUnits()
  const { measured } = useDistrictDays({ districtId, type: typeOf('people-counter'), to: yesterdayOf(now()), days })
  const mean = measured?.measure && meanOf(measured.days)
  if (!mean) return null
  return (
    <section aria-labelledby='people'>
      <h2 id='people' className='mt-10 text-std-24B-150'>
        {texts.shortTitle}
      </h2>
      <p className='mt-2'>{texts.short(number(mean.mean, 0), mean.days)}</p>
      <p className='mt-2'>
        <Link to='/districts/$districtId/figures' params={{ districtId }} className='link'>
          {texts.more}
        </Link>
      </p>
    </section>
  )
}
