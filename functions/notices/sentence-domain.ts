import type { Language } from '../kernel/page.ts'
import type { Facts } from './contract.ts'
import type { ToldEvent } from './telling-domain.ts'

export type Words = Readonly<Record<Language, string>>

/** What a sentence may say beside its own words: whose thing it is, as far as that is public, and the facts. */
export type Told = { readonly member?: Words | undefined; readonly facts: Facts }

type Sentence = (told: Told) => Words

const plain =
  (ja: string, en: string): Sentence =>
  () => ({ ja, en })

/** A sentence that says whose thing it is, where that is known. */
const ofMember =
  (ja: string, en: string): Sentence =>
  ({ member }) =>
    member ? { ja: `${member.ja}の${ja}`, en: `${member.en}: ${en}` } : { ja, en: `${en[0]?.toUpperCase() ?? ''}${en.slice(1)}` }

const roleNames: Readonly<Record<string, Words>> = {
  administrator: { ja: '管理者', en: 'administrator' },
  editor: { ja: '編集者', en: 'editor' },
  viewer: { ja: '閲覧者', en: 'viewer' },
}

const withRole =
  (ja: string, en: string): Sentence =>
  ({ facts: { role } }) => {
    const name = roleNames[role ?? '']
    return { ja: name ? `${ja}（${name.ja}）` : ja, en: name ? `${en} (${name.en})` : en }
  }

const fromDay =
  (ja: string, en: string): Sentence =>
  ({ facts: { on } }) => ({ ja: on ? `${ja}（${on}）` : ja, en: on ? `${en} (${on})` : en })

const counted =
  (ja: (count: number) => string, en: (count: number) => string): Sentence =>
  ({ facts: { count = 0 } }) => ({ ja: ja(count), en: en(count) })

type Alert = 'above' | 'below' | 'silent'

/** What is watched for is known by its code; of a code that is not known, an alert of a value is told. */
const ofAlert =
  (words: Readonly<Record<Alert, Words>>): Sentence =>
  (told) => {
    const { when } = told.facts
    const { ja, en } = words[when === 'silent' || when === 'below' ? when : 'above']
    return ofMember(ja, en)(told)
  }

/** One sentence for each event that is told: what happened, never what a sheet says. */
const sentences: Readonly<Record<ToldEvent, Sentence>> = {
  ApplicationFiled: plain('新しい入会申請が届きました', 'A membership application has come in'),
  ApplicationMended: plain('修正された入会申請が届きました', 'A mended application has come in'),
  ApplicationReturned: plain('入会申請に直していただきたいところがあります', 'Something in your application needs to be mended'),
  ApplicationRefused: plain('入会申請は承認されませんでした', 'Your application has been refused'),
  MemberAdmitted: plain('入会が承認されました', 'Your membership has been approved'),
  InvitationAccepted: withRole('招待した方が利用者に加わりました', 'Somebody accepted the invitation to your organization'),
  RoleChanged: withRole('あなたの役割が変わりました', 'Your role has changed'),
  DeputyNamed: fromDay('管理者の代行に指名されました', 'You have been named deputy administrator'),
  RoleHandedOver: fromDay('役割の引継ぎが決まりました', 'A role is handed over'),
  PersonRemoved: plain('団体の利用者から外れました', 'You no longer act for the organization'),
  MemberSuspended: ofMember('利用が停止されました', 'the organization has been suspended'),
  MemberRestored: ofMember('利用が再開されました', 'the organization takes part again'),
  MemberLeft: ofMember('退会が済みました', 'the organization has left the platform'),
  NeedSubmitted: plain('課題の公開に、あなたの承認が求められています', 'A need waits for your approval before it is published'),
  NeedApproved: plain('課題の公開が承認されました', 'The publication of a need has been approved'),
  NeedSentBack: plain('課題が差し戻されました', 'A need has been sent back'),
  NeedPublished: ofMember('課題が公開されました', 'a need has been published'),
  NeedAmended: ofMember('課題に追補が出ました', 'a need has been amended'),
  NeedSelectionOpened: ofMember('課題の選考が始まりました', 'selection for a need has begun'),
  NeedDecided: ofMember('課題の相手が決まりました', 'a need has been decided'),
  NeedStarted: ofMember('課題の事業が始まりました', 'work on a need has begun'),
  NeedFinished: ofMember('課題の事業が終わりました', 'work on a need is finished'),
  NeedWithdrawn: ofMember('課題が取り下げられました', 'a need has been withdrawn'),
  SolutionPublished: ofMember('ソリューションが公開されました', 'a solution has been published'),
  SolutionChanged: ofMember('ソリューションが更新されました', 'a solution has been changed'),
  SolutionWithdrawn: ofMember('ソリューションが取り下げられました', 'a solution has been withdrawn'),
  QuestionAsked: plain('課題に質問が届きました', 'Somebody asked a question on a need of yours'),
  QuestionAnswered: ofMember('課題で質問に回答がありました', 'a question on a need has been answered'),
  MatchesFound: counted(
    (count) => `課題に合う候補が${count}件見つかりました`,
    (count) => `${count} ${count === 1 ? 'solution fits' : 'solutions fit'} a need of yours`,
  ),
  SavedSearchHit: counted(
    (count) => `保存した検索に${count}件の新着があります`,
    (count) => `${count} new ${count === 1 ? 'hit' : 'hits'} of a saved search`,
  ),
  ContactAgreed: plain('双方の同意により、連絡先が交換されました', 'Both sides have agreed: the contacts are disclosed'),
  ProposalInvited: plain('提案への招待が届きました', 'You are invited to propose'),
  ProposalSubmitted: plain('提案が届きました', 'A proposal has been submitted'),
  ProposalWithdrawn: plain('提案が取り下げられました', 'A proposal has been withdrawn'),
  ProposalShortlisted: plain('提案が最終候補に選ばれました', 'A proposal has been shortlisted'),
  ProposalDeclined: plain('提案は選ばれませんでした。理由はページにあります', 'A proposal was not chosen; the reasons are on its page'),
  PartnerDecided: plain('連携の相手が決まりました', 'A partner has been decided on'),
  PanelFormed: plain(
    '選考委員会ができました。委員の方は、まず利害関係を申告してください',
    'A panel has been formed; its members declare conflicts of interest first',
  ),
  ScoresClosed: plain('採点が締め切られました', 'The scores of a panel are closed'),
  PartnershipAgreed: plain('連携の合意が成立しました', 'A partnership has been agreed'),
  ProgressReported: plain('連携の進捗が報告されました', 'Progress of a partnership has been reported'),
  PartnershipFinished: plain('連携が終わりました', 'A partnership has ended'),
  CasePublished: ofMember('連携の事例が公開されました', 'a case has been published'),
  AlertRaised: ofAlert({
    above: { ja: '計測機器の測定値が限度を超えました', en: 'what a device measures is above its limit' },
    below: { ja: '計測機器の測定値が限度を下回りました', en: 'what a device measures is below its limit' },
    silent: { ja: '計測機器の測定値が届いていません', en: 'a device has fallen silent' },
  }),
  AlertEnded: ofAlert({
    above: { ja: '計測機器の測定値が正常に戻りました', en: 'what a device measures is back to normal' },
    below: { ja: '計測機器の測定値が正常に戻りました', en: 'what a device measures is back to normal' },
    silent: { ja: '計測機器の測定値が再び届いています', en: 'a device is heard of again' },
  }),
  LevyNoticeSent: fromDay('負担金の通知書を発送しました', 'The notice of your fee has been sent'),
  DunningLetterSent: fromDay('負担金の督促状または催告書を発送しました', 'A dunning letter or a reminder of your fee has been sent'),
  GrantRequested: ofMember('交付金の申請が届きました', 'a grant has been asked for'),
  GrantReported: ofMember('交付金の実績が報告されました', 'the results of a grant have been reported'),
  GrantPaymentOrdered: ofMember('交付金の支出命令が出ました', 'the payment of a grant has been ordered'),
  GrantDecided: plain('交付金の交付が決定されました', 'A grant has been decided'),
  GrantRefused: plain('交付金は交付されないことになりました。理由はページにあります', 'A grant has been refused; the reason is on its page'),
  GrantChanged: plain('交付金の交付決定が変更されました', 'The decision of a grant has been changed'),
  GrantPaid: plain('交付金が支払われました', 'A grant has been paid'),
  GrantReportSentBack: plain('交付金の実績報告が差し戻されました', 'The report of a grant has been sent back'),
  GrantDetermined: plain('交付金の額が確定しました', 'The amount of a grant has been determined'),
  GrantReturnDemanded: ({ facts: { on } }) => ({
    ja: on ? `交付金の返還が求められています（期限 ${on}）` : '交付金の返還が求められています',
    en: on ? `Part of a grant is to be returned by ${on}` : 'Part of a grant is to be returned',
  }),
  GrantRevoked: plain('交付金の交付決定が取り消されました', 'The decision of a grant has been revoked'),
}

export const sentenceOf = (event: ToldEvent, told: Told): Words => sentences[event](told)
