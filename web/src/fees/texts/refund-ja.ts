/** Words of refunds and the interest on them. */
export const ja = {
  preview: {
    together: (amount: string, interest: string, sum: string): string => `過誤納金${amount}に還付加算金${interest}を加えて、${sum}です。`,
    days: (period: string, days: number, base: string, percent: string, amount: string): string =>
      `${period}（${days}日）：${base}×年${percent}％＝${amount}`,
    cut: (sum: string, amount: string): string => `計${sum}の端数を切り捨てて${amount}`,
  },
  refunds: {
    title: '還付と充当',
    lead: '納め過ぎた額を返した、またはほかの債権に充てた記録です。還付加算金の計算は通知書に示します。',
    on: '日付',
    kind: '種別',
    kinds: { refund: '還付', appropriation: '充当' },
    claim: '過誤納の債権',
    to: '充当先',
    amount: '過誤納金',
    interest: '還付加算金',
    paper: '通知書',
  },
  terms: {
    title: '還付加算金の定め',
    lead: '過誤納金を還付し、または充当するときに加える還付加算金の計算の方法です。定めるまでは、還付も充当もできません。',
    none: 'まだ定められていません。',
    notAllowed: '還付加算金の定めは歳入徴収者が行います。',
    rate: '割合',
    rates: { tax: '地方税の例による（年ごとの特例の割合）', ordinance: '市町村で定める割合', nothing: '加算しない' },
    unverified: 'この負担金の還付に地方税の例が及ぶこと、および年ごとの割合は、法令の原文で確認していません。選ぶ前に確かめてください。',
    yearly: '割合（年・％）',
    corrected: '減額の更正による過誤納金の起算',
    mistaken: '重複や誤りによる過誤納金の起算',
    starts: {
      payment: '納付の日の翌日から',
      'later-of-payment-and-due-date': '納付の日と納期限のうち遅い日の翌日から',
      'month-after-payment': '納付の日の翌日から1か月を経過した日の翌日から',
    },
    yearDays: '1年の日数',
    days: { '365': 'うるう年も365日', calendar: '暦の日数' },
    base: '計算の基礎となる額の端数',
    interest: '還付加算金の端数',
    unit: 'この額に満たない端数を切り捨てる',
    below: 'この額に満たないときは計算しない（円）',
    appealInstruction: '教示（還付・充当の通知書に記載）',
    save: '保存する',
    saved: '保存しました',
  },
  paperNumber: '通知書の文書番号',
  paperOn: '通知書の日付',
}

export type RefundTexts = typeof ja
