import { once } from 'node:events'
import { createServer } from 'node:net'
import { relative } from 'node:path'
import { type City, startCity } from './city.ts'
import { type Place, placeFrom, WrongEnvironment } from './place.ts'
import { isRunning, listenerOn } from './processes.ts'
import { claimRun, endLeftovers, type RunRecord } from './run-record.ts'
import { complain, say } from './speak.ts'

const main = async (): Promise<void> => {
  const place = placeFrom(process.env)
  const origin = `http://127.0.0.1:${place.port}`
  const claim = await claimRun(place.dir, origin)
  if (claim.status === 'taken') return leaveTo(claim.by)
  const life = createLife(place, claim.release)
  const ended = await endLeftovers(place.dir)
  if (ended.length > 0) say(`前回の残りを終了しました / ended what a killed run had left: DynamoDB Local (${ended.join(', ')})`)
  const busy = await whoHolds(place.port)
  if (busy !== undefined) return life.end(1, busy)
  say('起動しています… / starting…')
  const onDeath = (part: string, reason: string) => void life.end(1, `${part} が止まりました / ${part} has died: ${reason}`)
  const city = await startCity({ ...place, isBusy: place.demo, onDeath }).catch((error: unknown) =>
    life.end(1, `起動できませんでした / could not start: ${wordsOf(error)}`),
  )
  if (!city || !life.keep(city)) return
  await claim.keepEngine(city.engine.pid)
  greet(place, city)
}

const wordsOf = (error: unknown) => (error instanceof Error ? (error.stack ?? error.message) : String(error))

// A city that answers is what was wanted; one that does not is for its owner to judge.
const leaveTo = async ({ origin, city }: RunRecord): Promise<void> => {
  const healthy = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(3_000) }).then(
    (answer) => answer.ok,
    () => false,
  )
  if (healthy) say(`すでに動いています / already running: ${origin} (process ${city.pid})`)
  else
    complain(
      `別の起動が応答していません。起動中なら待ち、そうでなければ終了してください / another start does not answer; wait if it is starting, else end it: kill ${city.pid}`,
    )
  process.exit(healthy ? 0 : 1)
}

const whoHolds = async (port: number): Promise<string | undefined> => {
  const probe = createServer().listen(port, '127.0.0.1')
  try {
    await once(probe, 'listening')
    return undefined
  } catch (error) {
    const holder = await listenerOn(port)
    const who = holder
      ? `: ${holder.command.slice(0, 120).trim()} (process ${holder.pid})`
      : ` (${error instanceof Error && 'code' in error ? error.code : 'unknown'})`
    return `ポート ${port} は使用中です。PORT=8090 npm start のように別の番号を指定してください / port ${port} is in use; choose another, as in PORT=8090 npm start${who}`
  } finally {
    probe.close()
  }
}

type Life = {
  /** Says false when the city is to end before it had begun. */
  readonly keep: (city: City) => boolean
  readonly end: (code: number, reason?: string) => Promise<void>
}

const secondsToStop = 10

const createLife = (place: Place, release: () => Promise<void>): Life => {
  let city: City | undefined
  let endingSince: number | undefined
  const end: Life['end'] = async (code, reason) => {
    if (endingSince !== undefined) return
    endingSince = performance.now()
    if (reason !== undefined) complain(reason)
    setTimeout(() => giveUp(city), secondsToStop * 1000).unref()
    await city?.stop()
    await endLeftovers(place.dir)
    await release()
    process.exit(code)
  }
  const onSignal = () => {
    // A terminal and npm both pass on the same Ctrl-C; only a later one means impatience.
    if (endingSince !== undefined && performance.now() - endingSince > 500) return giveUp(city)
    if (endingSince === undefined) say('\n停止しています… / stopping…')
    void end(0)
  }
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, onSignal)
  const onFault = (error: unknown) => void end(1, `停止します / stopping after an unexpected fault: ${wordsOf(error)}`)
  process.on('uncaughtException', onFault)
  process.on('unhandledRejection', onFault)
  return {
    end,
    keep: (started) => {
      city = started
      return endingSince === undefined
    },
  }
}

// What is acknowledged is on disk already; a next start ends what may be left.
const giveUp = (city: City | undefined): void => {
  complain('待たずに終了します / ended without waiting')
  if (city && isRunning(city.engine.pid)) process.kill(city.engine.pid, 'SIGTERM')
  process.exit(1)
}

const greet = (place: Place, { origin, inbox, iot, logins }: City): void => {
  say(`
  官民 Kanmin            ${origin}
  API                   ${origin}/reference/members
  届いたメール / mail     ${inbox.inboxUrl}
  機器の接続先 / devices  mqtts://127.0.0.1:${iot.port}
  データ / data          ${relative(process.cwd(), place.dir) || place.dir}
  止める / stop          Ctrl-C

  ログイン / logins
${logins.map(({ login, password }) => `    ${login.padEnd(10)} ${password}`).join('\n')}
`)
}

await main().catch((error: unknown) => {
  if (!(error instanceof WrongEnvironment)) throw error
  complain(error.message)
  process.exit(1)
})
