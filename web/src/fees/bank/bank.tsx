import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { dateText, momentText } from '../../shell/date.ts'
import { useWhole } from '../../shell/list.ts'
import { Loading } from '../../shell/loading.tsx'
import { useLocale, useTexts } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { Table } from '../../shell/table.tsx'
import { Tag } from '../../shell/tag.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { bankAccountsQuery, bankFilesQuery } from '../money-queries.ts'
import type { BankAccount, BankFile } from '../queries.ts'
import { useBankTexts, useDeskTexts } from '../texts.ts'
import { Turning } from '../turning.tsx'
import { OpenAccount } from './open-account.tsx'
import { TakeIn } from './take-in.tsx'

const route = getRouteApi('/fees/bank')

const numberOf = ({ content: { account } }: BankAccount): string =>
  'identifier' in account ? account.identifier : [account.bankCode, account.branchCode, account.number].join('-')

/** What the bank holds otherwise than the books: nothing where no statement has said. */
const differenceOf = ({ closing, ledger }: BankAccount): number | undefined => closing && closing.balance - ledger

const unexplainedOf = (account: BankAccount): number => (differenceOf(account) ?? -account.waiting) + account.waiting

const Accounts = ({ accounts }: { readonly accounts: readonly BankAccount[] }) => {
  const { bank: texts } = useBankTexts()
  if (accounts.length === 0) return <p className='mt-4'>{texts.noAccounts}</p>
  return (
    <Table
      caption={texts.accounts}
      file='bank-accounts.csv'
      rows={accounts}
      keyOf={({ bankAccountId }) => bankAccountId}
      columns={[
        { label: texts.name, cell: ({ content }) => content.name },
        { label: texts.number, cell: numberOf },
        { label: texts.source, cell: ({ content }) => texts.sources[content.source] },
      ]}
    />
  )
}

/** Bank and books beside each other, and what explains where they differ. */
const Positions = ({ accounts }: { readonly accounts: readonly BankAccount[] }) => {
  const { bank: texts } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { aside } = useTexts().punctuation
  const signed = (amount: number | undefined) => (amount === undefined ? '–' : yen(amount))
  if (accounts.length === 0) return null
  return (
    <Table
      caption={texts.positions}
      file='bank-positions.csv'
      rows={accounts}
      keyOf={({ bankAccountId }) => bankAccountId}
      columns={[
        { label: texts.name, cell: ({ content }) => content.name },
        {
          label: texts.closing,
          numeric: true,
          cell: ({ closing }) => (closing ? `${yen(closing.balance)}${aside(dateText(locale, closing.on))}` : texts.unknown),
          text: ({ closing }) => closing?.balance,
        },
        { label: texts.ledger, numeric: true, cell: ({ ledger }) => yen(ledger), text: ({ ledger }) => ledger },
        { label: texts.difference, numeric: true, cell: (account) => signed(differenceOf(account)), text: differenceOf },
        { label: texts.explained, numeric: true, cell: ({ waiting }) => signed(-waiting), text: ({ waiting }) => -waiting },
        {
          label: texts.unexplained,
          numeric: true,
          cell: (account) => (unexplainedOf(account) === 0 ? texts.nothingLeft : <Tag tone='bad'>{signed(unexplainedOf(account))}</Tag>),
          text: unexplainedOf,
        },
      ]}
    />
  )
}

export const fileTone = (status: BankFile['status']) => (status === 'posted' ? 'good' : status === 'refused' ? 'bad' : 'wait')

const Files = ({ code }: { readonly code: string }) => {
  const { bank: texts, statuses } = useBankTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const { cursor } = route.useSearch()
  const shell = useShell()
  const { data, error } = useQuery(bankFilesQuery(shell, code, cursor))
  const whole = useWhole((further) => bankFilesQuery(shell, code, further))
  if (error) return <RefusalNotice error={error} />
  if (!data) return <Loading />
  if (data.items.length === 0) return <p className='mt-4'>{texts.noFiles}</p>
  return (
    <>
      <Table
        caption={texts.files}
        file='bank-files.csv'
        whole={whole}
        rows={data.items}
        keyOf={({ bankFileId }) => bankFileId}
        columns={[
          {
            label: texts.file,
            cell: ({ bankFileId, file }) => (
              <Link to='/fees/bank/$bankFileId' params={{ bankFileId }} className='link break-all'>
                {file.name}
              </Link>
            ),
            text: ({ file }) => file.name,
          },
          { label: texts.at, cell: ({ at }) => momentText(locale, at) },
          {
            label: texts.status,
            cell: ({ status }) => <Tag tone={fileTone(status)}>{statuses[status]}</Tag>,
            text: ({ status }) => statuses[status],
          },
          { label: texts.lines, numeric: true, cell: ({ found }) => found?.lines.toLocaleString() ?? '–', text: ({ found }) => found?.lines },
          {
            label: texts.deposits,
            numeric: true,
            cell: ({ found }) => found?.deposits.toLocaleString() ?? '–',
            text: ({ found }) => found?.deposits,
          },
          { label: texts.total, numeric: true, cell: ({ found }) => (found ? yen(found.total) : '–'), text: ({ found }) => found?.total },
        ]}
      />
      <Turning to='/fees/bank' cursor={data.cursor} isFirst={cursor === undefined} />
    </>
  )
}

const Sheet = ({ code }: { readonly code: string }) => {
  const { bank: texts } = useBankTexts()
  const desk = useDeskTexts()
  const { treasurer } = useOffices(code)
  const query = useQuery(bankAccountsQuery(useShell(), code))
  return (
    <Awaited query={query} title={texts.title}>
      {(accounts) => (
        <Page title={texts.title} caption={desk.section} trail={[{ label: desk.today.title, to: '/fees' }]}>
          <p className='mt-4 max-w-3xl'>{texts.lead}</p>
          <h2 className='mt-10 text-std-24B-150'>{texts.take}</h2>
          {treasurer ? accounts.length > 0 && <TakeIn accounts={accounts} /> : <p className='mt-2'>{texts.notTreasurer}</p>}
          <h2 className='mt-10 text-std-24B-150'>{texts.files}</h2>
          <Files code={code} />
          <h2 className='mt-10 text-std-24B-150'>{texts.accounts}</h2>
          <Accounts accounts={accounts} />
          <h3 className='mt-8 text-std-20B-150'>{texts.positions}</h3>
          <Positions accounts={accounts} />
          {treasurer && <OpenAccount code={code} />}
        </Page>
      )}
    </Awaited>
  )
}

/** The accounts of a municipality, and the files that post their money. */
export const Bank = () => <OfCity title={useBankTexts().bank.title}>{(code) => <Sheet code={code} />}</OfCity>
