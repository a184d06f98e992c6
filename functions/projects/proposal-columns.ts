import type { CsvColumn } from '../platform/csv.ts'
import type { InvitedView, ProposalSummary } from './proposal-contract.ts'

export const proposalColumns: readonly CsvColumn<ProposalSummary>[] = [
  { ja: '提案ID', en: 'Proposal ID', value: ({ proposalId }) => proposalId },
  { ja: 'ニーズID', en: 'Need ID', value: ({ needId }) => needId },
  { ja: 'ニーズ', en: 'Need', value: ({ needTitle }) => needTitle },
  { ja: 'ソリューションID', en: 'Solution ID', value: ({ solutionId }) => solutionId },
  { ja: '提案した会員ID', en: 'Proposer ID', value: ({ memberId }) => memberId },
  { ja: '提案した会員', en: 'Proposer', value: ({ memberName }) => memberName },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '題名', en: 'Title', value: ({ title }) => title },
  { ja: '金額（円）', en: 'Cost (yen)', value: ({ costYen }) => costYen },
  { ja: '提出日時', en: 'Submitted at', value: ({ submittedAt }) => submittedAt },
  { ja: '版', en: 'Edition', value: ({ edition }) => edition },
]

export const invitedColumns: readonly CsvColumn<InvitedView>[] = [
  { ja: 'ニーズID', en: 'Need ID', value: ({ needId }) => needId },
  { ja: 'ニーズ', en: 'Need', value: ({ needTitle }) => needTitle },
  { ja: 'ソリューションID', en: 'Solution ID', value: ({ solutionId }) => solutionId },
  { ja: '依頼した会員', en: 'Invited by', value: ({ invitedBy }) => invitedBy },
  { ja: '依頼された会員', en: 'Invited', value: ({ invited }) => invited },
  { ja: '伝言', en: 'Message', value: ({ message }) => message },
  { ja: '依頼日時', en: 'Invited at', value: ({ at }) => at },
]
