import { useQuery } from '@tanstack/react-query'
import { Awaited } from '../../projects/awaited.tsx'
import { Page } from '../../shell/page.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { type Letter, returnedLettersQuery } from '../dunning/dunning-queries.ts'
import { LetterServiceActs } from '../dunning/letters.tsx'
import { useDeskTexts, useDunningTexts, useNoticeTexts } from '../texts.ts'
import { type PaperNotice, returnedQuery } from './notice-queries.ts'
import { NoticeServiceActs, useServiceWords } from './payer-notices.tsx'

type Paper = PaperNotice | Letter

const isLetter = (paper: Paper): paper is Letter => 'dunningId' in paper

const Sheet = ({ code }: { readonly code: string }) => {
  const { returned: texts, papers } = useNoticeTexts()
  const { runs } = useDunningTexts()
  const desk = useDeskTexts()
  const shell = useShell()
  const serviceOf = useServiceWords()
  const { edits } = useOffices(code)
  const letters = useQuery(returnedLettersQuery(shell, code))
  const query = useQuery(returnedQuery(shell, code))
  return (
    <Awaited query={letters} title={texts.title}>
      {(dunned) => (
        <Awaited query={query} title={texts.title}>
          {(notices) => (
            <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
              <p className='mt-4 max-w-3xl'>{texts.lead}</p>
              {notices.length + dunned.length === 0 ? (
                <p className='mt-6'>{texts.none}</p>
              ) : (
                <Table
                  caption={texts.title}
                  file='returned-notices.csv'
                  rows={[...notices, ...dunned]}
                  keyOf={(paper) => `${isLetter(paper) ? paper.dunningId : paper.issueId} ${paper.payerId}`}
                  columns={[
                    { label: texts.payer, cell: ({ name }) => name },
                    { label: runs.kind, cell: (paper) => (isLetter(paper) ? runs.kinds[paper.kind] : texts.notice) },
                    { label: papers.number, cell: ({ number }) => number ?? '–' },
                    { label: papers.service, cell: serviceOf },
                    ...(edits
                      ? [
                          {
                            label: papers.acts,
                            isAct: true as const,
                            cell: (paper: Paper) => (isLetter(paper) ? <LetterServiceActs letter={paper} /> : <NoticeServiceActs notice={paper} />),
                          },
                        ]
                      : []),
                  ]}
                />
              )}
            </Page>
          )}
        </Awaited>
      )}
    </Awaited>
  )
}

/** What was sent and came back, until it is sent again or published. */
export const Returned = () => <OfCity title={useNoticeTexts().returned.title}>{(code) => <Sheet code={code} />}</OfCity>
