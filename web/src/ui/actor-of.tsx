import { Link } from '@tanstack/react-router';
import { jobOfActor } from '#web/lib/job-of-actor.ts';
import { textLinkClass } from './text-link-class.ts';

type ActorOfProps = {
  readonly actor: string;
  /** What a job is called where it did it. */
  readonly job: string;
};

/** Who did something: a person by name; a job in words, with the way to it. */
export function ActorOf({ actor, job }: ActorOfProps) {
  const jobId = jobOfActor(actor);
  if (jobId === undefined) return actor;
  return (
    <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
      {job}
    </Link>
  );
}
