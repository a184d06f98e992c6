import { createHash } from 'node:crypto'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { corporateNumberOf } from '../functions/kernel/identifiers.ts'
import { type Clock, dateInTokyo, instant } from '../functions/kernel/time.ts'
import { SignedUpload } from '../functions/members/application-contract.ts'
import { createReference } from '../functions/platform/reference.ts'
import { type Body, type Fate, governmentBodies, otherBodies } from './demo-bodies.ts'
import { loadDevices } from './demo-devices.ts'
import { type DemoLetters, loadDistricts } from './demo-districts.ts'
import { onePage } from './demo-document.ts'
import { loadFees } from './demo-fees.ts'
import { memberIdOf, password, seedOf, ulidOf } from './demo-ids.ts'
import { type DemoNeed, needSheet } from './demo-needs.ts'
import { bodiesIn, everyStep, foundedDaysAgo, type Stories, solutionsIn, storiesOf } from './demo-partnerships.ts'
import { demoAccounts, everyDemoAccount } from './demo-people.ts'
import { type DemoSolution, organizationOf, solutionSheet } from './demo-solutions.ts'
import { signIn } from './sign-in.ts'

/** A clock that the demonstration can put back while it loads, so that its members were admitted in the months before. */
export const demoClock = (real: Clock) => {
  let back = 0
  return {
    clock: () => (back === 0 ? real() : instant(new Date(Date.parse(real()) - back))),
    putBack: (days: number) => {
      back = days * 86_400_000
    },
  }
}

type Place = {
  readonly origin: string
  readonly dir: string
  readonly dataDir: string
  /** Puts the clock of the city back by so many days. */
  readonly putBack: (days: number) => void
  readonly letters: DemoLetters
}

const months = 8
const atOnce = 8

/** Loads the demonstration once, through the same door and with the same tokens as anybody. */
export const loadDemo = async ({ origin, dir, dataDir, putBack, letters }: Place): Promise<void> => {
  const done = join(dir, 'demo-loaded')
  if (await exists(done)) return
  const reference = createReference(dataDir)
  const rows = await reference.read<readonly { readonly code: string; readonly name: string }[]>('local-governments.json')
  const { version } = await reference.read<{ readonly version: string }>('terms.json')
  const ask = await askerAt(origin)
  const load = (body: Body) => loadBody(body, version, ask)
  const bodies = [...governmentBodies(rows), ...otherBodies]
  const [admitted, waiting] = [bodies.filter(({ fate }) => fate === 'admitted'), bodies.filter(({ fate }) => fate !== 'admitted')]
  const stories = await storiesOf(reference)
  const founders = new Set([...bodiesIn(stories.told, stories)].map(memberIdOf))
  const founded = admitted.filter((body) => founders.has(memberIdOf(body)))
  try {
    putBack(foundedDaysAgo)
    await inParallel(founded, load)
    for (let month = 0; month < months; month += 1) {
      putBack((months - 1 - month) * 30 + 3)
      await inParallel(
        admitted.filter((body, at) => (at * 5) % months === month && !founded.includes(body)),
        load,
      )
    }
    putBack(2)
    await inParallel(waiting, load)
  } finally {
    putBack(0)
  }
  await inviteNagi(origin)
  await loadSheets({ origin, dataDir, putBack }, stories)
  await loadDistricts({ origin, putBack, letters })
  await loadDevices({ origin, dataDir })
  await inviteOfficers(origin)
  await loadFees({ origin, putBack })
  await writeFile(done, new Date().toISOString())
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )

/** The same order every time; so many at once that two cores are busy and no more. */
const inParallel = async <Thing>(things: readonly Thing[], act: (thing: Thing) => Promise<void>): Promise<void> => {
  const left = [...things]
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = left.shift(); next; next = left.shift()) await act(next)
    }),
  )
}

type Ask = (login: string, path: string, body?: unknown, actingFor?: string) => Promise<unknown>

/** Asks in somebody's name, who signs in once: without a body it reads, and with null it does an act that has none. */
const askerAt = async (origin: string, block = 'members'): Promise<Ask> => {
  const tokens = new Map<string, Promise<string>>()
  return async (login, path, body, actingFor) => {
    const token = tokens.get(login) ?? signIn(origin, login, password).then(({ accessToken }) => accessToken)
    tokens.set(login, token)
    const response = await fetch(`${origin}/api/${block}${path}`, {
      headers: { authorization: `Bearer ${await token}`, 'content-type': 'application/json', ...(actingFor && { 'kanmin-member': actingFor }) },
      ...(body !== undefined && { method: 'PUT' }),
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    if (!response.ok) throw new Error(`the demo was refused: ${path} ${response.status} ${await response.text()}`)
    return response.json()
  }
}

const actsOf: Readonly<Record<Fate, readonly object[]>> = {
  admitted: [{ act: 'admit', version: 1 }],
  filed: [],
  taken: [{ act: 'take', version: 1 }],
  paused: [
    { act: 'take', version: 1 },
    { act: 'note', text: '名称の読みを電話で確かめることにした。' },
    { act: 'pause', version: 2, reason: '団体に電話で確認し、折り返しを待っている。' },
  ],
  returned: [
    {
      act: 'return',
      version: 1,
      reasons: ['登記された名称と違うようです。正式な名称を確かめてください。', '活動する地区を紹介文に書いてください。'],
    },
  ],
  refused: [{ act: 'refuse', version: 1, reason: '利用規約 第7条が禁じる、名簿を使った一斉の宣伝を目的としているため。' }],
}

const contactOf = ({ login, kind }: Body) => {
  const who = everyDemoAccount.find((known) => known.login === login)
  const department = kind === 'local-government' ? 'スマートシティ推進課' : '公共連携室'
  return { department, name: who?.name.ja ?? login, email: who?.email ?? '', phone: '03-1234-5678' }
}

const loadBody = async (applicant: Body, terms: string, ask: Ask): Promise<void> => {
  const { login, fate, ...body } = applicant
  const seed = seedOf(applicant)
  const id = `app_${ulidOf(seed)}`
  const contact = contactOf(applicant)
  const evidence = body.withoutNumber ? [await sendBylaws(login, id, ask)] : []
  await ask(login, `/applications/${id}`, { ...body, contact, evidence, acceptedTerms: terms })
  for (const [at, act] of actsOf[fate].entries())
    await ask('kei', `/applications/${id}/acts/act_${at === 0 ? id.slice(4) : ulidOf(`${seed} ${at}`)}`, act)
}

/** A body without a number shows its bylaws, sent to the file store as anybody's are. */
const sendBylaws = async (login: string, applicationId: string, ask: Ask) => {
  const bytes = onePage('Bylaws of a citizens group (demo)')
  const fileId = `fil_${applicationId.slice(4)}`
  const evidence = {
    fileId,
    name: '会則（デモ）.pdf',
    type: 'application/pdf',
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  }
  const { url, headers } = SignedUpload().parse(await ask(login, `/applications/${applicationId}/evidence/${fileId}`, evidence))
  const sent = await fetch(url, { method: 'PUT', headers, body: new Uint8Array(bytes) })
  // 412: it is there since a loading that was broken off.
  if (!sent.ok && sent.status !== 412) throw new Error(`the demo's document was refused: ${sent.status}`)
  return evidence
}

/** Haru asks somebody to act for Takamatsu too. */
const invite = async (origin: string, login: string, role: 'viewer' | 'editor'): Promise<string> => {
  // A new token: the one Haru applied with knows of no membership yet.
  const ask = await askerAt(origin)
  const invitation = ulidOf(`${login} is invited`)
  await ask('haru', `/members/mbr_${ulidOf(corporateNumberOf('372013'))}/acts/act_${invitation}`, {
    act: 'invite',
    invitationId: `inv_${invitation}`,
    email: demoAccounts.find((known) => known.login === login)?.email,
    role,
  })
  return `inv_${invitation}`
}

/** An invitation that waits: Haru asks Nagi to look at Takamatsu's pages. */
const inviteNagi = (origin: string) => invite(origin, 'nagi', 'viewer')

/** Those who hold the offices of the city's money accept at once. */
const inviteOfficers = async (origin: string): Promise<void> => {
  const ask = await askerAt(origin)
  for (const login of ['natsu', 'aki', 'fuyu']) await ask(login, `/invitations/${await invite(origin, login, 'editor')}/acceptance`, null)
}

const weeks = 8
const prefixes = { need: 'ned', solution: 'sol' } as const

/**
 * What the demonstration's members offer and need, published over the weeks before: first the solutions, so that each need finds
 * them. Then what has come of some needs, each thing on its day.
 */
const loadSheets = async (
  { origin, dataDir, putBack }: Omit<Place, 'dir' | 'letters'>,
  { told, solutions, governmentOf }: Stories,
): Promise<void> => {
  const { items: needs } = await createReference(dataDir).read<{ readonly items: readonly DemoNeed[] }>('demo/needs.json')
  const ask = await askerAt(origin, 'projects')
  const today = dateInTokyo(instant(new Date()))
  const file = async (kind: 'need' | 'solution', number: number, { owner, content }: { owner: Body; content: object }): Promise<void> => {
    const [id, actId] = [`${prefixes[kind]}_${ulidOf(`${kind} ${number}`)}`, `act_${ulidOf(`publish ${kind} ${number}`)}`]
    const actingFor = memberIdOf(owner)
    await ask(owner.login, `/${kind}s/${id}`, { content }, actingFor)
    await ask(owner.login, `/${kind}s/${id}/acts/${actId}`, { act: 'publish', version: 1 }, actingFor)
  }
  const loadSolution = (solution: DemoSolution): Promise<void> => {
    const owner = organizationOf(solution.organization)
    const content = solutionSheet(solution, { today, contact: contactOf(owner), memberIdOf: (code) => memberIdOf(governmentOf(code)) })
    return file('solution', solution.number, { owner, content })
  }
  const loadNeed = (need: DemoNeed): Promise<void> => {
    const owner = governmentOf(need.localGovernmentCode)
    const content = needSheet(need, { today, contact: contactOf(owner), memberIdOf: (organization) => memberIdOf(organizationOf(organization)) })
    return file('need', need.number, { owner, content })
  }
  const proposed = solutionsIn(told)
  const tools = {
    ask: (by: Body, path: string, say?: object) => ask(by.login, path, say, memberIdOf(by)),
    ...{ today, idOf: ulidOf, memberIdOf, contactOf, governmentOf, solutions },
  }
  try {
    putBack(foundedDaysAgo)
    await inParallel(
      solutions.filter(({ number }) => proposed.has(number)),
      loadSolution,
    )
    putBack(weeks * 7 + 1)
    await inParallel(
      solutions.filter(({ number }) => !proposed.has(number)),
      loadSolution,
    )
    for (let week = 0; week < weeks; week += 1) {
      putBack((weeks - 1 - week) * 7 + 1)
      await inParallel(
        needs.filter(({ number }) => (number * 3) % weeks === week),
        loadNeed,
      )
    }
    for (const { daysAgo, run } of everyStep(told, tools)) {
      putBack(daysAgo)
      await run()
    }
  } finally {
    putBack(0)
  }
}
