import { machine } from '#shared/machines/machine.ts';

/** A file that was announced. Its bytes are checked against the announcement. */
export const UPLOAD = machine({
  states: {
    awaited: { label: 'Awaited', tone: 'neutral' },
    arrived: { label: 'Arrived', tone: 'positive', isEnd: true },
    mismatched: { label: 'Not what was announced', tone: 'negative', isEnd: true },
  },
  acts: {
    arrive: {
      from: ['awaited'],
      to: 'arrived',
      by: [],
      bySystem: true,
      verb: 'Arrive',
      meaning: 'Size and SHA-256 are those that were announced.',
    },
    mismatch: {
      from: ['awaited'],
      to: 'mismatched',
      by: [],
      bySystem: true,
      verb: 'Reject',
      meaning: 'Size or SHA-256 differ; the file is not read.',
    },
  },
});
