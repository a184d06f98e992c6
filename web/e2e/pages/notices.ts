import { alike, at, type BlockPages } from './place.ts'

const forTheOperator = [
  at('notices', '/notices'),
  alike('notices, unread', '/notices?only=unread'),
  at('notice settings', '/notices/settings'),
  alike('notice settings of a kind', '/notices/settings?kind=queue'),
  at('notice templates', '/notices/templates'),
  at('failed mails', '/notices/failed-mails'),
] as const

export const noticesPages: BlockPages = async () => [
  { places: [at('stop link that is over', `/unsubscribe/${'a'.repeat(43)}`)] },
  { login: 'kei', places: forTheOperator },
  { login: 'haru', places: [alike('notices of a member', '/notices')] },
]
