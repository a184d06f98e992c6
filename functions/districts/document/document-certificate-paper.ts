import { inEra, inYen, type Paper } from '../../kernel/paper.ts'
import type { PlanContent } from '../plan/plan-contract.ts'
import { totalsOf } from '../plan/plan-domain.ts'
import type { Criteria } from '../procedure/procedure-contract.ts'
import { bylaw, type Dated, mayorOf, type Names } from './document-paper.ts'

/** The certificate (17-7(8)), with what was found of each of the five criteria. */
export const certificatePaper = (
  names: Names,
  content: PlanContent,
  { document, application, criteria }: { document: Dated; application: Dated; criteria: Criteria },
): Paper => ({
  title: '地域来訪者等利便増進活動計画認定書',
  number: document.number,
  on: document.on,
  addressee: `${names.amo}　殿`,
  sender: [mayorOf(names.municipality)],
  parts: [
    {
      part: 'paragraph',
      text: `${inEra(application.on)}付け${application.number}で申請のあった次の計画を、${bylaw}第17条の7第8項の規定により認定します。`,
    },
    {
      part: 'facts',
      rows: [
        ['計画の名称', content.name],
        ['区域', content.area ?? '－'],
        ['計画期間', content.period ? `${inEra(content.period.startsOn)}から${inEra(content.period.endsOn)}まで` : '－'],
        ['負担金の総額（計画期間）', inYen(totalsOf(content).fee)],
      ],
    },
    { part: 'heading', text: '認定の理由（法第17条の7第8項各号）' },
    {
      part: 'facts',
      rows: [
        ['第1号　地域再生計画への適合', criteria.regionalPlan],
        ['第2号　事業機会の増大等の効果', criteria.effect],
        ['第3号　実施の確実性', criteria.feasibility],
        ['第4号　利益の限度', criteria.benefitLimit],
        ['第5号　公平性', criteria.fairness],
      ],
    },
  ],
})
