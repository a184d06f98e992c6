import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { directoryCountsQuery } from '../members/directory-queries.ts'
import { ButtonLink } from './button.tsx'
import { Card } from './card.tsx'
import { useTexts } from './locale.ts'
import { usePerson } from './person.ts'
import { useSession, useShell } from './shell.ts'

const Waiting = lazy(() => import('../projects/waiting.tsx').then(({ Waiting }) => ({ default: Waiting })))

/** The mark, writ large: public and private overlap, and the overlap is where the work is done. */
const Motif = () => (
  <svg aria-hidden='true' viewBox='0 0 400 360' className='absolute top-1/2 right-8 hidden w-88 -translate-y-1/2 lg:block forced-colors:hidden!'>
    <rect x='20' y='20' width='210' height='210' rx='40' className='fill-key-200' />
    <rect x='130' y='110' width='210' height='210' rx='40' className='fill-key-300' />
    <rect x='130' y='110' width='100' height='120' rx='20' className='fill-white' />
    <rect x='300' y='40' width='70' height='70' rx='16' className='fill-key-900' />
    <rect x='50' y='260' width='50' height='50' rx='12' className='fill-key-600' />
  </svg>
)

const Count = ({ label, value }: { readonly label: string; readonly value: number | undefined }) => (
  <div className='border-l-4 border-key-900 pl-4'>
    <dt className='text-std-16N-170 text-solid-gray-700'>{label}</dt>
    <dd className='text-std-36B-140 text-solid-gray-900 tabular-nums'>{value ?? '–'}</dd>
  </div>
)

const Counts = () => {
  const texts = useTexts()
  const { data } = useQuery(directoryCountsQuery(useShell(), {}))
  const ofKind = (kind: string) => data && (data.by.kind.find(({ code }) => code === kind)?.bodies ?? 0)
  return (
    <section className='mx-auto w-full max-w-7xl px-4 py-12 sm:px-8'>
      <h2 className='text-std-24B-150'>{texts.top.counts}</h2>
      <dl className='mt-6 grid grid-cols-2 gap-x-4 gap-y-6 lg:grid-cols-4'>
        <Count label={texts.top.countMembers} value={data?.total} />
        <Count label={texts.kinds['local-government']} value={ofKind('local-government')} />
        <Count label={texts.kinds.business} value={ofKind('business')} />
        <Count label={texts.top.countPrefectures} value={data?.by.prefecture.length} />
      </dl>
    </section>
  )
}

/** Whether membership is still to be applied for: who belongs to a member is not asked to. */
const useMayApply = (): boolean => {
  const person = usePerson()
  return person.status === 'nobody' || person.status === 'failed' || (person.status === 'known' && person.me.memberships.length === 0)
}

export const Top = () => {
  const texts = useTexts()
  const { settings } = useShell()
  const isIn = useSession().status === 'in'
  const mayApply = useMayApply()
  return (
    <>
      <title>{`${texts.top.title} | ${texts.product}`}</title>
      <div className='bg-key-50'>
        <div className='relative mx-auto w-full max-w-7xl overflow-hidden px-4 py-16 sm:px-8 sm:py-24'>
          <Motif />
          <h1 className='relative max-w-3xl text-std-32B-150 text-key-1200 sm:text-std-45B-140'>{texts.top.title}</h1>
          <p className='relative mt-6 max-w-2xl text-std-18N-160'>{texts.top.lead}</p>
          <div className='mt-8 flex flex-wrap gap-4'>
            {mayApply && <ButtonLink to='/apply'>{texts.top.apply}</ButtonLink>}
            <ButtonLink look={mayApply ? 'outlined' : 'solid'} to='/directory'>
              {texts.top.find}
            </ButtonLink>
          </div>
        </div>
      </div>
      {settings.blocks.projects && isIn && (
        <Suspense>
          <Waiting />
        </Suspense>
      )}
      {settings.blocks.members && <Counts />}
      <section className='mx-auto w-full max-w-7xl px-4 pb-20 sm:px-8'>
        <h2 className='text-std-24B-150'>{texts.top.doors}</h2>
        <div className='mt-6 grid gap-6 md:grid-cols-3'>
          <Card to='/directory' title={texts.top.doorDirectory}>
            {texts.top.doorDirectoryText}
          </Card>
          {mayApply && (
            <Card to='/apply' title={texts.top.doorApply}>
              {texts.top.doorApplyText}
            </Card>
          )}
          <Card to='/reference/$block' params={{ block: 'registry' }} title={texts.top.doorData}>
            {texts.top.doorDataText}
          </Card>
        </div>
      </section>
    </>
  )
}
