import type { Locale } from '../../shell/locale.ts'

const ja = {
  '/problems/projects/wrong-state': 'いまの状態では、この操作はできません。最新の状態を表示しています。',
  '/problems/projects/unknown-code': 'いまの一覧にない区分やコードが含まれています。選び直してください。',
  '/problems/projects/attachment-missing': '添付書類が届いていません。その書類を外して、送り直してください。',
  '/problems/projects/date-in-the-past': '過ぎた日付は指定できません。今日か、これからの日付を入力してください。',
  '/problems/projects/end-before-start': '終える月が、始める月より前になっています。',
  '/problems/projects/approvals-missing': '必要な承認がまだそろっていません。',
  '/problems/projects/approval-not-asked': '貴団体では承認を求めていません。そのまま公開できます。',
  '/problems/projects/own-submission': '自分で回したものは承認できません。ほかの方の承認が必要です。',
  '/problems/projects/approved-already': 'すでに承認しています。',
  '/problems/projects/nothing-submitted': '承認を待っているものはありません。',
  '/problems/projects/not-an-extension': 'いまの期限より後の日付を入力してください。',
  '/problems/projects/questions-closed': 'このニーズは、質問の受付を終えています。',
}

const en: typeof ja = {
  '/problems/projects/wrong-state': 'This cannot be done in the state it is in. The page shows the state as it is now.',
  '/problems/projects/unknown-code': 'Some codes are in none of the lists in force. Please choose again.',
  '/problems/projects/attachment-missing': 'A document has not arrived. Take it out and send it again.',
  '/problems/projects/date-in-the-past': 'This date has passed. Enter today or a day to come.',
  '/problems/projects/end-before-start': 'The month it ends is before the month it begins.',
  '/problems/projects/approvals-missing': 'The approvals that are needed are not there yet.',
  '/problems/projects/approval-not-asked': 'Your organization asks for no approval; publish it at once.',
  '/problems/projects/own-submission': 'You cannot approve what you submitted yourself.',
  '/problems/projects/approved-already': 'You have approved it already.',
  '/problems/projects/nothing-submitted': 'Nothing waits for approval.',
  '/problems/projects/not-an-extension': 'Enter a day after the present last day.',
  '/problems/projects/questions-closed': 'This need takes no more questions.',
}

/** What a refusal of this block is told as, where the page it leads to would say too much. */
export const refusals: Readonly<Record<Locale, typeof ja>> = { ja, en }
