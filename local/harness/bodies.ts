import { monotonicFactory } from 'ulid'
import { corporateNumberOf } from '../../functions/kernel/identifiers.ts'
import type { MemberId } from '../../functions/kernel/ids.ts'
import { personIdOf } from '../../functions/platform/token.ts'
import { consentBodies } from './consent.ts'
import { deviceBodies } from './devices.ts'
import { districtBodies } from './district.ts'
import { feesBodies } from './fees-things.ts'
import type { Operation } from './operations.ts'
import { needContent, sensors, solutionContent, takamatsu } from './sheets.ts'

const ulid = monotonicFactory()

export const applicationOf = (code: string, name: string, email: string) => ({
  kind: 'local-government',
  name,
  corporateNumber: corporateNumberOf(code),
  localGovernmentCode: code,
  contact: { name: '担当', email, phone: '03-1234-5678' },
  acceptedTerms: '2026-04-01',
})

const fileId = `fil_${ulid()}`
export const evidence = { fileId, name: '定款.pdf', type: 'application/pdf', bytes: 10, sha256: 'a'.repeat(64) }
const draftId = `app_${ulid()}`

export const panelOf = (member: MemberId) => ({
  seats: [{ personId: personIdOf('chair'), memberId: member, chair: true }],
  criteria: [{ code: 'effect', name: '効果', weight: 100 }],
})

export const proposalToMake = { title: '赤外線で数える', summary: '機器を置く。', approach: '一日で置く。', schedule: '四月から。' }

const kpiId = `kpi_${ulid()}`
export const agreementBetween = (owner: string, proposer: string) => ({
  title: '人流を測る協定',
  purpose: '催しの効果を知る。',
  terms: '第一条 …',
  parties: [
    { memberId: owner, role: 'public', part: '場所を貸す' },
    { memberId: proposer, role: 'private', part: '測る' },
  ],
  startsOn: '2026-12-01',
  endsOn: '2027-11-30',
  kpis: [{ kpiId, name: '来街者数', unit: '人', baseline: '1', target: '2', fiscalYear: 2027, direction: 'up' }],
})

export const caseToTell = {
  title: '人流の測定',
  summary: '一時間ごとに数えた。',
  fields: ['tourism'],
  localGovernmentCodes: ['372013'],
  costBand: '1m-5m',
  outcome: '催しの日を選べるようになった。',
  lesson: '届出を先に済ませる。',
  contactable: true,
}

const pair = { needId: `ned_${ulid()}`, solutionId: `sol_${ulid()}` }
const proposalId = `prp_${ulid()}`
const partnershipId = `pts_${ulid()}`

export const searchToSave = { of: 'needs', name: '香川県の観光', filter: { field: 'tourism', prefecture: '37' }, frequency: 'daily' }

const bodies: Readonly<Record<string, unknown>> = {
  ...districtBodies,
  ...consentBodies,
  ...deviceBodies,
  ...feesBodies,
  'PUT members/applications/{applicationId}': applicationOf('131041', '新宿区', 'somebody@kanmin.example'),
  'PUT members/applications/{applicationId}/acts/{actId}': { act: 'note', text: '電話で確かめた' },
  'PUT members/applications/{applicationId}/evidence/{fileId}': evidence,
  'PUT members/drafts/{applicationId}': { applicationId: draftId, values: { name: '途中' } },
  'PUT members/members/{memberId}/acts/{actId}': { act: 'leave', reason: '解散した' },
  'PUT members/rechecks/{recheckId}': { listedOn: '2026-11-01', rows: [{ code: '131016', name: '千代田区' }] },
  'PUT members/rechecks/{recheckId}/proposals/{memberId}': { decision: 'dismiss', reason: '誤った一覧' },
  'PUT projects/needs/{needId}': { content: needContent() },
  'PUT projects/needs/{needId}/acts/{actId}': { act: 'publish', version: 1 },
  'PUT projects/needs/{needId}/attachments/{fileId}': evidence,
  'PUT projects/needs/{needId}/questions/{questionId}': { text: '設置の期間はいつまでですか。' },
  'PUT projects/needs/{needId}/questions/{questionId}/acts/{actId}': { act: 'answer', version: 1, text: '来年の三月までです。' },
  'PUT projects/solutions/{solutionId}': { content: solutionContent() },
  'PUT projects/solutions/{solutionId}/acts/{actId}': { act: 'publish', version: 1 },
  'PUT projects/solutions/{solutionId}/attachments/{fileId}': evidence,
  'PUT projects/saved-searches/{searchId}': searchToSave,
  'PUT projects/drafts/{thing}': { thing: `sol_${ulid()}`, values: { title: '途中' } },
  'PUT projects/introductions/{needId}/{solutionId}/acts/{actId}': { act: 'ask', message: 'お話を聞かせてください。' },
  'PUT projects/invitations/{needId}/{solutionId}/acts/{actId}': { message: '提案をお待ちしています。' },
  'PUT projects/proposals/{proposalId}': { ...pair, content: proposalToMake },
  'PUT projects/proposals/{proposalId}/acts/{actId}': { act: 'withdraw', version: 2 },
  'PUT projects/proposals/{proposalId}/attachments/{fileId}': evidence,
  'PUT projects/needs/{needId}/decisions/{actId}': { version: 1, chosen: [proposalId], reason: 'よい提案だった。' },
  'PUT projects/panels/{panelId}': { needId: pair.needId, content: panelOf(takamatsu) },
  'PUT projects/panels/{panelId}/acts/{actId}': { act: 'declare', conflict: 'none' },
  'PUT projects/partnerships/{partnershipId}': { proposalId, content: agreementBetween(takamatsu, sensors) },
  'PUT projects/partnerships/{partnershipId}/acts/{actId}': { act: 'accept', version: 1 },
  'PUT projects/partnerships/{partnershipId}/progress/{progressId}': { from: '2026-12', to: '2026-12', text: '機器を置いた。' },
  'PUT projects/partnerships/{partnershipId}/documents/{fileId}': evidence,
  'PUT projects/cases/{caseId}': { partnershipId, content: caseToTell },
  'PUT projects/cases/{caseId}/acts/{actId}': { act: 'accept', version: 1 },
  'PUT projects/cases/{caseId}/introductions/{memberId}/acts/{actId}': {
    act: 'ask',
    message: '詳しく伺いたい。',
    contact: { name: '倉敷 雪', email: 'yuki@kanmin.example', phone: '086-426-3030' },
  },
  'PUT projects/matches/{needId}/{solutionId}/feedback/{actId}': { verdict: 'useful' },
  'PUT projects/related-members/{memberId}/acts/{actId}': { act: 'declare' },
  'PUT projects/approval-rules/{memberId}': { needed: 0, approvers: [] },
  'PUT notices/inbox/{noticeId}/reading': { read: true },
  'PUT notices/reading': { upTo: 'evt_01JD2Q9V8T6Y4W3X5Z7A9B1C2D' },
  'PUT notices/settings': { language: 'ja', choices: [{ kind: 'followed', inApp: true, mail: 'daily' }] },
  'PUT members/my-data/correction': { name: '髙橋 葵' },
}

/** A body each operation accepts. An operation that takes one and has none here fails the isolation test until it does. */
export const bodyOf = ({ method, block, path }: Operation): unknown => bodies[`${method} ${block}${path}`]
