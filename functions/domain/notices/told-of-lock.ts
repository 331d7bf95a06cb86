import type { Told } from '#functions/domain/notices/key-of.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';

type Locked = Pick<Cycle, 'id' | 'name' | 'territory' | 'totals' | 'payments'>;

/** What Finance is told of a cycle that is locked. */
export function toldOfLock({ id, name, territory, totals, payments }: Locked): Told {
  return {
    about: {
      kind: 'cycle-locked',
      cycleId: id,
      cycleName: name,
      territory,
      net: totals?.net ?? null,
      payments: payments?.total ?? 0,
    },
  };
}
