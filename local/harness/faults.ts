import type { DynamoDBClient } from '@aws-sdk/client-dynamodb'

export type Fault = 'conflict' | 'throttle' | 'time-out before' | 'time-out after commit' | 'reset after commit' | 'internal error'

const named = (name: string, message: string, more: object = {}) => Object.assign(new Error(message), { name, $metadata: {}, ...more })

const conflict = () =>
  named('TransactionCanceledException', 'Transaction cancelled [TransactionConflict]', { CancellationReasons: [{ Code: 'TransactionConflict' }] })

/**
 * Makes the next calls of one command go wrong as they do in AWS and never in DynamoDB Local. The fault sits inside the
 * SDK's own retries, where the network is, so that what is tried is the SDK and the table layer together.
 */
export const injectFaults = (client: DynamoDBClient) => {
  const waiting: { readonly command: string; readonly fault: Fault }[] = []
  let met = 0
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const at = waiting.findIndex(({ command }) => command === context.commandName)
      const [planned] = at < 0 ? [] : waiting.splice(at, 1)
      if (!planned) return next(args)
      met += 1
      switch (planned.fault) {
        case 'conflict': {
          const { TransactionCanceledException } = await import('@aws-sdk/client-dynamodb')
          throw Object.setPrototypeOf(conflict(), TransactionCanceledException.prototype)
        }
        case 'throttle':
          throw named('ThrottlingException', 'Rate exceeded', { $retryable: { throttling: true } })
        case 'internal error':
          throw named('InternalServerError', 'Internal server error', { $fault: 'server', $metadata: { httpStatusCode: 500 } })
        case 'time-out before':
          throw named('TimeoutError', 'socket timed out')
        case 'time-out after commit':
          await next(args)
          throw named('TimeoutError', 'socket timed out')
        case 'reset after commit':
          await next(args)
          throw named('Error', 'socket hang up', { code: 'ECONNRESET' })
      }
    },
    { step: 'finalizeRequest', priority: 'low', name: 'faults' },
  )
  return {
    /** The next `times` calls of the command meet the fault. */
    plan: (command: string, fault: Fault, times = 1): void => {
      for (let time = 0; time < times; time += 1) waiting.push({ command, fault })
    },
    met: () => met,
    clear: () => waiting.splice(0),
  }
}
