import { describe, expect, test } from '@jest/globals';
import { jobOfActor } from '#web/parts/jobs/job-of-actor.ts';

describe('jobOfActor', () => {
  test('tells a job from a person, however it signs', () => {
    const actors = ['job_01J', 'job:job_01J', 'job_01J/12', 'ops-1'];
    expect(actors.map(jobOfActor)).toEqual(['job_01J', 'job_01J', 'job_01J', undefined]);
  });
});
