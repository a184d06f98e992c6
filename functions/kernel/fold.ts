// Old, variant and new forms that name the same body: 髙松 and 高松, 鎌ケ谷 and 鎌ヶ谷, 檮原 and 梼原.
const variants: Readonly<Record<string, string>> = {
  髙: '高',
  﨑: '崎',
  嵜: '崎',
  碕: '崎',
  塚: '塚',
  濵: '浜',
  濱: '浜',
  邊: '辺',
  邉: '辺',
  澤: '沢',
  齋: '斎',
  齊: '斎',
  斉: '斎',
  廣: '広',
  國: '国',
  圀: '国',
  會: '会',
  學: '学',
  縣: '県',
  區: '区',
  德: '徳',
  惠: '恵',
  櫻: '桜',
  龍: '竜',
  瀧: '滝',
  壽: '寿',
  檮: '梼',
  籠: '篭',
  嶋: '島',
  嶌: '島',
  條: '条',
  榮: '栄',
  眞: '真',
  鹽: '塩',
  鐵: '鉄',
  驛: '駅',
  藏: '蔵',
  晝: '昼',
  淵: '渕',
  龜: '亀',
  莊: '荘',
  彌: '弥',
  禮: '礼',
  與: '与',
  萬: '万',
  圓: '円',
  寶: '宝',
  澁: '渋',
  靜: '静',
  讚: '讃',
  應: '応',
  經: '経',
  團: '団',
}

/**
 * The form in which names are compared and found, never shown: width and case (NFKC), katakana as hiragana,
 * ヶ/ヵ as ケ/カ, old kanji forms as new ones, accents, variant selectors and blanks dropped.
 */
export const fold = (value: string): string =>
  value
    .replace(/[\ufe00-\ufe0f]|\udb40[\udd00-\uddef]/g, '')
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ヶヵ]/g, (small) => (small === 'ヶ' ? 'ケ' : 'カ'))
    .replace(/[\u30a1-\u30f6]/g, (katakana) => String.fromCharCode(katakana.charCodeAt(0) - 0x60))
    .replace(/./gu, (character) => variants[character] ?? character)
    .replace(/[\s・･.'’-]/g, '')
