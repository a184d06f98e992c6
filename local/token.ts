import { demoAccounts, operatorAccount } from './demo-people.ts'
import { placeFrom } from './place.ts'
import { liveRun } from './run-record.ts'
import { signIn } from './sign-in.ts'
import { complain, say } from './speak.ts'

const fail = (message: string): never => {
  complain(message)
  process.exit(1)
}

const accounts = [operatorAccount, ...demoAccounts]
const [login, ...more] = process.argv.slice(2)
const account = accounts.find((candidate) => candidate.login === login) ?? fail(unknownLogin())
const run =
  (await liveRun(placeFrom(process.env).dir)) ?? fail('官民が動いていません。先に npm start してください / the city is not running; npm start first')
const tokens = await signIn(run.origin, account.login, account.password).catch((error: unknown) =>
  fail(`サインインできません。デモが無効か、起動中です / signing in did not work; the demo is off or the city is still starting: ${error}`),
)
say(tokens.accessToken)

function unknownLogin(): string {
  const known = accounts.map((candidate) => candidate.login).join(' | ')
  const asked = login === undefined || more.length > 0 ? '' : `知らないログインです / unknown login: ${login}\n`
  return `${asked}使い方 / usage: npm run --silent token -- <${known}>`
}
