import type { LocalGovernment } from '../functions/registry/contract.ts'

// Reads kana as Hepburn does, to check the English names against them. Long vowels may be written short, n before b, m, p as m: lists differ there.

const syllables = [
  'あa いi うu えe おo かka きki くku けke こko がga ぎgi ぐgu げge ごgo さsa しshi すsu せse そso ざza じji ずzu ぜze ぞzo',
  'たta ちchi つtsu てte とto だda ぢji づzu でde どdo なna にni ぬnu ねne のno はha ひhi ふfu へhe ほho ばba びbi ぶbu べbe ぼbo',
  'ぱpa ぴpi ぷpu ぺpe ぽpo まma みmi むmu めme もmo やya ゆyu よyo らra りri るru れre ろro わwa をo んn ゃYa ゅYu ょYo っQ ー',
]
const lettersOf = new Map(syllables.flatMap((row) => row.split(' ').map((syllable) => [syllable.slice(0, 1), syllable.slice(1)] as const)))

const endings: Readonly<Record<LocalGovernment['type'], RegExp>> = {
  prefecture: /(と|ふ|けん)$/,
  city: /し$/,
  'special-ward': /く$/,
  town: /(ちょう|まち)$/,
  village: /(むら|そん)$/,
}

const spelt = (kana: string): string =>
  [...kana]
    .map((letter) => lettersOf.get(letter) ?? letter)
    .join('')
    .replace(/(sh|ch|j)iY(.)/g, '$1$2')
    .replace(/iY/g, 'y')
    .replace(/Q(ch)/g, 't$1')
    .replace(/Q(.)/g, '$1$1')

/** Every way a kana name may be written in letters, without macrons, hyphens and apostrophes. */
export const romanized = (kana: string, type: LocalGovernment['type']): string[] => {
  const full = spelt(kana.replace(endings[type], ''))
  return variants(full, [
    [/ou|oo/g, 'o'],
    [/uu/g, 'u'],
    [/n(?=[bmp])/g, 'm'],
  ])
}

const variants = (name: string, rules: readonly (readonly [RegExp, string])[]): string[] => {
  const places = rules.flatMap(([pattern, to]) => [...name.matchAll(pattern)].map((match) => ({ at: match.index, length: match[0].length, to })))
  return places
    .sort((one, other) => other.at - one.at)
    .reduce((names, { at, length, to }) => names.flatMap((each) => [each, each.slice(0, at) + to + each.slice(at + length)]), [name])
}
