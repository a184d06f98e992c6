import * as z from 'zod'
import { MemberId, PersonId } from '../kernel/ids.ts'
import { lazy } from '../kernel/schema.ts'
import { Instant } from '../kernel/time.ts'
import { AllowedSerial, Claim } from './allow-list-contract.ts'
import { DeviceId } from './contract.ts'
import { DeviceContent } from './device-contract.ts'

/** Of a person this block keeps the number in its trail; what is told beside belongs to the member acted for, who may be one person. */
export const MyDevicesData = lazy(() =>
  z
    .object({
      personId: PersonId(),
      exportedAt: Instant(),
      ofMember: z
        .object({
          memberId: MemberId(),
          name: z.string().optional().meta({ description: 'As this block has heard of it' }),
          devices: z.array(z.object({ deviceId: DeviceId(), content: DeviceContent() })),
          allowedSerials: z.array(AllowedSerial()),
          claims: z.array(Claim()),
        })
        .optional(),
    })
    .meta({ id: 'MyDevicesData' }),
)
