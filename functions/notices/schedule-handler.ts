import { dynamoClient, setting } from '../platform/aws.ts'
import { createTable } from '../platform/dynamo-table.ts'
import { sendDigests, sendDue } from './delivery.ts'
import { lambdaDelivery } from './delivery-furniture.ts'

const delivery = lambdaDelivery(createTable(dynamoClient(setting('AWS_REGION')), setting('TABLE_NAME')), setting)

/** Woken every five minutes for the mails that are due, and each morning for the digests. Both may run again at any time. */
export const handler = async ({ run }: { readonly run: 'due' | 'digests' }): Promise<void> => {
  const mails = run === 'digests' ? await sendDigests(delivery) : await sendDue(delivery)
  delivery.log.info('mails sent', { run, mails })
}
