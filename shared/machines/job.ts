import { machine } from '#shared/machines/machine.ts';
import { OPS_OR_PARTNER } from '#shared/permissions.ts';

/**
 * Long work. The system moves it; a file whose table cannot be read without an answer waits for a person, who may also stop
 * it, and let one that failed or was stopped go on.
 */
export const JOB = machine({
  states: {
    queued: { label: 'Queued', tone: 'neutral' },
    running: { label: 'Running', tone: 'attention' },
    'needs-mapping': { label: 'Needs an answer', tone: 'held' },
    succeeded: { label: 'Succeeded', tone: 'positive', isEnd: true },
    failed: { label: 'Failed', tone: 'negative' },
    cancelled: { label: 'Cancelled', tone: 'neutral' },
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
    ask: {
      from: ['running'],
      to: 'needs-mapping',
      by: [],
      bySystem: true,
      verb: 'Ask',
      meaning: 'Its table cannot be read until somebody says how. Nothing of it was taken.',
    },
    answer: {
      from: ['needs-mapping'],
      to: 'queued',
      by: OPS_OR_PARTNER,
      verb: 'Read it so',
      meaning: 'The file is read as its proposal now says.',
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
    cancel: {
      from: ['queued', 'running', 'needs-mapping'],
      to: 'cancelled',
      by: OPS_OR_PARTNER,
      verb: 'Cancel',
      meaning: 'The step that runs is finished, and no other begins. What was done so far stays.',
      isDangerous: true,
    },
    retry: {
      from: ['failed', 'cancelled'],
      to: 'queued',
      by: OPS_OR_PARTNER,
      verb: 'Try again',
      meaning: 'It runs again, and passes over what was done before.',
    },
  },
});
type JobState = keyof typeof JOB.states;

const ENDED: readonly JobState[] = ['succeeded', 'failed', 'cancelled'];

/** Whether the system does nothing more with a job, unless somebody lets it go on. */
export function hasEnded(state: JobState): boolean {
  return ENDED.includes(state);
}
