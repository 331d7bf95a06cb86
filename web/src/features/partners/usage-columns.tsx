import { t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import type { WireReplyOf } from '#shared/contract/route.ts';
import type { readPartnerUsage } from '#shared/contract/standings.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { LineLink } from '#web/parts/cycles/line-link.tsx';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

export type WireUsage = WireReplyOf<typeof readPartnerUsage>;
type TopWork = WireUsage['topWorks'][number];

/** How the works that earned most in a cycle are listed; each amount leads to its explanation. */
export const topWorkColumns = (cycleId: string): readonly Column<TopWork>[] => [
  {
    heading: t`Work`,
    value: ({ work }) => work.title ?? work.ref,
    cell: ({ work: { id, title, ref } }) =>
      id === undefined ? (
        (title ?? ref)
      ) : (
        <Link to="/works/$workId" params={{ workId: id }} className={textLinkClass}>
          {title ?? ref}
        </Link>
      ),
  },
  { heading: t`Plays`, value: ({ plays }) => plays, cell: ({ plays }) => formatCount(plays), numeric: true },
  {
    heading: t`Played`,
    value: ({ seconds }) => seconds,
    cell: ({ seconds }) => formatDuration(seconds),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Gross`,
    value: ({ gross }) => gross,
    cell: ({ gross }) => <Money value={gross} />,
    numeric: true,
    wideOnly: true,
  },
  {
    heading: t`Net`,
    value: ({ net }) => net,
    cell: ({ net, lineItemId }) => (
      <LineLink cycleId={cycleId} lineItemId={lineItemId}>
        <Money value={net} />
      </LineLink>
    ),
    numeric: true,
  },
];
