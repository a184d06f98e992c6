import { applicationOf } from './bodies.ts'

const wards = [
  ['131016', '千代田区'],
  ['131024', '中央区'],
  ['131032', '港区'],
  ['131041', '新宿区'],
  ['131059', '文京区'],
  ['131067', '台東区'],
  ['131075', '墨田区'],
  ['131083', '江東区'],
  ['131091', '品川区'],
  ['131105', '目黒区'],
  ['131113', '大田区'],
  ['131121', '世田谷区'],
  ['131130', '渋谷区'],
  ['131148', '中野区'],
  ['131156', '杉並区'],
] as const

/** Bodies that have not applied yet, one at each call: the same one may not apply twice. */
export const newcomers = () => {
  let met = 0
  return (email: string) => {
    const [code, name] = wards[met++] ?? []
    if (code === undefined || name === undefined) throw new Error('no body is left that could apply')
    return applicationOf(code, name, email)
  }
}
