import type { Kind } from './arrivals.ts'
import { type Asking, answered, endedBy } from './asking.ts'

type Page = { readonly items: readonly { readonly districtId: string }[] }

/** Those who only look: the public, and who supervises. */
export const readersOf = async (ask: Asking): Promise<readonly Kind[]> => {
  const { items } = await answered<Page>(ask(undefined, 'GET', '/api/districts/districts?limit=50'), 'the districts')
  const districtAt = (number: number) => items[number % items.length]?.districtId
  const words = ['観光', '防災', '歩行者', '見守り', 'センサー', '交通']
  const fields = ['tourism', 'disaster-prevention', undefined]
  const reading =
    (who: string | undefined, path: (number: number) => string): Kind['act'] =>
    async (number) =>
      endedBy(await ask(who, 'GET', path(number)))
  const audited = ['members', 'projects', 'districts', 'devices', 'fees']
  return [
    {
      ...{ kind: 'read list', share: 16 },
      act: reading(
        undefined,
        (number) => ['/api/members/directory?limit=50', '/api/districts/districts?limit=50', '/api/projects/solutions?limit=50'][number % 3] ?? '',
      ),
    },
    {
      ...{ kind: 'read search', share: 12 },
      act: reading(undefined, (number) => {
        const field = fields[number % fields.length]
        return `/api/projects/needs?limit=20&text=${encodeURIComponent(words[number % words.length] ?? '')}${field ? `&field=${field}` : ''}`
      }),
    },
    {
      ...{ kind: 'read map', share: 10 },
      act: reading(undefined, (number) =>
        number % 2 === 0 ? '/api/devices/devices?municipality=372013&limit=100' : '/api/registry/local-governments/372013/boundary',
      ),
    },
    {
      ...{ kind: 'read district', share: 12 },
      act: reading(undefined, (number) => `/api/districts/districts/${districtAt(number)}${number % 2 === 0 ? '' : '/plans'}`),
    },
    { kind: 'read audit', share: 4, act: reading('kei', (number) => `/api/${audited[number % audited.length]}/audit?limit=50`) },
  ]
}
