import { clerkLogin, clerkNames } from './demo-bodies.ts'
import { password } from './demo-ids.ts'
import type { DemoAccount } from './parts/accounts.ts'
import type { MachineClient } from './parts/identity.ts'

const account = (login: string, email: string, name: DemoAccount['name'], part: DemoAccount['part']): DemoAccount => ({
  sub: `demo-${login}`,
  login,
  email,
  password,
  name,
  part,
})

/** Kei runs the platform. */
export const operatorAccount = account(
  'kei',
  'kei@kanmin.example',
  { ja: '事務局 ケイ', en: 'Kei, secretariat' },
  { ja: '事務局（運営者）', en: 'Operator' },
)

/** Everybody knows these people; they exist only where the demonstration is on. */
export const demoAccounts: readonly DemoAccount[] = [
  account(
    'aoi',
    'aoi@city.aizuwakamatsu.lg.jp',
    { ja: '青井 葵', en: 'Aoi Aoi' },
    { ja: 'まだ会員でない市の職員', en: 'City officer, not yet a member' },
  ),
  account('haru', 'haru@city.takamatsu.lg.jp', { ja: '春田 陽', en: 'Haru Haruta' }, { ja: '高松市の管理者', en: 'Administrator of Takamatsu City' }),
  account(
    'natsu',
    'natsu@city.takamatsu.lg.jp',
    { ja: '夏野 夏', en: 'Natsu Natsuno' },
    { ja: '高松市の歳入徴収者', en: 'Revenue officer of Takamatsu City' },
  ),
  account(
    'aki',
    'aki@city.takamatsu.lg.jp',
    { ja: '秋山 秋', en: 'Aki Akiyama' },
    { ja: '高松市の支出命令者', en: 'Expenditure officer of Takamatsu City' },
  ),
  account('fuyu', 'fuyu@city.takamatsu.lg.jp', { ja: '冬木 冬', en: 'Fuyu Fuyuki' }, { ja: '高松市の会計管理者', en: 'Treasurer of Takamatsu City' }),
  account('midori', 'midori@midori.example', { ja: '緑川 翠', en: 'Midori Midorikawa' }, { ja: '企業の管理者', en: 'Administrator of a business' }),
  account('sora', 'sora@amo.example', { ja: '空野 宙', en: 'Sora Sorano' }, { ja: 'エリアマネジメント団体の管理者', en: 'Administrator of an AMO' }),
  account(
    'umi',
    'umi@machinaka.example',
    { ja: '海野 うみ', en: 'Umi Unno' },
    { ja: '高松のエリアマネジメント団体の管理者', en: 'Administrator of an AMO in Takamatsu' },
  ),
  account('riku', 'riku@riku.example', { ja: '陸田 陸', en: 'Riku Rikuta' }, { ja: '負担金を納める店の主', en: 'Shopkeeper who is asked for a fee' }),
  account('nagi', 'nagi@nagi.example', { ja: '凪 渚', en: 'Nagi Nagisa' }, { ja: '申請中の企業の担当者', en: 'Business that has applied' }),
]

/** A city's own system, which acts with scopes instead of a person. */
export const demoMachine: MachineClient = {
  clientId: 'city-system',
  clientSecret: 'city-system-demo-secret',
  scopes: ['kanmin/registry.read', 'kanmin/members.read'],
}

/** They file for the bodies nobody plays; the sign-in page does not offer them. */
const clerks: readonly DemoAccount[] = clerkNames.map((name, at) => ({
  ...account(clerkLogin(at), `${clerkLogin(at)}@demo.kanmin.example`, { ja: name, en: `Clerk ${at + 1}` }, { ja: '担当者', en: 'Clerk' }),
  unlisted: true,
}))

/** Everybody the identity provider of the demonstration knows. */
export const everyDemoAccount: readonly DemoAccount[] = [operatorAccount, ...demoAccounts, ...clerks]
