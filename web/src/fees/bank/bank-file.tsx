import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { useActing } from '../../projects/thing-act.ts'
import { Button, ButtonLink } from '../../shell/button.tsx'
import { dateText, momentText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Notice } from '../../shell/notice.tsx'
import { Page } from '../../shell/page.tsx'
import { answered } from '../../shell/refusal.ts'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { bankAccountsQuery, bankFileQuery } from '../money-queries.ts'
import type { BankFile } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { fileTone } from './bank.tsx'
import { UncollectedLines } from './uncollected.tsx'

const route = getRouteApi('/fees/bank/$bankFileId')

type FileProps = { readonly file: BankFile; readonly code: string }

const Refused = ({ refusal }: { readonly refusal: NonNullable<BankFile['refusal']> }) => {
  const { file: texts } = useBankTexts()
  return (
    <Notice tone='error' announced title={texts.refused}>
      <p>{texts.faults[refusal.fault]}</p>
      <p className='mt-1 tabular-nums'>{texts.place(refusal.row, refusal.offset)}</p>
      <p className='mt-1'>{texts.advice}</p>
    </Notice>
  )
}

const Result = ({ found }: { readonly found: NonNullable<BankFile['found']> }) => {
  const { file: texts, bank } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.result}</h2>
      <Facts
        facts={[
          { label: bank.lines, value: found.lines.toLocaleString() },
          { label: bank.deposits, value: found.deposits.toLocaleString() },
          { label: bank.total, value: yen(found.total) },
          { label: texts.known, value: found.known.toLocaleString() },
          { label: texts.movements, value: found.movements.toLocaleString() },
          ...(found.requestedFor
            ? [
                {
                  label: texts.requestedFor,
                  value: (
                    <Link to='/fees/transfers' className='link'>
                      {dateText(locale, found.requestedFor)}
                    </Link>
                  ),
                },
              ]
            : []),
        ]}
      />
    </section>
  )
}

const Acts = ({ file, code }: FileProps) => {
  const { file: texts } = useBankTexts()
  const { fees } = useShell()
  const { treasurer } = useOffices(code)
  const { bankFileId, version, status } = file
  const reading = useActing((act: 'read', id) =>
    answered(fees.PUT('/bank-files/{bankFileId}/acts/{actId}', { params: { path: { bankFileId, actId: `act_${id}` } }, body: { act, version } })),
  )
  return (
    <>
      <div className='no-print mt-8 flex flex-wrap gap-4'>
        {status === 'posted' && <ButtonLink to='/fees/review'>{texts.toReview}</ButtonLink>}
        {treasurer && (status === 'refused' || status === 'announced') && (
          <Button look='outlined' busy={reading.isPending} onClick={() => reading.mutate('read')}>
            {texts.again}
          </Button>
        )}
      </div>
      {reading.isError && <RefusalNotice error={reading.error} />}
    </>
  )
}

const Sheet = ({ file, code }: FileProps) => {
  const { file: texts, bank, statuses } = useBankTexts()
  const desk = useDeskTexts()
  const locale = useLocale()
  const { data: accounts = [] } = useQuery(bankAccountsQuery(useShell(), code))
  const { status, progress, refusal, found } = file
  const account = accounts.find(({ bankAccountId }) => bankAccountId === file.bankAccountId)
  return (
    <Page
      title={file.file.name}
      caption={texts.title}
      trail={[
        { label: desk.today.title, to: '/fees' },
        { label: bank.title, to: '/fees/bank' },
      ]}
    >
      <p role='status' className='mt-6'>
        <Tag tone={fileTone(status)}>{statuses[status]}</Tag>
      </p>
      {status === 'posting' && progress && (
        <label className='mt-4 block max-w-xl'>
          {texts.progress(progress.written, progress.of)}
          <progress max={progress.of || 1} value={progress.written} className='mt-1 block w-full' />
        </label>
      )}
      {refusal && <Refused refusal={refusal} />}
      <Facts
        facts={[
          { label: bank.account, value: account?.content.name ?? '–' },
          { label: bank.at, value: momentText(locale, file.at) },
        ]}
      />
      {found && <Result found={found} />}
      {(found?.uncollected ?? 0) > 0 && <UncollectedLines bankFileId={file.bankFileId} />}
      <Acts file={file} code={code} />
    </Page>
  )
}

const Loaded = ({ code }: { readonly code: string }) => {
  const { bankFileId } = route.useParams()
  const query = useQuery(bankFileQuery(useShell(), bankFileId))
  return (
    <Awaited query={query} title={useBankTexts().file.title}>
      {(file) => <Sheet file={file} code={code} />}
    </Awaited>
  )
}

/** One file of a bank: how far it has come, what was new in it, or why it was refused. */
export const BankFilePage = () => <OfCity title={useBankTexts().file.title}>{(code) => <Loaded code={code} />}</OfCity>
