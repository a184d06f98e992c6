import { createHash } from 'node:crypto'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { corporateNumberOf, type LocalGovernmentCode } from '../functions/kernel/identifiers.ts'
import { createReference } from '../functions/platform/reference.ts'
import type { DemoAccount } from './parts/accounts.ts'
import type { MachineClient } from './parts/identity.ts'
import { signIn } from './sign-in.ts'

const password = 'kanmin-demo-2026'

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
  account('midori', 'midori@midori.example', { ja: '緑川 翠', en: 'Midori Midorikawa' }, { ja: '企業の管理者', en: 'Administrator of a business' }),
  account('sora', 'sora@amo.example', { ja: '空野 宙', en: 'Sora Sorano' }, { ja: 'エリアマネジメント団体の管理者', en: 'Administrator of an AMO' }),
  account('nagi', 'nagi@nagi.example', { ja: '凪 渚', en: 'Nagi Nagisa' }, { ja: '申請中の企業の担当者', en: 'Business that has applied' }),
]

/** A city's own system, which acts with scopes instead of a person. */
export const demoMachine: MachineClient = {
  clientId: 'city-system',
  clientSecret: 'city-system-demo-secret',
  scopes: ['kanmin/registry.read', 'kanmin/members.read'],
}

type Body = {
  readonly login: string
  readonly kind: string
  readonly name: string
  readonly nameKana?: string
  readonly nameEn?: string
  readonly corporateNumber: string
  readonly localGovernmentCode: string
  readonly admitted: boolean
}

// The cities are real, what they do here is not. The businesses are made up, with numbers that belong to nobody.
const cities = ['372013', '282103', '162019', '142051', '122173', '332020', '011002', '172065', '222143']
const bodies: readonly Body[] = [
  {
    login: 'midori',
    kind: 'business',
    name: 'みどり交通データ株式会社（デモ）',
    nameKana: 'みどりこうつうでーた',
    nameEn: 'Midori Mobility Data (demo)',
    corporateNumber: '5010001990002',
    localGovernmentCode: '131016',
    admitted: true,
  },
  {
    login: 'midori',
    kind: 'business',
    name: '髙﨑センシング株式会社（デモ）',
    nameKana: 'たかさきせんしんぐ',
    nameEn: 'Takasaki Sensing (demo)',
    corporateNumber: '4010001990003',
    localGovernmentCode: '102024',
    admitted: true,
  },
  {
    login: 'midori',
    kind: 'university',
    name: 'さくら都市大学（デモ）',
    nameKana: 'さくらとしだいがく',
    nameEn: 'Sakura Urban University (demo)',
    corporateNumber: '3010001990004',
    localGovernmentCode: '271004',
    admitted: true,
  },
  {
    login: 'sora',
    kind: 'amo',
    name: '一般社団法人うめきたの風エリアマネジメント（デモ）',
    nameKana: 'うめきたのかぜえりあまねじめんと',
    nameEn: 'Umekita Breeze Area Management (demo)',
    corporateNumber: '2010001990005',
    localGovernmentCode: '271004',
    admitted: true,
  },
  {
    login: 'sora',
    kind: 'association',
    name: '海峡商工連合会（デモ）',
    nameKana: 'かいきょうしょうこうれんごうかい',
    nameEn: 'Strait Chamber of Commerce (demo)',
    corporateNumber: '1010001990006',
    localGovernmentCode: '282103',
    admitted: true,
  },
  {
    login: 'nagi',
    kind: 'business',
    name: '凪ロボティクス株式会社（デモ）',
    nameKana: 'なぎろぼてぃくす',
    nameEn: 'Nagi Robotics (demo)',
    corporateNumber: '9010001990007',
    localGovernmentCode: '401307',
    admitted: false,
  },
]

/** The same demonstration has the same ids everywhere, so that loading it again is the same act. */
const idOf = (seed: string): string => `app_01J${createHash('sha256').update(seed).digest('hex').slice(0, 23).toUpperCase()}`

type Row = { readonly code: LocalGovernmentCode; readonly name: string }

/** Loads the demonstration once, through the same door and with the same tokens as anybody. */
export const loadDemo = async ({
  origin,
  dir,
  dataDir,
}: {
  readonly origin: string
  readonly dir: string
  readonly dataDir: string
}): Promise<void> => {
  const done = join(dir, 'demo-loaded')
  if (
    await access(done).then(
      () => true,
      () => false,
    )
  )
    return
  const rows = await createReference(dataDir).read<readonly Row[]>('local-governments.json')
  const { version } = await createReference(dataDir).read<{ version: string }>('terms.json')
  const governments: Body[] = cities.map((code, at) => ({
    login: 'haru',
    kind: 'local-government',
    name: rows.find((row) => row.code === code)?.name ?? '',
    corporateNumber: corporateNumberOf(code),
    localGovernmentCode: code,
    admitted: at < cities.length - 1,
  }))
  const tokens = new Map<string, string>()
  for (const login of ['kei', ...new Set([...governments, ...bodies].map(({ login }) => login))])
    tokens.set(login, (await signIn(origin, login, password)).accessToken)

  const put = async (login: string, path: string, body?: unknown): Promise<void> => {
    const response = await fetch(`${origin}/api/members${path}`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${tokens.get(login)}`, ...(body !== undefined && { 'content-type': 'application/json' }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    if (!response.ok) throw new Error(`the demo was refused: ${path} ${response.status} ${await response.text()}`)
  }
  for (const { login, admitted, ...body } of [...governments, ...bodies]) {
    const id = idOf(body.corporateNumber)
    const who = demoAccounts.find((known) => known.login === login)
    const contact = { department: 'スマートシティ推進課', name: who?.name.ja ?? login, email: who?.email ?? '', phone: '03-1234-5678' }
    await put(login, `/applications/${id}`, { ...body, contact, acceptedTerms: version })
    if (admitted) await put('kei', `/applications/${id}/acts/${id.replace('app_', 'act_')}`, { act: 'admit', version: 1 })
  }
  await writeFile(done, new Date().toISOString())
}
