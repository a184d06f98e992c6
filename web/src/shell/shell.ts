import createClient, { type Client, type Middleware } from 'openapi-fetch'
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { paths as DevicesPaths } from './api/devices.d.ts'
import type { paths as DistrictsPaths } from './api/districts.d.ts'
import type { paths as FeesPaths } from './api/fees.d.ts'
import type { paths as MembersPaths } from './api/members.d.ts'
import type { paths as NoticesPaths } from './api/notices.d.ts'
import type { paths as ProjectsPaths } from './api/projects.d.ts'
import type { paths as RegistryPaths } from './api/registry.d.ts'
import { createSession, type Session, type SessionState } from './session.ts'
import type { Settings } from './settings.ts'

/** What every page may use, furnished once in main.tsx. */
export type Shell = {
  readonly settings: Settings
  readonly session: Session
  readonly acting: ActingMember
  readonly members: Client<MembersPaths>
  readonly projects: Client<ProjectsPaths>
  readonly districts: Client<DistrictsPaths>
  readonly devices: Client<DevicesPaths>
  readonly fees: Client<FeesPaths>
  readonly notices: Client<NoticesPaths>
  readonly registry: Client<RegistryPaths>
  /** For files: the answer as it comes, asked for in the person's name. */
  readonly download: (address: string) => Promise<Response>
}

/** The member a person with several of them acts for. Remembered in this tab only. */
export type ActingMember = { readonly get: () => string | undefined; readonly set: (memberId: string | undefined) => void }

const actingMember = (): ActingMember => {
  const name = 'kanmin.acting-for'
  return {
    get: () => window.sessionStorage.getItem(name) ?? undefined,
    set: (memberId) => (memberId === undefined ? window.sessionStorage.removeItem(name) : window.sessionStorage.setItem(name, memberId)),
  }
}

/** The header is sent only once /me has confirmed the choice: a stale one would shut every door. */
const identified = async (request: Request, session: Session, acting: ActingMember): Promise<Request> => {
  const token = await session.token()
  if (token === undefined) return request
  request.headers.set('authorization', `Bearer ${token}`)
  const member = acting.get()
  if (member !== undefined && !new URL(request.url).pathname.endsWith('/me')) request.headers.set('kanmin-member', member)
  return request
}

export const furnish = (settings: Settings): Shell => {
  const session = createSession(settings)
  const acting = actingMember()
  const identify: Middleware = { onRequest: ({ request }) => identified(request, session, acting) }
  const addressOf = (block: string) => `${window.location.origin}${settings.blocks[block] ?? `/api/${block}`}`

  const members = createClient<MembersPaths>({ baseUrl: addressOf('members') })
  members.use(identify)
  const projects = createClient<ProjectsPaths>({ baseUrl: addressOf('projects') })
  projects.use(identify)
  const districts = createClient<DistrictsPaths>({ baseUrl: addressOf('districts') })
  districts.use(identify)
  const devices = createClient<DevicesPaths>({ baseUrl: addressOf('devices') })
  devices.use(identify)
  const fees = createClient<FeesPaths>({ baseUrl: addressOf('fees') })
  fees.use(identify)
  const notices = createClient<NoticesPaths>({ baseUrl: addressOf('notices') })
  notices.use(identify)
  const registry = createClient<RegistryPaths>({ baseUrl: addressOf('registry') })
  const download = async (address: string) => fetch(await identified(new Request(address), session, acting))

  return { settings, session, acting, members, projects, districts, devices, fees, notices, registry, download }
}

export const ShellContext = createContext<Shell | undefined>(undefined)

export const useShell = (): Shell => {
  const shell = useContext(ShellContext)
  if (!shell) throw new Error('no shell around this page')
  return shell
}

export const useSession = (): SessionState => {
  const { session } = useShell()
  return useSyncExternalStore(session.subscribe, session.state)
}
