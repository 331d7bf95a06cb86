import { t } from '@lingui/core/macro';
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
    heading: t`When`,
    value: ({ createdAt }) => createdAt,
    cell: ({ createdAt }) => <span className="whitespace-nowrap">{formatInstant(createdAt)}</span>,
  },
  {
    heading: t`What`,
    value: ({ subject }) => subject,
    cell: ({ subject, page }) => (
      <Link to={page} className={textLinkClass}>
        {subject}
      </Link>
    ),
  },
  { heading: t`Kind`, value: ({ kind }) => kind, cell: ({ kind }) => KINDS[kind], wideOnly: true },
  {
    heading: t`State`,
    value: ({ state }) => state,
    cell: ({ state }) => <Status tone={STATES[state].tone}>{STATES[state].label}</Status>,
  },
  { heading: t`Reached`, cell: ({ recipients }) => reachedInWords(recipients), numeric: true },
];
