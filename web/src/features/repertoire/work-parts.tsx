import { t } from '@lingui/core/macro';
import { listDecidedShares } from '#shared/contract/decided-shares.ts';
import { formatIswc } from '#shared/format-identifier.ts';
import { useMay } from '#web/api/use-may.ts';
import { formatDuration } from '#web/format/format-duration.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Section } from '#web/ui/section.tsx';
import { DecidedShares } from './decided-shares.tsx';
import { MergedWorks } from './merged-works.tsx';
import { Provenance } from './provenance.tsx';
import { recordingColumns } from './recording-columns.tsx';
import { Registrations } from './registrations.tsx';
import { shareColumns } from './share-columns.tsx';
import type { WireWork } from './wire-work.ts';

/** What is known of a work: facts, shares, what people decided about them, recordings, deliveries, and the works merged into it. */
export function WorkParts({ work }: { readonly work: WireWork }) {
  const mayReadDecisions = useMay(listDecidedShares);
  const performers = new Set(work.provenance.flatMap((delivery) => delivery.performers));
  return (
    <>
      <Facts
        facts={[
          [t`ISWC`, work.iswc === null ? t`none` : formatIswc(work.iswc)],
          [t`Also known as`, work.alternativeTitles.join(', ')],
          [t`Performed by`, [...performers].join(', ')],
          [t`Duration`, work.durationSeconds === null ? null : formatDuration(work.durationSeconds)],
          [t`Statement reference`, work.ref],
        ]}
      />
      <Section title={t`Shares`}>
        <DataTable
          caption={t`Shares`}
          columns={shareColumns}
          rows={work.shares}
          keyOf={(share) => `${share.ipi} ${share.name} ${share.role} ${share.right} ${share.territory}`}
        />
      </Section>
      {mayReadDecisions ? <DecidedShares work={work} /> : null}
      <Section title={t`Recordings`}>
        <DataTable
          caption={t`Recordings`}
          columns={recordingColumns}
          rows={work.recordings}
          keyOf={(recording) => recording.id}
        />
      </Section>
      <Provenance deliveries={work.provenance} />
      <Registrations registrations={work.registrations} />
      <MergedWorks merged={work.merged} />
    </>
  );
}
