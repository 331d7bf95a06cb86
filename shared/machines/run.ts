import { machine } from '#shared/machines/machine.ts';

/** A provisional run of a cycle. The system alone moves it; what it came to never changes. */
export const RUN = machine({
  states: {
    Running: { label: 'Running', tone: 'attention' },
    Finished: { label: 'Finished', tone: 'positive', isEnd: true },
    Failed: { label: 'Failed', tone: 'negative', isEnd: true },
  },
  acts: {
    finish: {
      from: ['Running'],
      to: 'Finished',
      by: [],
      bySystem: true,
      verb: 'Finish',
      meaning: 'Its lines and payments can be read, and the cycle can be closed by it.',
    },
    fail: {
      from: ['Running'],
      to: 'Failed',
      by: [],
      bySystem: true,
      verb: 'Fail',
      meaning: 'A step gave up; the problems of its job say why.',
    },
  },
});
