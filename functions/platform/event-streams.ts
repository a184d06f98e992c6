const unused = (): never => {
  throw new Error('No operation Kanmin uses answers with a stream of events')
}

/**
 * Stands in for `@smithy/core/event-streams` in Lambda bundles only (lib/parts/bundling.ts, ADR 0006). The SDK loads it when an operation
 * answers with a stream of events. No operation that is used does, and with what it brings along it would weigh 19 KiB in every function.
 */
export class EventStreamSerde {
  constructor() {
    unused()
  }
}

export const eventStreamSerdeProvider = unused
