/**
 * The job that an actor is, or a chunk of it; undefined for a person.
 *
 * @example
 * jobOfActor('job:job_01J…'); // → 'job_01J…'
 */
export function jobOfActor(actor: string): string | undefined {
  return /^(?:job:)?(job_\w+)(?:\/\d+)?$/.exec(actor)?.[1];
}
