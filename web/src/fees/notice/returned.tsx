import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../projects/awaited.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { useDeskTexts, useNoticeTexts } from '../texts.ts'
import { type PaperNotice, returnedQuery } from './notice-queries.ts'
import { NoticeServiceActs, useServiceWords } from './payer-notices.tsx'

const Sheet = ({ code }: { readonly code: string }) => {
  const { returned: texts, papers } = useNoticeTexts()
  const desk = useDeskTexts()
  const serviceOf = useServiceWords()
  const { edits } = useOffices(code)
  const query = useQuery(returnedQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {(notices) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          {notices.length === 0 ? (
            <p className='mt-6'>{texts.none}</p>
          ) : (
            <Table
              caption={texts.title}
              file='returned-notices.csv'
              rows={notices}
              keyOf={({ issueId, payerId }) => `${issueId} ${payerId}`}
              columns={[
                { label: texts.payer, cell: ({ name }) => name },
                { label: papers.number, cell: ({ number }) => number },
                { label: papers.service, cell: serviceOf },
                ...(edits
                  ? [{ label: papers.acts, isAct: true as const, cell: (notice: PaperNotice) => <NoticeServiceActs notice={notice} /> }]
                  : []),
              ]}
            />
          )}
        </Page>
      )}
    </Awaited>
  )
}

/** Notices that came back, until they are sent again or published. */
export const Returned = () => <OfCity title={useNoticeTexts().returned.title}>{(code) => <Sheet code={code} />}</OfCity>
