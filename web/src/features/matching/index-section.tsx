import { plural, t } from '@lingui/core/macro';
import { Link } from '@tanstack/react-router';
import { buildIndex } from '#shared/contract/matching.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatBytes } from '#web/format/format-bytes.ts';
import { formatCount } from '#web/format/format-count.ts';
import { formatInstant } from '#web/format/format-instant.ts';
import { buttonClass } from '#web/ui/button-class.ts';
import type { Column } from '#web/ui/column.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Empty } from '#web/ui/empty.tsx';
import { Section } from '#web/ui/section.tsx';
import { Status } from '#web/ui/status.tsx';
import { textLinkClass } from '#web/ui/text-link-class.ts';
import type { WireMatching } from './wire-matching.ts';

type WireIndex = NonNullable<WireMatching['index']>;

const KINDS = { base: t`Base`, delta: t`Addition` } as const;
const columns: readonly Column<WireIndex['layers'][number]>[] = [
  { heading: t`Part`, cell: ({ name }) => name },
  { heading: t`Kind`, cell: ({ kind }) => KINDS[kind], wideOnly: true },
  { heading: t`Entries`, cell: ({ entries }) => formatCount(entries), numeric: true },
  { heading: t`Size`, cell: ({ sizeBytes }) => formatBytes(sizeBytes), numeric: true, wideOnly: true },
  {
    heading: t`Built`,
    cell: ({ builtAt, jobId }) => (
      <Link to="/jobs/$jobId" params={{ jobId }} className={`${textLinkClass} whitespace-nowrap`}>
        {formatInstant(builtAt)}
      </Link>
    ),
  },
];

/** The index of works that plays are matched against: its parts, and whether it has all works. */
export function IndexSection({ index }: Pick<WireMatching, 'index'>) {
  const build = (
    <Link to="/usage/matching" search={{ panel: 'build' }} className={buttonClass('plain')}>
      {t`Build anew`}
    </Link>
  );
  const action = useMay(buildIndex) ? build : null;
  if (index === null) {
    return (
      <Section title={t`Index of works`}>
        <Empty action={action}>
          {t`There is no index yet. The first ingestion of repertoire builds it; until then plays match by ISRC and ISWC alone.`}
        </Empty>
      </Section>
    );
  }
  return (
    <Section title={t`Index of works`} action={action}>
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        {index.isStale ? (
          <Status tone="attention">{t`Works have come that it does not have yet`}</Status>
        ) : (
          <Status tone="positive">{t`Up to date`}</Status>
        )}
        <span className="text-ink-soft tabular-nums">
          {t`${plural(index.entries, { one: '# entry', other: '# entries' })}, ${formatBytes(index.sizeBytes)}, changed ${formatInstant(index.updatedAt)}`}
        </span>
      </div>
      <DataTable
        caption={t`Parts of the index`}
        columns={columns}
        rows={index.layers}
        keyOf={({ name }) => name}
      />
    </Section>
  );
}
