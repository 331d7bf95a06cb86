import { Link } from '@tanstack/react-router';
import type { WireReplyOf } from '#shared/contract/route.ts';
import type { readPartnerUsage } from '#shared/contract/standings.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { inWords } from '#web/format/in-words.ts';
import type { Column } from '#web/ui/column.ts';
import { Money } from '#web/ui/money.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';

type Usage = WireReplyOf<typeof readPartnerUsage>;

/** How the works that earned most are listed. */
export const topWorkColumns: readonly Column<Usage['topWorks'][number]>[] = [
  {
    heading: 'Work',
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
  { heading: 'Plays', value: ({ plays }) => plays, cell: ({ plays }) => formatCount(plays), numeric: true },
  {
    heading: 'Played',
    value: ({ seconds }) => seconds,
    cell: ({ seconds }) => formatDuration(seconds),
    numeric: true,
    wideOnly: true,
  },
  {
    heading: 'Gross',
    value: ({ gross }) => gross,
    cell: ({ gross }) => <Money value={gross} />,
    numeric: true,
    wideOnly: true,
  },
  { heading: 'Net', value: ({ net }) => net, cell: ({ net }) => <Money value={net} />, numeric: true },
];

/** How what is held for a partner is listed. */
export const heldForColumns: readonly Column<Usage['heldFor'][number]>[] = [
  { heading: 'Reason', cell: ({ reason }) => inWords(reason) },
  { heading: 'Held', cell: ({ amount }) => <Money value={amount} />, numeric: true },
];
