import { Link } from '@tanstack/react-router';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type ActorOfProps = {
  readonly actor: string;
  /** What a job is called where it did it. */
  readonly job: string;
};

/** Who did something: a person by name; a job in words, with the way to it. */
export function ActorOf({ actor, job }: ActorOfProps) {
  if (!actor.startsWith('job_')) return actor;
  return (
    <Link to="/jobs/$jobId" params={{ jobId: actor }} className={textLinkClass}>
      {job}
    </Link>
  );
}
