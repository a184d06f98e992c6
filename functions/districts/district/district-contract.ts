import * as z from 'zod'
import { LocalGovernmentCode } from '../../kernel/identifiers.ts'
import { MemberId } from '../../kernel/ids.ts'
import { type Infer, lazy, text } from '../../kernel/schema.ts'
import { faultsOfRing } from './district-area.ts'

const Position = lazy(() => z.tuple([z.number().min(-180).max(180), z.number().min(-90).max(90)]))

/** The area of a district as GeoJSON (RFC 7946): one ring, closed, counterclockwise, in Japan. */
export const Area = lazy(() =>
  z
    .strictObject({ type: z.literal('Polygon'), coordinates: z.array(z.array(Position()).min(4).max(500)).min(1).max(1) })
    .superRefine(({ coordinates: [ring = []] }, context) => {
      for (const { code, message } of faultsOfRing(ring)) context.addIssue({ code: 'custom', path: ['coordinates', 0], params: { code }, message })
    })
    .meta({
      id: 'DistrictArea',
      examples: [
        {
          type: 'Polygon',
          coordinates: [
            [
              [134.047, 34.34],
              [134.052, 34.34],
              [134.052, 34.345],
              [134.047, 34.34],
            ],
          ],
        },
      ],
    }),
)
export type Area = Infer<typeof Area>

/** A district as its organization or its municipality draws it. */
export const DistrictContent = lazy(() =>
  z
    .strictObject({
      localGovernmentCode: LocalGovernmentCode(),
      amoId: MemberId().meta({ description: 'The area management organization' }),
      name: text(100),
      nameEn: text(200).optional(),
      area: Area(),
    })
    .meta({ id: 'DistrictContent' }),
)
export type DistrictContent = Infer<typeof DistrictContent>
