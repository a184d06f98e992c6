import { alike, at, type BlockPages } from './place.ts'

const forEverybody = [
  at('top', '/'),
  at('contact', '/contact'),
  at('privacy', '/privacy'),
  at('sign in', '/sign-in'),
  at('help', '/help'),
  at('accessibility policy', '/accessibility'),
  at('problem', '/problems/members/body-already-applied'),
  alike('problem that does not exist', '/problems/members/nonsense'),
  { ...at('reference of members', '/reference/members'), withoutCsv: true },
  { ...at('reference of registry', '/reference/registry'), withoutCsv: true },
  at('not found', '/no/such/page'),
] as const

export const shellPages: BlockPages = async () => [
  { places: forEverybody },
  { login: 'kei', places: [alike('top, signed in', '/')] },
  { login: 'haru', places: [at('forbidden', '/audit')] },
]
