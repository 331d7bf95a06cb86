import { Link } from '@tanstack/react-router';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { jobOfActor } from './job-of-actor.ts';

type ActorProps = {
  readonly actor: string;
  /** The words for a job: “a file”. */
  readonly job: string;
};

/** Who did something: a person by name, a job in words that link to it. */
export function Actor({ actor, job }: ActorProps) {
  const jobId = jobOfActor(actor);
  if (jobId === undefined) return actor;
  return (
    <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
      {job}
    </Link>
  );
}
