/**
 * The job that an actor is; undefined for a person.
 *
 * @example
 * jobOfActor('job:job_01J…'); // → 'job_01J…'
 */
export function jobOfActor(actor: string): string | undefined {
  return /^(?:job:)?(job_\w+)$/.exec(actor)?.[1];
}
