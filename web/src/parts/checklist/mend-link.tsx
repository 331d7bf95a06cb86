import { Link } from '@tanstack/react-router';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { Mend } from './mend-of.ts';

/** The way to where something is put right; nothing where no page does it. */
export function MendLink({ mend }: { readonly mend: Mend | undefined }) {
  if (mend === undefined) return null;
  return (
    <Link {...mend.link} className={`${textLinkClass} whitespace-nowrap`}>
      {mend.words}
    </Link>
  );
}
