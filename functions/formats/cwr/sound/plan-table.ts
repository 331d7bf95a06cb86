/** Plans by the three letters of their records, found by one look at a table in which each has a place of its own. */
export class PlanTable<T extends { readonly key: number }> {
  readonly #places: readonly (T | undefined)[];
  readonly #size: number;

  constructor(plans: readonly T[]) {
    let size = plans.length;
    while (new Set(plans.map(({ key }) => key % size)).size < plans.length) size += 1;
    const places = Array.from({ length: size }, (): T | undefined => undefined);
    for (const plan of plans) places[plan.key % size] = plan;
    this.#places = places;
    this.#size = size;
  }

  get(key: number): T | undefined {
    const plan = this.#places[key % this.#size];
    return plan?.key === key ? plan : undefined;
  }
}
