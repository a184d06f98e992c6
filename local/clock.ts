import { dateInTokyo } from '../functions/kernel/time.ts'
import { dateOf, domainClock, moveClock, resetClock } from './parts/clock.ts'
import { placeFrom } from './place.ts'
import { complain, say } from './speak.ts'

const usage = `使い方 / usage:
  npm run clock                  いまの日付を表示 / show the date
  npm run clock -- 2027-04-01    日付を動かす / move the date
  npm run clock -- now           元に戻す / back to the real date`

const { dir } = placeFrom(process.env)
const [word, ...more] = process.argv.slice(2)
const date = dateOf(word ?? '')

if (more.length > 0 || (word !== undefined && word !== 'now' && !date)) {
  complain(`日付ではありません / not a date: ${process.argv.slice(2).join(' ')}\n${usage}`)
  process.exit(1)
}
if (word === 'now') await resetClock(dir)
if (date) await moveClock(dir, date)
say(dateInTokyo(domainClock(dir)()))
