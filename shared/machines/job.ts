import { machine } from '#shared/machines/machine.ts';

/** Long work. The system alone moves it; posting a queued or failed one again starts it anew. */
export const JOB = machine({
  states: {
    queued: { label: 'Queued', tone: 'neutral' },
    running: { label: 'Running', tone: 'attention' },
    succeeded: { label: 'Succeeded', tone: 'positive', isEnd: true },
    failed: { label: 'Failed', tone: 'negative', isEnd: true },
  },
  acts: {
    start: {
      from: ['queued'],
      to: 'running',
      by: [],
      bySystem: true,
      verb: 'Start',
      meaning: 'Its first step runs.',
    },
    succeed: {
      from: ['running'],
      to: 'succeeded',
      by: [],
      bySystem: true,
      verb: 'Finish',
      meaning: 'All its steps are done.',
    },
    fail: {
      from: ['queued', 'running'],
      to: 'failed',
      by: [],
      bySystem: true,
      verb: 'Fail',
      meaning: 'A step gave up; its problems say why.',
    },
  },
});
