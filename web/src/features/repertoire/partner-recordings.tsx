import { t } from '@lingui/core/macro';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listRecordings } from '#shared/contract/repertoire.ts';
import { askPages } from '#web/api/ask-pages.ts';
import { PagedList } from '#web/ui/paged-list.tsx';
import { catalogueColumns } from './catalogue-columns.tsx';
import { recordingQueryOf } from './recording-query-of.ts';

type PartnerRecordingsProps = {
  readonly partnerId: string;
  readonly q: string | undefined;
  readonly onClear: () => void;
};

/** A partner’s recordings, and the works that each leads to. */
export function PartnerRecordings({ partnerId, q, onClear }: PartnerRecordingsProps) {
  const query = { partnerId, ...recordingQueryOf(q) };
  const recordings = useInfiniteQuery(askPages(listRecordings, { query }));
  return (
    <PagedList
      query={recordings}
      noun={t`recordings`}
      list="partner-recordings"
      columns={catalogueColumns}
      keyOf={({ isrc }) => isrc}
      empty={t`No recordings yet. They come with the file of recordings, after the works.`}
      clear={q === undefined ? undefined : onClear}
    />
  );
}
