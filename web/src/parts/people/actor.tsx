import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { jobOfActor } from '#web/parts/jobs/job-of-actor.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { useShownPerson } from './use-shown-person.ts';

type ActorProps = {
  /** Whose id stands with what was done; null where nobody’s does. */
  readonly actor: string | null | undefined;
  /** The words for a job: “a file”. */
  readonly job?: string;
};

/** Who did something: a person by name, a job in words that link to it. */
export function Actor({ actor, job = t`a job` }: ActorProps) {
  const shownPerson = useShownPerson();
  if (actor == null) return null;
  const jobId = jobOfActor(actor);
  if (jobId === undefined) {
    const { words, title } = shownPerson(actor);
    return <span title={title}>{breakable(words)}</span>;
  }
  return (
    <Link to="/jobs/$jobId" params={{ jobId }} className={textLinkClass}>
      {job}
    </Link>
  );
}

/** An address may go on in the next line where it says at whose: columns of a phone are narrow. */
function breakable(words: string): ReactNode {
  const at = words.indexOf('@');
  if (at < 1) return words;
  return (
    <>
      {words.slice(0, at)}
      <wbr />
      {words.slice(at)}
    </>
  );
}
