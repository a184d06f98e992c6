import type { CsvColumn } from '../platform/csv.ts'
import type { AllowedSerial, Claim } from './allow-list-contract.ts'
import type { DeviceSummary } from './device-contract.ts'
import type { AnomalyView, FigureView } from './figure-contract.ts'
import type { QuarantinedView, ReadingView } from './reading-contract.ts'

export const deviceColumns: readonly CsvColumn<DeviceSummary>[] = [
  { ja: '機器ID', en: 'Device ID', value: ({ deviceId }) => deviceId },
  { ja: '名称', en: 'Name', value: ({ name }) => name },
  { ja: '名称（英語）', en: 'Name in English', value: ({ nameEn }) => nameEn },
  { ja: '種類', en: 'Type', value: ({ type }) => type },
  { ja: '所有会員', en: 'Owner', value: ({ ownerName, ownerId }) => ownerName ?? ownerId },
  { ja: '全国地方公共団体コード', en: 'Local government code', value: ({ localGovernmentCode }) => localGovernmentCode },
  { ja: '地区', en: 'District', value: ({ districtId }) => districtId },
  { ja: '緯度', en: 'Latitude', value: ({ place }) => place.latitude },
  { ja: '経度', en: 'Longitude', value: ({ place }) => place.longitude },
  { ja: '公開区分', en: 'Data class', value: ({ dataClass }) => dataClass },
  { ja: '測定間隔（秒）', en: 'Interval in seconds', value: ({ intervalSeconds }) => intervalSeconds },
  { ja: '状態', en: 'Standing', value: ({ standing, status }) => standing ?? status },
  { ja: '最後の観測', en: 'Last measured at', value: ({ newestAt }) => newestAt },
]

/** One line for each value of a reading. */
export type ReadingRow = { readonly reading: ReadingView; readonly measure: string; readonly value: number }

export const readingRows = (readings: readonly ReadingView[]): ReadingRow[] =>
  readings.flatMap((reading) => Object.entries(reading.measures).map(([measure, value]) => ({ reading, measure, value })))

export const readingColumns: readonly CsvColumn<ReadingRow>[] = [
  { ja: '観測時刻', en: 'Measured at', value: ({ reading }) => reading.at },
  { ja: '番号', en: 'Sequence', value: ({ reading }) => reading.seq },
  { ja: '項目', en: 'Measure', value: ({ measure }) => measure },
  { ja: '値', en: 'Value', value: ({ value }) => value },
  { ja: '訂正回数', en: 'Revision', value: ({ reading }) => reading.revision },
]

/** One line for each measure of a period; a period without any has one line of its own. */
export type FigureRow = { readonly figure: FigureView; readonly measure?: string }

export const figureRows = (figures: readonly FigureView[]): FigureRow[] =>
  figures.flatMap((figure) => {
    const measures = Object.keys(figure.measures)
    return measures.length > 0 ? measures.map((measure) => ({ figure, measure })) : [{ figure }]
  })

const of = ({ figure, measure }: FigureRow) => (measure === undefined ? undefined : figure.measures[measure])

export const figureColumns: readonly CsvColumn<FigureRow>[] = [
  { ja: '期間', en: 'Period', value: ({ figure }) => figure.of },
  { ja: '始まり', en: 'From', value: ({ figure }) => figure.from },
  { ja: '終わり', en: 'To', value: ({ figure }) => figure.to },
  { ja: '項目', en: 'Measure', value: ({ measure }) => measure },
  { ja: '件数', en: 'Count', value: (row) => of(row)?.count },
  { ja: '合計', en: 'Sum', value: (row) => of(row)?.sum },
  { ja: '最小', en: 'Minimum', value: (row) => of(row)?.min },
  { ja: '最大', en: 'Maximum', value: (row) => of(row)?.max },
  { ja: '平均', en: 'Mean', value: (row) => of(row)?.mean },
  { ja: '最後の値', en: 'Last', value: (row) => of(row)?.last },
  { ja: '充足率', en: 'Coverage', value: ({ figure }) => figure.coverage },
  { ja: '確度', en: 'Status', value: ({ figure }) => figure.status },
]

export const quarantineColumns: readonly CsvColumn<QuarantinedView>[] = [
  { ja: '隔離ID', en: 'Quarantine ID', value: ({ quarantineId }) => quarantineId },
  { ja: '受信時刻', en: 'Received at', value: ({ receivedAt }) => receivedAt },
  { ja: '理由', en: 'Reason', value: ({ reason }) => reason },
  { ja: '位置', en: 'Place', value: ({ place }) => place },
  { ja: '詳細', en: 'Detail', value: ({ detail }) => detail },
  { ja: '内容', en: 'Message', value: ({ body }) => body },
]

export const allowedColumns: readonly CsvColumn<AllowedSerial>[] = [
  { ja: '製造番号', en: 'Serial number', value: ({ serialNumber }) => serialNumber },
  { ja: '機器ID', en: 'Device ID', value: ({ deviceId }) => deviceId },
  { ja: '状態', en: 'Status', value: ({ status }) => status },
  { ja: '許可した日時', en: 'Allowed at', value: ({ allowedAt }) => allowedAt },
  { ja: '使われた日時', en: 'Used at', value: ({ usedAt }) => usedAt },
  { ja: '証明書ID', en: 'Certificate ID', value: ({ certificateId }) => certificateId },
]

export const claimColumns: readonly CsvColumn<Claim>[] = [
  { ja: '設置用証明書ID', en: 'Claim ID', value: ({ provisioningClaimId }) => provisioningClaimId },
  { ja: '名称', en: 'Name', value: ({ name }) => name },
  { ja: '証明書ID', en: 'Certificate ID', value: ({ certificateId }) => certificateId },
  { ja: '発行した日時', en: 'Issued at', value: ({ issuedAt }) => issuedAt },
  { ja: '失効した日時', en: 'Revoked at', value: ({ revokedAt }) => revokedAt },
  { ja: '失効の理由', en: 'Reason', value: ({ reason }) => reason },
]

export const anomalyColumns: readonly CsvColumn<AnomalyView>[] = [
  { ja: '始まり', en: 'From', value: ({ from }) => from },
  { ja: '終わり', en: 'To', value: ({ to }) => to },
  { ja: '時間数', en: 'Hours', value: ({ hours }) => hours },
  { ja: '向き', en: 'Direction', value: ({ direction }) => direction },
  { ja: '値', en: 'Value', value: ({ value }) => value },
  { ja: 'ふだんの値（中央値）', en: 'Expected (median)', value: ({ expected }) => expected },
  { ja: '離れ方', en: 'Score', value: ({ score }) => score },
]
