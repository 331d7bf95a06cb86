import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { Actor } from '#web/parts/people/actor.tsx';
import type { Column } from '#web/ui/column.ts';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import { RefitStatus } from './refit-status.tsx';
import { type ScopeNames, scopeInWords } from './scope-names.ts';
import type { WireRefit } from './wire-matching.ts';

/** How refits are listed. */
export function refitColumns(names: ScopeNames): readonly Column<WireRefit>[] {
  return [
    {
      heading: t`For`,
      value: ({ scope }) => scopeInWords(scope, names),
      cell: (refit) => (
        <Link to="/usage/matching" search={{ refit: refit.id }} className={textLinkClass}>
          {scopeInWords(refit.scope, names)}
        </Link>
      ),
    },
    {
      heading: t`Decisions`,
      value: ({ decisions }) => decisions,
      cell: ({ decisions }) => formatCount(decisions),
      numeric: true,
    },
    {
      heading: t`Proposed`,
      value: ({ proposedAt }) => proposedAt,
      cell: ({ proposedAt }) => <span className="whitespace-nowrap">{formatInstant(proposedAt)}</span>,
      wideOnly: true,
    },
    {
      heading: t`By`,
      value: ({ proposedBy }) => proposedBy,
      cell: ({ proposedBy }) => <Actor actor={proposedBy} />,
      wideOnly: true,
    },
    {
      heading: t`Status`,
      value: ({ status }) => status,
      cell: ({ status }) => <RefitStatus status={status} />,
    },
  ];
}
