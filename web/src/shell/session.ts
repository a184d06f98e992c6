import type { ErrorResponse, User, UserManager } from 'oidc-client-ts'
import type { Settings } from './settings.ts'

/** Whether somebody is signed in. Tokens live in memory only: a script that could read a storage could steal them. */
export type SessionState =
  | { readonly status: 'out'; readonly ended?: true }
  | { readonly status: 'returning'; readonly isUnreachable?: true }
  | { readonly status: 'in'; readonly email?: string }

// Says only that somebody was signed in in this tab, so that a reload may ask the issuer without a question.
const hint = 'kanmin.signed-in'

const renewBeforeSeconds = 60

type Session = {
  readonly state: () => SessionState
  readonly subscribe: (listener: () => void) => () => void
  readonly start: (address: string) => Promise<void>
  readonly signIn: (returnTo: string, locale: string) => Promise<void>
  readonly finishSignIn: () => Promise<string>
  readonly signOut: () => Promise<void>
  readonly end: () => Promise<void>
  readonly extend: () => Promise<void>
  readonly token: () => Promise<string | undefined>
}

export type { Session }

const returnAddress = (state: unknown): string => {
  const given = typeof state === 'object' && state !== null && 'returnTo' in state ? String(state.returnTo) : '/'
  return given.startsWith('/') && !given.startsWith('//') ? given : '/'
}

const seen = 'kanmin.seen'

/** Where a page keeps on the device what it has seen, for when there is no network. It goes with the session. */
export const seenDatabase = (name: string): string => `${seen}.${name}`

const eraseSeen = async (): Promise<void> => {
  for (const { name } of await indexedDB.databases()) if (name?.startsWith(seen)) indexedDB.deleteDatabase(name)
}

/** What the issuer itself has said. Nothing else ends a session: a network that is away says nothing about it. */
const isAnswer = (error: unknown): error is ErrorResponse => error instanceof Error && error.name === 'ErrorResponse'

const createManager = async (settings: Settings): Promise<UserManager> => {
  const { InMemoryWebStorage, UserManager, WebStorageStateStore } = await import('oidc-client-ts')
  return new UserManager({
    authority: settings.issuer,
    client_id: settings.clientId,
    scope: settings.scope,
    redirect_uri: `${window.location.origin}/callback`,
    post_logout_redirect_uri: `${window.location.origin}/`,
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: false,
    monitorSession: false,
  })
}

export const createSession = (settings: Settings): Session => {
  let state: SessionState = { status: window.sessionStorage.getItem(hint) === null ? 'out' : 'returning' }
  let manager: Promise<UserManager> | undefined
  let renewal: Promise<User | null> | undefined
  let finish: Promise<string> | undefined
  const listeners = new Set<() => void>()

  const oidc = () => {
    manager ??= createManager(settings)
    return manager
  }
  const become = (next: SessionState) => {
    state = next
    for (const listener of listeners) listener()
  }
  const hold = (user: User) => {
    window.sessionStorage.setItem(hint, 'yes')
    become({ status: 'in', ...(user.profile.email && { email: user.profile.email }) })
  }
  const forget = async (next: SessionState) => {
    window.sessionStorage.removeItem(hint)
    await eraseSeen()
    await (await oidc()).removeUser()
    become(next)
  }
  const renew = async (): Promise<User | null> => {
    const client = await oidc()
    // Refresh tokens are used once each: two requests at a time must share one renewal.
    renewal ??= client.signinSilent().finally(() => {
      renewal = undefined
    })
    return renewal
  }

  const redeem = async (): Promise<string> => {
    const client = await oidc()
    try {
      const user = await client.signinCallback()
      if (!user) return '/'
      hold(user)
      return returnAddress(user.state)
    } catch (error) {
      await forget({ status: 'out' })
      // The issuer's own session is over: whoever reloaded goes on as a guest where they were.
      if (isAnswer(error) && error.error === 'login_required') return returnAddress(error.state)
      throw error
    }
  }

  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    start: async (address) => {
      if (state.status !== 'returning') return
      try {
        await (await oidc()).signinRedirect({ prompt: 'none', state: { returnTo: address } })
      } catch (error) {
        if (isAnswer(error)) await forget({ status: 'out' })
        else become({ status: 'returning', isUnreachable: true })
      }
    },
    signIn: async (returnTo, locale) => {
      const client = await oidc()
      await client.signinRedirect({ state: { returnTo }, ui_locales: locale })
    },
    finishSignIn: () => {
      // The code of the address can be redeemed once, however often the page is drawn.
      finish ??= redeem()
      return finish
    },
    signOut: async () => {
      window.sessionStorage.clear()
      await eraseSeen()
      const client = await oidc()
      // Cognito knows its own names for what the standard calls post_logout_redirect_uri.
      await client.signoutRedirect({ extraQueryParams: { client_id: settings.clientId, logout_uri: `${window.location.origin}/` } })
    },
    end: () => forget({ status: 'out', ended: true }),
    extend: async () => {
      await renew()
    },
    token: async () => {
      if (state.status !== 'in') return undefined
      const user = await (await oidc()).getUser()
      if (user && (user.expires_in ?? 0) > renewBeforeSeconds) return user.access_token
      try {
        const renewed = await renew()
        if (renewed) return renewed.access_token
      } catch (error) {
        if (!isAnswer(error)) throw error
      }
      await forget({ status: 'out', ended: true })
      return undefined
    },
  }
}
