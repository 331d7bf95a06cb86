import type { Assumption } from '#shared/schemas/readings.ts';

/** What one job keeps; more kinds than this are none that a person could read. */
const MOST = 60;

/** What a file did not say and was taken as given: each once, with how often it was. */
export class Assumptions {
  readonly #found = new Map<string, Assumption>();

  take(one: Assumption): void {
    const key = `${one.code}\n${one.value}\n${one.column ?? ''}`;
    const before = this.#found.get(key);
    if (before === undefined && this.#found.size >= MOST) return;
    const count = (before?.count ?? 0) + (one.count ?? 0);
    this.#found.set(key, { ...one, ...before, ...(count > 0 && { count }) });
  }

  /** In the order in which they were found. */
  get all(): readonly Assumption[] {
    return [...this.#found.values()];
  }
}
