import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from './actor.tsx';

type ActProps = { readonly by: string | null | undefined; readonly at: string };

/** Who did something, and when. */
export function Act({ by, at }: ActProps) {
  return (
    <>
      <Actor actor={by} />, {formatInstant(at)}
    </>
  );
}
