import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { listIssues } from '#shared/contract/issues.ts';
import type { RowOf } from '#web/api/row-of.ts';
import { formatDate } from '#web/format/format-date.ts';
import { ISSUE_KINDS, ISSUE_STATUSES } from '#web/parts/repertoire/issue-words.ts';
import type { Column } from '#web/ui/column.ts';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

export type WireIssue = RowOf<typeof listIssues>;

/** How data-quality issues are listed. */
export const issueColumns: readonly Column<WireIssue>[] = [
  {
    heading: t`Issue`,
    value: ({ kind }) => kind,
    cell: (issue) => (
      <Link
        from="/issues/cases"
        search={(before) => ({ ...before, issue: issue.id })}
        className={`${textLinkClass} whitespace-nowrap`}
      >
        {ISSUE_KINDS[issue.kind]}
      </Link>
    ),
  },
  {
    heading: t`About`,
    value: ({ subject }) => subject,
    cell: (issue) => <span className="line-clamp-1 break-all">{issue.subject}</span>,
    wideOnly: true,
  },
  {
    heading: t`What`,
    value: ({ message }) => message,
    cell: (issue) => <span className="line-clamp-1">{issue.message}</span>,
  },
  {
    heading: t`Raised`,
    value: ({ raisedAt }) => raisedAt,
    cell: (issue) => <span className="whitespace-nowrap">{formatDate(issue.raisedAt)}</span>,
    wideOnly: true,
  },
  {
    heading: t`Status`,
    value: ({ status }) => status,
    cell: ({ status }) => (
      <Status tone={status === 'open' ? 'attention' : 'positive'}>{ISSUE_STATUSES[status]}</Status>
    ),
  },
];
