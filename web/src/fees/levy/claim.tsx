import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { Awaited } from '../../projects/awaited.tsx'
import { todayInTokyo } from '../../projects/terms.ts'
import { dateText } from '../../shell/date.ts'
import { Facts } from '../../shell/facts.tsx'
import { Loading } from '../../shell/loading.tsx'
import { useLocale } from '../../shell/locale.ts'
import { Page } from '../../shell/page.tsx'
import { RefusalNotice } from '../../shell/refusal-notice.tsx'
import { useShell } from '../../shell/shell.ts'
import { AskWriteOff } from '../arrears/ask-write-off.tsx'
import { ClaimArrears } from '../arrears/claim-arrears.tsx'
import { Pledges } from '../arrears/pledges.tsx'
import { TakePledge } from '../arrears/take-pledge.tsx'
import { OfCity, useOffices } from '../city.tsx'
import { PayerLetters } from '../dunning/payer-letters.tsx'
import { Working } from '../dunning/working.tsx'
import { EntryTable } from '../entry-table.tsx'
import { usePayerNames } from '../names.tsx'
import { PayerNotices } from '../notice/payer-notices.tsx'
import { PayerPetitions } from '../petition/payer-petitions.tsx'
import { type Claim, claimQuery, claimsOfPayerQuery, historyQuery } from '../queries.ts'
import { PayerRefunds } from '../refund/payer-refunds.tsx'
import { useDeskTexts, useLevyTexts } from '../texts.ts'
import { Mandate } from '../transfer/mandate.tsx'
import { ClaimActs } from './claim-acts.tsx'
import { ClaimTable, ClaimTag, claimState, usePeriod } from './claim-table.tsx'

const route = getRouteApi('/fees/claims/$claimId')

type ClaimProps = { readonly claim: Claim; readonly code: string }

const Standing = ({ claim, code }: ClaimProps) => {
  const { claim: texts, claims } = useLevyTexts()
  const { yen } = useDeskTexts()
  const locale = useLocale()
  const nameOf = usePayerNames(code)
  const periodOf = usePeriod()
  const { determined, received, writtenOff, refunded, appropriated, refundDue, refundInterest, outstanding } = claim
  return (
    <section>
      <h2 className='mt-8 text-std-24B-150'>{texts.standing}</h2>
      <Facts
        facts={[
          { label: claims.payer, value: nameOf(claim.payerId) },
          { label: claims.period, value: periodOf(claim) },
          { label: claims.dueOn, value: dateText(locale, claim.dueOn) },
          { label: claims.determined, value: yen(determined) },
          { label: claims.received, value: yen(received) },
          { label: texts.writtenOff, value: yen(writtenOff) },
          { label: texts.refunded, value: yen(refunded) },
          { label: texts.appropriated, value: yen(appropriated) },
          { label: texts.refundDue, value: yen(refundDue) },
          ...(refundInterest ? [{ label: texts.refundInterest, value: yen(refundInterest) }] : []),
          { label: claims.outstanding, value: <strong>{yen(outstanding)}</strong> },
        ]}
      />
    </section>
  )
}

const History = ({ claim }: ClaimProps) => {
  const { claim: texts } = useLevyTexts()
  const { data, error } = useQuery(historyQuery(useShell(), claim.payerId))
  return (
    <section>
      <h2 className='mt-10 text-std-24B-150'>{texts.history}</h2>
      <p className='mt-2 max-w-3xl'>{texts.historyLead}</p>
      {error ? (
        <RefusalNotice error={error} />
      ) : data ? (
        <EntryTable caption={texts.history} entries={data.filter(({ claimId }) => claimId === claim.claimId)} />
      ) : (
        <Loading />
      )}
    </section>
  )
}

const Sheet = ({ claim, code }: ClaimProps) => {
  const { claim: texts, claims } = useLevyTexts()
  const desk = useDeskTexts()
  const { data: siblings = [] } = useQuery(claimsOfPayerQuery(useShell(), claim.payerId))
  const { edits, revenue } = useOffices(code)
  const isOverdue = claimState(claim, todayInTokyo()) === 'overdue'
  const others = siblings.filter(({ claimId }) => claimId !== claim.claimId)
  return (
    <Page
      title={texts.title(claim.reference)}
      caption={desk.section}
      trail={[
        { label: desk.today.title, to: '/fees' },
        { label: claims.title, to: '/fees/claims' },
      ]}
    >
      <p className='mt-4'>
        <ClaimTag claim={claim} />
      </p>
      <Standing claim={claim} code={code} />
      <ClaimActs claim={claim} code={code} others={others} />
      <ClaimArrears claimId={claim.claimId} mayAct={revenue} mayList />
      {isOverdue && <Working claimId={claim.claimId} />}
      <Pledges payerId={claim.payerId} mayAct={revenue} />
      {revenue && <TakePledge payerId={claim.payerId} claims={siblings} />}
      {edits && isOverdue && <AskWriteOff key={claim.version} claim={claim} />}
      <PayerLetters payerId={claim.payerId} />
      <PayerNotices payerId={claim.payerId} mayAct={edits} />
      <PayerRefunds payerId={claim.payerId} />
      <Mandate payerId={claim.payerId} mayAct={edits} mayAccept={edits} />
      <PayerPetitions payerId={claim.payerId} mayAsk={edits} />
      <History claim={claim} code={code} />
      {others.length > 0 && (
        <section>
          <h2 className='mt-10 text-std-24B-150'>{texts.others}</h2>
          <ClaimTable claims={others} code={code} caption={texts.others} />
        </section>
      )}
    </Page>
  )
}

const Loaded = ({ code }: { readonly code: string }) => {
  const { claimId } = route.useParams()
  const query = useQuery(claimQuery(useShell(), claimId))
  return (
    <Awaited query={query} title={useLevyTexts().claims.title}>
      {(claim) => <Sheet claim={claim} code={code} />}
    </Awaited>
  )
}

/** One claim: where it stands, how it came to stand there, and what is done about it. */
export const ClaimPage = () => <OfCity title={useLevyTexts().claims.title}>{(code) => <Loaded code={code} />}</OfCity>
