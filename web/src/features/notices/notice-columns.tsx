import { Link } from '@tanstack/react-router';
import type { listNotices } from '#shared/contract/notices.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import type { Column } from '#web/ui/column.ts';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { KINDS, STATES } from './notice-words.ts';
import { reachedInWords } from './reached-in-words.ts';

/** What was told, when, and how many it reached. */
export const noticeColumns: readonly Column<RowOf<typeof listNotices>>[] = [
  {
    heading: 'When',
    value: ({ createdAt }) => createdAt,
    cell: ({ createdAt }) => <span className="whitespace-nowrap">{formatInstant(createdAt)}</span>,
  },
  {
    heading: 'What',
    value: ({ subject }) => subject,
    cell: ({ subject, page }) => (
      <Link to={page} className={textLinkClass}>
        {subject}
      </Link>
    ),
  },
  { heading: 'Kind', value: ({ kind }) => kind, cell: ({ kind }) => KINDS[kind], wideOnly: true },
  {
    heading: 'State',
    value: ({ state }) => state,
    cell: ({ state }) => <Status tone={STATES[state].tone}>{STATES[state].label}</Status>,
  },
  { heading: 'Reached', cell: ({ recipients }) => reachedInWords(recipients), numeric: true },
];
