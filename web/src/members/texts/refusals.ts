import type { Locale } from '../../shell/locale.ts'

const ja = {
  '/problems/members/unknown-local-government': '選んだ団体コードの地方公共団体は、いまはありません。団体を選び直してください。',
  '/problems/members/corporate-number-mismatch': '法人番号が、この地方公共団体のものではありません。団体を選び直してください。',
  '/problems/members/reserved-corporate-number': 'この法人番号は地方公共団体のものです。種別が正しいか確かめてください。',
  '/problems/members/name-mismatch': '名称が、この地方公共団体のものではありません。団体を選び直してください。',
  '/problems/members/identifier-missing': 'この種別の団体を示す番号がありません。「番号」の「変更」から入力してください。',
  '/problems/members/evidence-missing': '確認書類が届いていません。「確認書類」の「変更」から、その書類を外して送り直してください。',
  '/problems/members/unknown-membership-class': 'この会員区分はありません。選び直してください。',
  '/problems/members/wrong-state': 'この申請は、いまの状態ではその操作ができません。最新の状態を表示しています。',
  '/problems/members/terms-outdated': '利用規約が新しくなりました。「利用規約」の「変更」から、もう一度お読みください。',
  '/problems/members/body-already-applied': 'この団体はすでに申請しているか、会員になっています。',
  '/problems/members/member-not-active': '団体が利用停止中か退会済みのため、この操作はできません。',
  '/problems/members/last-administrator': '団体には管理者が一人以上必要です。先にほかの方を管理者にするか、後任への引き継ぎを登録してください。',
  '/problems/members/not-of-this-member': 'この方は、この団体に所属していません。読み込み直してください。',
  '/problems/members/invitation-not-open': 'この招待は、すでに受け入れられたか、取り消されたか、期限が過ぎています。',
  '/problems/members/date-in-the-past': '過ぎた日付は指定できません。今日か、これからの日付を入力してください。',
  '/problems/members/list-too-short': '一覧の行が少なすぎます。途中で切れたファイルではないか確かめてください。何も変わっていません。',
  '/problems/members/list-older': 'より新しい一覧を取り込み済みです。',
  '/problems/members/proposal-decided': 'この提案はすでに決定されています。最新の状態を表示しています。',
}

const en: typeof ja = {
  '/problems/members/unknown-local-government': 'No local government has this code today. Please choose again.',
  '/problems/members/corporate-number-mismatch': 'This is not the corporate number of this local government. Please choose again.',
  '/problems/members/reserved-corporate-number': 'This corporate number belongs to a local government. Is the kind right?',
  '/problems/members/name-mismatch': 'This is not the name of this local government. Please choose again.',
  '/problems/members/identifier-missing': 'The number that identifies a body of this kind is missing: “Change” beside the number.',
  '/problems/members/evidence-missing': 'A document has not arrived. Take it out and send it again: “Change” beside the documents.',
  '/problems/members/unknown-membership-class': 'There is no such class of membership. Please choose again.',
  '/problems/members/wrong-state': 'This cannot be done in the state the application is in. You now see its present state.',
  '/problems/members/terms-outdated': 'The terms of use have changed. Please read them again: “Change” beside the terms.',
  '/problems/members/body-already-applied': 'This organization has applied already, or is a member.',
  '/problems/members/member-not-active': 'The member is suspended or has left, so this cannot be done.',
  '/problems/members/last-administrator':
    'A member keeps at least one administrator. Make somebody else administrator first, or register a handover to a successor.',
  '/problems/members/not-of-this-member': 'This person does not belong to the member. Please load the page again.',
  '/problems/members/invitation-not-open': 'This invitation has been accepted or withdrawn, or has expired.',
  '/problems/members/date-in-the-past': 'This date has passed. Enter today or a day to come.',
  '/problems/members/list-too-short': 'The list has too few rows. Check that the file was not cut off; nothing was changed.',
  '/problems/members/list-older': 'A newer list has been taken over already.',
  '/problems/members/proposal-decided': 'This has been decided already. The page shows the state as it is now.',
}

/** What a refusal of this block is told as, where the page it leads to would say too much. */
export const refusals: Readonly<Record<Locale, typeof ja>> = { ja, en }
