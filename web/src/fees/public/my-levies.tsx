import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { ButtonLink } from '../../shell/button.tsx'
import { Guard } from '../../shell/guard.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { useDistrictNames } from '../names.tsx'
import { myPayersQuery } from '../queries.ts'
import { usePublicTexts } from '../texts.ts'

const Sheet = () => {
  const { mine: texts } = usePublicTexts()
  const query = useQuery(myPayersQuery(useShell()))
  const nameOf = useDistrictNames((query.data ?? []).map(({ districtId }) => districtId))
  return (
    <Awaited query={query} title={texts.title}>
      {(payers) => (
        <Page title={texts.title}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          {payers.length === 0 ? (
            <>
              <p className='mt-6 max-w-3xl'>{texts.none}</p>
              <div className='mt-6'>
                <ButtonLink to='/my-fees'>{texts.bind}</ButtonLink>
              </div>
            </>
          ) : (
            <Table
              caption={texts.payers}
              file='my-payers.csv'
              rows={payers}
              keyOf={({ payerId }) => payerId}
              columns={[
                {
                  label: texts.name,
                  cell: ({ payerId, name }) => (
                    <Link to='/my-levies/$payerId' params={{ payerId }} className='link'>
                      {name}
                    </Link>
                  ),
                  text: ({ name }) => name,
                },
                { label: texts.district, cell: ({ districtId }) => nameOf(districtId) },
              ]}
            />
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** The businesses for which the reader pays. */
export const MyLevies = () => {
  const { mine: texts } = usePublicTexts()
  return (
    <Guard title={texts.title}>
      <Sheet />
    </Guard>
  )
}
