import type { Locale } from '../../shell/locale.ts'

const ja = {
  '/problems/devices/unknown-type': 'この種類の機器はありません。種類を選び直してください。',
  '/problems/devices/unknown-district': 'この地区はありません。地区を選び直してください。',
  '/problems/devices/district-elsewhere': '地区が、選んだ市区町村の中にありません。',
  '/problems/devices/unknown-local-government': 'この市区町村コードはありません。',
  '/problems/devices/serial-taken': 'この製造番号の機器はすでに登録されています。',
  '/problems/devices/type-may-not-change': '機器の種類と時間帯は変更できません。別の機器として登録してください。',
  '/problems/devices/device-retired': 'この機器は廃止されているため、操作できません。',
  '/problems/devices/not-a-gateway': '自団体のゲートウェイの機器IDではありません。',
  '/problems/devices/csr-not-sound': '署名要求（CSR）が受け付けられませんでした。作り直してください。',
  '/problems/devices/too-many-certificates': '有効な証明書が2枚あります。先に1枚を失効させてください。',
  '/problems/devices/unknown-certificate': 'この証明書はすでに有効ではありません。',
  '/problems/devices/rows-not-sound': '正しくない行があります。何も登録されていません。',
  '/problems/devices/period-not-sound': '期間が長すぎるか、始まりと終わりが逆です。',
  '/problems/devices/unknown-measure': 'この種類の機器は、この項目を測りません。',
  '/problems/devices/readings-not-sound': '登録できない測定値があります。ひとつも登録されていません。',
  '/problems/devices/figures-frozen': '保存期間を過ぎた測定値は訂正できません。',
  '/problems/devices/alert-rule-not-sound': '条件が矛盾しています。「正常に戻ったとみなす値」は限度と同じか、正常な側の値にしてください。',
}

const en: typeof ja = {
  '/problems/devices/unknown-type': 'There is no such type. Choose another.',
  '/problems/devices/unknown-district': 'There is no such district. Choose another.',
  '/problems/devices/district-elsewhere': 'The district lies in another municipality.',
  '/problems/devices/unknown-local-government': 'There is no municipality with this code.',
  '/problems/devices/serial-taken': 'A device with this serial number is registered already.',
  '/problems/devices/type-may-not-change': 'A device keeps its type and time zone. Register another device.',
  '/problems/devices/device-retired': 'This device has been retired.',
  '/problems/devices/not-a-gateway': 'This is not the id of a gateway of yours.',
  '/problems/devices/csr-not-sound': 'The signing request was not accepted. Make another.',
  '/problems/devices/too-many-certificates': 'Two certificates are valid. Revoke one first.',
  '/problems/devices/unknown-certificate': 'This certificate is valid no longer.',
  '/problems/devices/rows-not-sound': 'Some lines do not fit. Nothing was registered.',
  '/problems/devices/period-not-sound': 'The time is too long, or ends before it begins.',
  '/problems/devices/unknown-measure': 'This type of device measures no such thing.',
  '/problems/devices/readings-not-sound': 'Some readings cannot be taken. None was.',
  '/problems/devices/figures-frozen': 'These readings are beyond their time of keeping and cannot be corrected.',
  '/problems/devices/alert-rule-not-sound': 'The rule contradicts itself: it must be back to normal at the level or on its normal side.',
}

export const refusals: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { ja, en }
