/** Every word the portal says, in Japanese; en.ts has the same shape or does not compile. */
export const ja = {
  product: '官民 Kanmin',
  errorPrefix: 'エラー：',
  loading: '読み込んでいます',
  frame: {
    brand: '官民 Kanmin',
    subtitle: 'スマートシティ官民連携プラットフォーム',
    skip: '本文へ移動',
    menu: '主なメニュー',
    footer: 'このサイトについて',
    breadcrumb: '現在の位置',
    actFor: '操作する団体',
    localMail: '受信箱（ローカル環境）',
    licence: '境界と団体の一覧は、国土数値情報（国土交通省）及び総務省・国税庁の公開資料を加工して作成しています。',
  },
  menu: {
    directory: '会員をさがす',
    apply: '入会申請',
    myApplications: '自分の申請',
    queue: '審査',
    audit: '監査証跡',
    parked: '保留中の配信',
    help: '使い方',
  },
  session: {
    signIn: 'ログイン',
    signOut: 'ログアウト',
    toIssuer: 'ログイン画面へ進む',
    explanation: '入会を申請する方、会員の方、事務局の方はログインしてください。会員名簿はログインしなくても見ることができます。',
    needed: 'このページを見るにはログインが必要です。',
    returning: 'ログインを確認しています',
    failed: 'ログインできませんでした',
    failedAdvice: '時間がたちすぎたか、途中で取りやめられました。もう一度お試しください。',
    warningTitle: 'まもなくログアウトします',
    warning: (minutes: number) => `しばらく操作がないため、あと約${minutes}分でログアウトします。入力した内容は下書きとして残ります。`,
    extend: 'ログインを続ける',
    ended: 'ログアウトしました',
    endedAdvice: 'しばらく操作がなかったため、安全のためにログアウトしました。続けるにはもう一度ログインしてください。',
  },
  failure: {
    title: '読み込めませんでした',
    advice: '通信が途切れたか、一時的に混み合っています。少し待ってからもう一度お試しください。',
    retry: 'もう一度読み込む',
    act: '処理できませんでした。少し待ってからもう一度お試しください。同じ内容が二重に登録されることはありません。',
    aboutThis: 'このエラーについて',
    notFound: 'ページが見つかりません',
    notFoundAdvice: '移動または削除されたか、アドレスが間違っている可能性があります。見る権限がない場合も同じ表示になります。',
    forbidden: 'このページを見る権限がありません',
    forbiddenAdvice: '操作する団体を切り替えるか、団体の管理者または事務局にお問い合わせください。',
  },
  form: {
    required: '※必須',
    optional: '任意',
    errorSummary: (count: number) => `入力を確認してください（${count}件）`,
  },
  table: {
    csv: 'CSVをダウンロード',
    csvFailed: 'CSVを作成できませんでした。もう一度お試しください。',
    pages: 'ページ送り',
    page: (page: number, pages: number) => `${pages}ページ中 ${page}ページ`,
    previous: '前へ',
    next: '次へ',
    first: '最初へ',
  },
  kinds: {
    'local-government': '地方公共団体',
    business: '企業',
    university: '大学・研究機関',
    amo: 'エリアマネジメント団体',
    association: '経済団体等',
    ministry: '府省庁',
    observer: 'オブザーバー',
  },
  kindHints: {
    'local-government': '都道府県、市区町村',
    business: '会社その他の営利法人',
    university: '大学、高等専門学校、研究機関',
    amo: '地区のために活動する法人',
    association: '経済団体、業界団体、財団法人など',
    ministry: '国の行政機関',
    observer: '活動を見守る法人',
  },
  top: {
    short: 'トップ',
    title: 'まちの課題と、解く力をつなぐ。',
    lead: '官民 Kanmin は、地方公共団体、企業、大学、エリアマネジメント団体が出会い、スマートシティの事業をともに進めるための共通の場です。',
    apply: '入会を申請する',
    find: '会員をさがす',
    counts: 'いまの会員',
    countMembers: '会員（合計）',
    countPrefectures: '会員のいる都道府県',
    doors: 'はじめる',
    doorDirectory: '会員をさがす',
    doorDirectoryText: '名称、種別、都道府県から会員をさがせます。地図でも一覧でも見られます。',
    doorApply: '入会を申請する',
    doorApplyText: '会費は無料です。申請は10分ほどで終わり、途中でやめても下書きが残ります。',
    doorData: 'データを使う',
    doorDataText: '全国1,788の地方公共団体の一覧や境界を、誰でもAPIで使えます。',
  },
  directory: {
    title: '会員名簿',
    lead: '官民 Kanmin に入会している団体です。名称は漢字、かな、英語のどれでもさがせます。',
    search: '会員の検索',
    text: 'キーワード（名称・法人番号・団体コード）',
    allKinds: 'すべての種別',
    allPrefectures: 'すべての都道府県',
    submit: '検索',
    reset: '条件を消す',
    list: '一覧',
    map: '都道府県ごとの会員数',
    mapAsTable: '表で見る',
    mapHint: '都道府県を選ぶと、一覧がその都道府県に絞られます。',
    mapUnable: 'この環境では地図を表示できません。下の表をご覧ください。',
    legend: '凡例（会員数）',
    step: (range: string) => `${range}`,
    members: '会員数',
    count: (total: number, from: number, to: number) => (total === 0 ? '0件' : `${total}件中 ${from}〜${to}件`),
    counted: (name: string, count: number) => `${name}（${count}）`,
    nothing: '条件に合う会員は見つかりませんでした。条件をゆるめてみてください。',
    withoutKind: (count: number) => `種別を問わない（${count}件）`,
    withoutPrefecture: (count: number) => `都道府県を問わない（${count}件）`,
    withoutText: (text: string) => `キーワード「${text}」を外す`,
  },
  map: {
    source: '国土数値情報（国土交通省）',
    controls: {
      'Map.Title': '地図',
      'NavigationControl.ZoomIn': '拡大',
      'NavigationControl.ZoomOut': '縮小',
      'AttributionControl.ToggleAttribution': '出典の表示を切り替える',
      'CooperativeGesturesHandler.WindowsHelpText': '拡大・縮小は Ctrl キーを押しながらスクロール',
      'CooperativeGesturesHandler.MacHelpText': '拡大・縮小は ⌘ キーを押しながらスクロール',
      'CooperativeGesturesHandler.MobileHelpText': '地図は2本の指で動かします',
    },
  },
  member: {
    title: '会員',
    name: '名称',
    nameKana: '名称（かな）',
    nameEn: '名称（英語）',
    kind: '種別',
    prefecture: '都道府県',
    code: '団体コード',
    corporateNumber: '法人番号',
    place: (isGovernment: boolean): string => (isGovernment ? '団体' : '所在する市区町村'),
    admittedOn: '入会日',
    website: 'ウェブサイト',
  },
  contact: {
    title: '担当者',
    department: '部署',
    name: '氏名',
    email: 'メールアドレス',
    phone: '電話番号',
    nameMissing: '氏名を入力してください',
    nameMisfit: '氏名は空白だけでなく、100文字以内で入力してください',
  },
  picker: {
    own: 'あなたの団体をさがす',
    seat: '所在する市区町村をさがす',
    hint: '名称の一部を漢字、かな、英語で、または団体コードで入力し、下に出る候補から選んでください。例：会津、あいづ、Aizu、072028',
    chosen: (name: string) => `選択中：${name}`,
    found: (count: number, more: boolean) => {
      if (count === 0) return '見つかりませんでした。別の書き方でお試しください。'
      return more ? `候補が多いため、はじめの${count}件を表示しています。続けて入力すると絞り込めます。` : `${count}件の候補があります。`
    },
  },
  apply: {
    title: '入会申請',
    lead: '法人であればどなたでも申請できます。会費は無料です。入力した内容はこのブラウザーのタブに下書きとして残り、いつでも続きから始められます。',
    needed: '用意するもの',
    neededThings: [
      '法人番号（地方公共団体は不要です。団体を選ぶと入ります）',
      '担当者の連絡先',
      'ログインできるアカウント（申請を送るときに使います）',
    ],
    tasks: '申請の手順',
    states: { done: '完了', open: '未完了', closed: 'まだ始められません' },
    kindFirst: '先に種別を選んでください',
    begin: '申請を始める',
    continue: '続きから始める',
    toCheck: '内容を確認する',
    save: '保存して次へ',
    sections: { kind: '種別', organization: '団体', contact: '担当者', terms: '利用規約' },
    about: {
      kind: 'どのような団体か',
      organization: '名称、法人番号、所在地',
      contact: '事務局からの連絡を受ける方',
      terms: '規約を読み、同意する',
    },
    kindQuestion: 'どのような団体ですか',
    filled: '一覧から入った内容',
    nameHint: '登記された正式な名称',
    corporateNumberHint: '13桁の数字。国税庁の法人番号公表サイトで確かめられます。',
    contactLead: '審査の結果や確認のご連絡をする方を入力してください。公開されません。',
    emailHint: '地方公共団体の方は lg.jp のアドレスだと審査が早く進みます。',
    phoneHint: '例：03-1234-5678',
    termsVersion: (version: string) => `${version} 版`,
    accept: '利用規約に同意します',
    check: '申請内容の確認',
    checkLead: '内容を確かめてから申請してください。',
    change: '変更',
    file: '申請する',
    filing: '送信しています',
    signInToFile: '申請にはログインが必要です',
    draftKept: 'ログインしても入力した内容は残ります。',
    done: '申請を受け付けました',
    whatNext: 'このあとの流れ',
    nextThings: ['受付の確認メールをお送りします。', '事務局が内容を確かめます。', '承認されるとメールでお知らせし、会員名簿に掲載します。'],
    missing: {
      kind: '種別を選んでください',
      name: '名称を入力してください',
      nameKana: '名称（かな）を入力してください',
      nameEn: '名称（英語）を入力してください',
      corporateNumber: '法人番号を入力してください',
      localGovernmentCode: '候補から団体を選んでください',
      department: '部署を入力してください',
      email: 'メールアドレスを入力してください',
      phone: '電話番号を入力してください',
      acceptedTerms: '利用規約をお読みのうえ、同意してください',
    },
    misfit: {
      kind: '種別を選び直してください',
      name: '名称は空白だけでなく、200文字以内で入力してください',
      nameKana: '名称（かな）は200文字以内で入力してください',
      nameEn: '名称（英語）は200文字以内で入力してください',
      corporateNumber: '法人番号は13桁の数字です。数字に誤りがないか確かめてください（検査用の数字が合いません）',
      localGovernmentCode: '団体を選び直してください',
      department: '部署は100文字以内で入力してください',
      email: 'メールアドレスは name@example.jp の形で入力してください',
      phone: '電話番号は0から始まる10桁または11桁で入力してください。例：03-1234-5678',
      acceptedTerms: '利用規約にもう一度同意してください',
    },
  },
  application: {
    title: '申請',
    titleOf: (reference: string) => `申請 ${reference}`,
    mine: '自分の申請',
    noneOfMine: 'まだ申請はありません。',
    file: '入会を申請する',
    queue: '入会申請の審査',
    emptyQueue: (status: string): string => (status === 'filed' ? '審査を待っている申請はありません。' : '承認した申請はまだありません。'),
    reference: '受付番号',
    status: '状態',
    statuses: { filed: '審査待ち', admitted: '承認済み' },
    filedAt: '申請日時',
    admittedAt: '承認日時',
    acceptedTerms: '同意した規約の版',
    facts: '申請の状況',
    contactErased: '担当者の情報は削除されています。',
    comparison: '申請内容と登録データの照合',
    item: '項目',
    applied: '申請内容',
    registered: '登録データ',
    checks: '自動確認',
    check: '確認したこと',
    outcome: '結果',
    evidence: '根拠',
    history: 'この申請の履歴',
  },
  admission: {
    admit: '承認する',
    question: (name: string) => `「${name}」の入会を承認しますか`,
    consequence: '会員名簿に掲載され、申請した方にメールが届きます。申請した方がこの団体の最初の管理者になります。',
    back: '戻る',
    admitting: '承認しています',
    admitted: '承認しました',
    seeInDirectory: '会員名簿で見る',
    own: '自分が出した申請は、自分では承認できません。ほかの事務局員が審査します。',
  },
  checks: {
    'corporate-number-fits-code': '法人番号が団体コードに合う',
    'name-fits-registry': '名称が一覧に合う',
    'lg-jp-address': 'メールアドレスが lg.jp である',
    'body-not-yet-member': 'まだ会員でない',
  },
  outcomes: { passed: '合格', failed: '不一致', 'not-applicable': '対象外' },
  events: {
    ApplicationFiled: '入会申請',
    MemberAdmitted: '入会承認',
    SecretariatFounded: '事務局の設置',
  },
  changes: { kind: '種別', corporateNumber: '法人番号', localGovernmentCode: '団体コード', status: '状態', memberId: '会員ID' },
  audit: {
    title: '監査証跡',
    lead: 'だれが、いつ、何をしたかの記録です。あとから変えることはできず、個人の情報は含みません。',
    filter: '絞り込み',
    month: '月',
    aboutFilter: '対象のID（入力するとその対象の全期間を表示します）',
    show: '表示',
    empty: 'この条件の記録はありません。',
    at: '日時',
    name: '出来事',
    about: '対象',
    by: 'だれが',
    system: 'システム',
    change: '変わったこと',
  },
  parked: {
    title: '保留中の配信',
    lead: '何度試しても届けられなかった出来事です。原因を取り除いてから、もう一度配信してください。失われることはありません。',
    empty: '保留中の配信はありません。',
    consumer: '届け先',
    reason: '理由',
    attempts: '試した回数',
    parkedAt: '保留した日時',
    act: '操作',
    retry: 'もう一度配信',
    retried: 'もう一度配信します',
  },
  refusals: {
    '/problems/members/unknown-local-government': '選んだ団体コードの地方公共団体は、いまはありません。団体を選び直してください。',
    '/problems/members/corporate-number-mismatch': '法人番号が、この地方公共団体のものではありません。団体を選び直してください。',
    '/problems/members/reserved-corporate-number': 'この法人番号は地方公共団体のものです。種別が正しいか確かめてください。',
    '/problems/members/name-mismatch': '名称が、この地方公共団体のものではありません。団体を選び直してください。',
    '/problems/members/terms-outdated': '利用規約が新しくなりました。「利用規約」の「変更」から、もう一度お読みください。',
    '/problems/members/body-already-applied': 'この団体はすでに申請しているか、会員になっています。',
    '/problems/any/id-reused': 'この申請はすでに受け付けています。「自分の申請」をご覧ください。',
    '/problems/any/changed-meanwhile': 'ほかの方が先に変更しました。読み込み直してください。',
    '/problems/any/not-permitted': 'この操作をする権限がありません。',
    '/problems/any/invalid-request': '内容に合わないところがあります。「変更」から見直してください。',
  },
  problem: { title: 'エラーの説明', type: 'エラーの種類：' },
  reference: {
    title: (block: string) => `API：${block}`,
    short: 'APIリファレンス',
    lead: 'OpenAPI 3.1 の定義から作成しています。',
    file: 'OpenAPI ファイル',
    base: '基底アドレス',
    operations: '操作',
    schemas: 'データの形',
    open: '誰でも使えます',
    closed: 'トークンが必要です',
    parameters: 'パラメーター',
    body: '本文',
    answers: '応答',
    name: '名前',
    where: '位置',
    type: '型',
    required: '必須',
    yes: '必須',
    no: '任意',
    meaning: '説明',
    status: '状態',
    places: { path: 'パス', query: 'クエリー', header: 'ヘッダー', cookie: 'クッキー' },
  },
  help: {
    title: '使い方',
    body: `## 入会するには

1. メニューの「入会申請」を開きます。
2. 種別、団体、担当者、利用規約の四つに答えます。順番に答えなくてもかまいません。
3. 内容を確かめて「申請する」を押します。このときログインが必要です。
4. 事務局が審査し、結果をメールでお知らせします。

## 下書き

入力した内容は、このブラウザーのタブにだけ残ります。タブを閉じると消えます。申請を送ると下書きも消えます。

## ログインの時間

30分間操作がないとログアウトします。5分前にお知らせし、そのまま続けることができます。

## 会員名簿を表計算ソフトで使うには

「CSVをダウンロード」を押してください。文字コードは UTF-8（BOM付き）で、そのまま表計算ソフトで開けます。

## キーボードで使うには

すべての操作はキーボードだけで行えます。はじめの「本文へ移動」を使うと、メニューを飛ばして本文へ進めます。`,
  },
  accessibility: {
    title: 'アクセシビリティ方針',
    body: `官民 Kanmin は、だれもが同じように使えることを目指しています。

## 目標とする基準

JIS X 8341-3:2016 の適合レベル AA 及び WCAG 2.2 のレベル AA に準拠することを目標とします。

## 取り組んでいること

- すべてのページで、キーボードだけで操作でき、いまどこにいるかが見えます。
- 文字を200%に拡大しても、幅320ピクセルの画面でも、内容が欠けません。
- 地図は補助です。同じ内容を必ず一覧と表で示します。
- 色だけで意味を伝えません。
- すべてのページを日本語と英語で用意しています。

## 確かめ方

公開の前に、すべてのページを自動検査（axe）とキーボード操作で確かめています。自動検査で分かるのは基準の一部です。音声読み上げソフトによる確認は、まだ十分に行っていません。

## お気づきのときは

使いにくいところがありましたら、事務局へお知らせください。`,
  },
}

/** A catalogue of another language: the same keys, its own words. */
export type Texts = typeof ja
