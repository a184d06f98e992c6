type Endpoint = { readonly Address: string; readonly CachePeriodInMinutes: number }

/**
 * Stands in for `@aws-sdk/endpoint-cache` in Lambda bundles only (lib/parts/bundling.ts, ADR 0006). Endpoint discovery is off unless it is
 * asked for, and nobody does; the library's cache would bring 7 KiB of a collection of structures along for one that stays empty.
 */
export class EndpointCache {
  readonly #kept = new Map<string, readonly Endpoint[]>()

  getEndpoint(key: string): string | undefined {
    return this.get(key)?.[0]?.Address
  }

  get(key: string): readonly Endpoint[] | undefined {
    return this.#kept.get(key)
  }

  set(key: string, endpoints: readonly Endpoint[]): void {
    this.#kept.set(key, endpoints)
  }

  delete(key: string): void {
    this.#kept.delete(key)
  }

  has(key: string): boolean {
    return this.#kept.has(key)
  }

  clear(): void {
    this.#kept.clear()
  }
}
