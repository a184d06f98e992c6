import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { CheckedForm } from '../../districts/checked-form.tsx'
import { settingsQuery } from '../../districts/city-queries.ts'
import { Awaited } from '../../projects/awaited.tsx'
import { textOf } from '../../projects/plain-act.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button } from '../../shell/button.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { OfCity, useOffices } from '../city.tsx'
import { closedDaysOf, districtsOfQuery } from '../districts-of.ts'
import { Choice } from '../terms-fields.tsx'
import { useDeskTexts, useDunningTexts } from '../texts.ts'
import { CollectionFields, collectionTermsIn } from './collection-fields.tsx'
import { type CollectionTerms, type CollectionTermsView, collectionTermsQuery } from './dunning-queries.ts'

const route = getRouteApi('/fees/collection-terms')

type OfDistrict = { readonly code: string; readonly districtId: string }

const TermsForm = ({ code, view: { districtId, version, terms } }: { readonly code: string; readonly view: CollectionTermsView }) => {
  const { terms: texts } = useDunningTexts()
  const form = useTexts().form
  const shell = useShell()
  const { revenue } = useOffices(code)
  const { data: settings } = useQuery(settingsQuery(shell, code))
  const [isSaved, setSaved] = useState(false)
  const saving = useActing(
    (said: CollectionTerms, id) =>
      answered(
        shell.fees.PUT('/municipalities/{localGovernmentCode}/collection-terms/{districtId}/acts/{actId}', {
          params: { path: { localGovernmentCode: code, districtId, actId: `act_${id}` } },
          body: { version, terms: said },
        }),
      ),
    () => setSaved(true),
  )
  const closedDays = closedDaysOf(settings?.settings)
  return (
    <>
      {!terms && <p className='mt-6'>{texts.none}</p>}
      {!revenue && <p className='mt-4'>{texts.notAllowed}</p>}
      <CheckedForm onSend={(data) => saving.mutate(collectionTermsIn(data, closedDays))} onChange={() => setSaved(false)}>
        <CollectionFields terms={terms} />
        {saving.isError && <RefusalNotice error={saving.error} />}
        {isSaved && <Notice tone='success' announced title={texts.saved} />}
        {revenue && (
          <div className='mt-8'>
            <Button type='submit' busy={saving.isPending || settings === undefined}>
              {saving.isPending ? form.working : texts.save}
            </Button>
          </div>
        )}
      </CheckedForm>
    </>
  )
}

const OneDistrict = ({ code, districtId }: OfDistrict) => {
  const { data, error } = useQuery(collectionTermsQuery(useShell(), code, districtId))
  if (error) return <RefusalNotice error={error} />
  return data ? <TermsForm key={districtId} code={code} view={data} /> : <Loading />
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { terms: texts, runs } = useDunningTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const navigate = useNavigate()
  const { district } = route.useSearch()
  const query = useQuery(districtsOfQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {({ items }) => {
        const districtId = district ?? (items.length === 1 ? items[0]?.districtId : undefined)
        return (
          <Page
            title={texts.title}
            caption={desk.section}
            trail={[
              { label: desk.today.title, to: '/fees' },
              { label: runs.title, to: '/fees/dunnings' },
            ]}
          >
            <p className='mt-4 max-w-3xl'>{texts.lead}</p>
            <p className='mt-4'>
              <Link to='/fees/base-rates' className='link'>
                {texts.toRates}
              </Link>
            </p>
            {items.length === 0 && <p className='mt-6'>{texts.noDistrict}</p>}
            {items.length > 1 && (
              <form
                key={districtId}
                className='no-print'
                onSubmit={(event) => {
                  event.preventDefault()
                  const chosen = textOf(new FormData(event.currentTarget), 'district')
                  void navigate({ to: '/fees/collection-terms', search: chosen ? { district: chosen } : {} })
                }}
              >
                <Choice name='district' label={texts.district} chosen={districtId}>
                  <option value=''>{texts.choose}</option>
                  {items.map((each) => (
                    <option key={each.districtId} value={each.districtId}>
                      {(locale === 'en' && each.nameEn) || each.name}
                    </option>
                  ))}
                </Choice>
                <div className='mt-4'>
                  <Button type='submit' look='outlined'>
                    {texts.show}
                  </Button>
                </div>
              </form>
            )}
            {districtId && <OneDistrict code={code} districtId={districtId} />}
          </Page>
        )
      }}
    </Awaited>
  )
}

/** What the ordinance of a district says of dunning and late charges. */
export const CollectionTermsPage = () => <OfCity title={useDunningTexts().terms.title}>{(code) => <Sheet code={code} />}</OfCity>
