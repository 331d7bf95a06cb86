import { Link } from '@tanstack/react-router';
import { textLinkClass } from '#web/ui/text-link-class.ts';

const WORK = /(wrk_[0-9A-Z]{26})/;

/** A sentence in which the ids of works are links to them. */
export function LinkedWorks({ text }: { readonly text: string }) {
  return text.split(WORK).map((part) =>
    WORK.test(part) ? (
      <Link key={part} to="/works/$workId" params={{ workId: part }} className={`${textLinkClass} break-all`}>
        {part}
      </Link>
    ) : (
      part
    ),
  );
}
