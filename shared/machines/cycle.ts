import { machine } from '#shared/machines/machine.ts';
import { OPS } from '#shared/permissions.ts';

/** A royalty cycle. Its lines are final from the lock on; it is Remitted when its payments are done. */
export const CYCLE = machine({
  states: {
    Open: { label: 'Open', tone: 'neutral' },
    Closing: { label: 'Closing', tone: 'attention' },
    Locked: { label: 'Locked', tone: 'attention' },
    Invoiced: { label: 'Invoiced', tone: 'attention' },
    Remitted: { label: 'Remitted', tone: 'positive', isEnd: true },
  },
  acts: {
    close: {
      from: ['Open'],
      to: 'Closing',
      by: OPS,
      bySystem: true,
      verb: 'Close cycle',
      meaning: 'Every station is shared out. Lines are final once the cycle is locked.',
    },
    reopen: {
      from: ['Closing'],
      to: 'Open',
      by: [],
      bySystem: true,
      verb: 'Open again',
      meaning: 'The close failed before the lock; nothing of it remains.',
    },
    lock: {
      from: ['Closing'],
      to: 'Locked',
      by: [],
      bySystem: true,
      verb: 'Lock',
      meaning: 'All control totals hold. Corrections become adjustments of the next cycle.',
    },
    remit: {
      from: ['Locked', 'Invoiced'],
      to: 'Remitted',
      by: [],
      bySystem: true,
      verb: 'Remit',
      meaning: 'The last payment of the cycle is done.',
    },
  },
});
export type CycleState = keyof typeof CYCLE.states;

const UNLOCKED: readonly CycleState[] = ['Open', 'Closing'];

/** Whether a cycle's lines are final. */
export function isLocked(state: CycleState): boolean {
  return !UNLOCKED.includes(state);
}
