import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { readWork } from '#shared/contract/repertoire.ts';
import { ask } from '#web/lib/ask.ts';
import { formatDuration } from '#web/lib/format-duration.ts';
import { formatIswc } from '#web/lib/format-identifier.ts';
import { inWords } from '#web/lib/in-words.ts';
import { DataTable } from '#web/ui/data-table.tsx';
import { Facts } from '#web/ui/facts.tsx';
import { Page } from '#web/ui/page.tsx';
import { QueryView } from '#web/ui/query-view.tsx';
import { Section } from '#web/ui/section.tsx';
import { Provenance } from './provenance.tsx';
import { recordingColumns } from './recording-columns.tsx';
import { shareColumns } from './share-columns.tsx';

const route = getRouteApi('/works/$workId');

/** One work: who shares in it, what was recorded of it, who delivered it. */
export function WorkPage() {
  const work = useQuery(ask(readWork, { params: route.useParams() }));
  return (
    <QueryView query={work}>
      {(found) => (
        <Page title={found.title} eyebrow={`${inWords(found.origin)} work`}>
          <div className="space-y-8">
            <Facts
              facts={[
                ['ISWC', found.iswc === null ? 'none' : formatIswc(found.iswc)],
                ['Also known as', found.alternativeTitles.join(', ')],
                ['Duration', found.durationSeconds === null ? null : formatDuration(found.durationSeconds)],
                ['Statement reference', found.ref],
              ]}
            />
            <Section title="Shares">
              <DataTable
                caption="Shares"
                columns={shareColumns}
                rows={found.shares}
                keyOf={(share) =>
                  `${share.ipi} ${share.name} ${share.role} ${share.right} ${share.territory}`
                }
              />
            </Section>
            <Section title="Recordings">
              <DataTable
                caption="Recordings"
                columns={recordingColumns}
                rows={found.recordings}
                keyOf={(recording) => recording.id}
              />
            </Section>
            <Provenance deliveries={found.provenance} />
          </div>
        </Page>
      )}
    </QueryView>
  );
}
