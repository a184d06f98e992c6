import { exampleContent } from '../../functions/districts/plan/plan-example.ts'
import { newId, takamatsuCode } from './district.ts'

const beneficiaryId = newId('bnf')
const document = { title: '文書', number: '第1号', on: '2026-11-01' }

/** Ids of what stands in a plan that strangers do not find: theirs is the answer of a plan that is not there. */
export const ofNoPlan = {
  bindingId: newId('bnd'),
  consentId: newId('cns'),
  visitId: newId('vst'),
  opinionId: newId('opn'),
  documentId: newId('doc'),
  ordinanceId: newId('ord'),
  file: '0',
  localGovernmentCode: takamatsuCode,
}

const drafting = {
  scope: '区域内で小売業を営む事業者とする。',
  amount: '店舗面積に応じて定める。',
  collection: '納入通知書により徴収する。',
  reference: '04-01',
  instalments: [{ dueOn: '06-30' }],
  rounding: { unitYen: 1, mode: 'down', remainder: 'falls-short' },
  lateCharge: { charged: false },
}

/** A body that each operation on consents, the procedure and its papers accepts. */
export const consentBodies: Readonly<Record<string, unknown>> = {
  'PUT districts/bindings/{bindingId}': { code: '0000-0000-0000' },
  'PUT districts/bindings/{bindingId}/acts/{actId}': { act: 'unbind' },
  'PUT districts/plans/{planId}/consents/{consentId}': { way: 'online', beneficiaryId, answer: 'consent', planVersion: 1, feeVersion: 1 },
  'PUT districts/plans/{planId}/consents/{consentId}/acts/{actId}': { act: 'withdraw' },
  'PUT districts/plans/{planId}/visits/{visitId}': { beneficiaryId, visitedOn: '2026-11-01', outcome: 'absent' },
  'PUT districts/plans/{planId}/acts/{actId}': { act: 'apply', version: 1, document },
  'PUT districts/plans/{planId}/opinions/{opinionId}': { beneficiaryId, text: '意見' },
  'POST districts/plans/{planId}/change-findings': { content: exampleContent },
  'POST districts/plans/{planId}/ordinance-draft': drafting,
  'PUT districts/plans/{planId}/documents/{documentId}': { kind: 'notice', number: '第1号', on: '2026-11-01' },
  'PUT districts/districts/{districtId}/ordinances/{ordinanceId}': {
    ...drafting,
    document,
    inForceFrom: '2026-11-01',
    appealInstruction: '三月以内に審査請求をすることができる。',
  },
  'PUT districts/municipalities/{localGovernmentCode}/settings': {
    settings: { closed: { weekdays: [0, 6] }, procedure: { hearingOnDemand: true } },
  },
}
