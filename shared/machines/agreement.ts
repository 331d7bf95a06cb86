import { machine } from '#shared/machines/machine.ts';
import { ADMIN } from '#shared/permissions.ts';

/** A reciprocal agreement (royalty rules §4). Terminated is the end: a new agreement follows it. */
export const AGREEMENT = machine({
  states: {
    Draft: { label: 'Draft', tone: 'neutral' },
    Active: { label: 'Active', tone: 'positive' },
    Suspended: { label: 'Suspended', tone: 'held' },
    Terminated: { label: 'Terminated', tone: 'negative', isEnd: true },
  },
  acts: {
    activate: {
      from: ['Draft', 'Suspended'],
      to: 'Active',
      by: ADMIN,
      verb: 'Activate',
      meaning: 'The partner is paid from the agreement’s first day, or again from today after a suspension.',
    },
    suspend: {
      from: ['Active'],
      to: 'Suspended',
      by: ADMIN,
      verb: 'Suspend',
      meaning: 'From today the partner’s part is held.',
    },
    terminate: {
      from: ['Draft', 'Active', 'Suspended'],
      to: 'Terminated',
      by: ADMIN,
      verb: 'Terminate',
      meaning: 'The agreement ends, today or on a later day. It cannot be taken back.',
      isDangerous: true,
    },
  },
});
