import type { FrozenWork } from '#functions/domain/cycles/manifest.ts';
import { workRef } from '#functions/domain/cycles/references.ts';
import type { LookUps } from '#functions/domain/matching/look-ups.ts';
import { readRepertoireCsv } from '#functions/formats/csv/read-repertoire-csv.ts';
import { RecordingId, WorkId } from '#shared/ids.ts';
import { anArtistShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';
import { present } from '#test/support/present.ts';
import { cycle, GOLDEN, goldenFile } from './golden-setup.ts';

/** Every work of the golden quarter, and what its identifiers lead to. */
export type Catalogue = { readonly works: readonly FrozenWork[]; readonly candidates: LookUps };

/** Reads the golden repertoire with the product's own readers: the local works, then each partner's works and recordings. */
export async function goldenCatalogue(): Promise<Catalogue> {
  const works = new Map<WorkId, FrozenWork>();
  const localByIdentifier = new Map<string, WorkId>();
  const externalByIswc = new Map<string, WorkId>();
  const worksOfIsrc = new Map<string, Set<WorkId>>();
  const nextId = () => WorkId.parse(anId('wrk', works.size + 1));

  for (const { title, iswc, isrc, shares } of GOLDEN.localWorks) {
    const id = nextId();
    const isrcs = isrc === undefined ? [] : [isrc];
    const ref = workRef({ iswc, isrcs, deliveries: [] });
    const artists = shares.map(({ artist, percent }) => anArtistShare(artist, percent));
    works.set(id, {
      id,
      origin: 'local',
      ref,
      title,
      ...NAMELESS,
      shares: artists,
      decisions: [],
      deliveries: [],
    });
    for (const identifier of [...isrcs, iswc ?? ref]) localByIdentifier.set(identifier, id);
  }

  for (const [n, { key, societyCode }] of GOLDEN.partners.entries()) {
    const partnerId = present(cycle.partners[n]).id;
    const byPartnerWorkId = new Map<string, WorkId>();
    for (const kind of ['works', 'recordings']) {
      for await (const row of readRepertoireCsv(goldenFile(`repertoire/${key}_${kind}.csv`))) {
        if (row.kind !== 'record') throw new Error(`${key} ${kind}: ${JSON.stringify(row)}`);
        if (row.record.noun === 'work') {
          const { partnerWorkId, iswc, isrcs, title, shares } = row.record.work;
          const id = (iswc === undefined ? undefined : externalByIswc.get(iswc)) ?? nextId();
          const deliveries = [
            ...(works.get(id)?.deliveries ?? []),
            { partnerId, partnerWorkId, version: 1, shares },
          ];
          const ref = workRef({ iswc, isrcs, deliveries: [{ partnerWorkId, societyCode }] });
          works.set(id, {
            id,
            origin: 'external',
            ref,
            title,
            ...NAMELESS,
            shares: [],
            decisions: [],
            deliveries,
          });
          byPartnerWorkId.set(partnerWorkId, id);
          if (iswc !== undefined) externalByIswc.set(iswc, id);
          for (const isrc of isrcs) worksOfIsrc.set(isrc, new Set([...(worksOfIsrc.get(isrc) ?? []), id]));
        } else if (row.record.noun === 'recording') {
          const { isrc, iswc, partnerWorkId } = row.record.recording;
          const id = externalByIswc.get(iswc ?? '') ?? byPartnerWorkId.get(partnerWorkId ?? '');
          if (id !== undefined) worksOfIsrc.set(isrc, new Set([...(worksOfIsrc.get(isrc) ?? []), id]));
        }
      }
    }
  }

  const recordingId = RecordingId.parse(anId('rec', 1));
  const local = (identifier: string | undefined) => localByIdentifier.get(identifier ?? '');
  const candidates: LookUps = {
    localByIsrc: local,
    localByIswc: local,
    recording: (isrc) => {
      const found = worksOfIsrc.get(isrc ?? '');
      return found && { recordingId, works: [...found].map((workId) => ({ workId })) };
    },
    externalByIswc: (iswc) => {
      const workId = externalByIswc.get(iswc ?? '');
      return workId === undefined ? undefined : { workId };
    },
  };
  return { works: [...works.values()], candidates };
}

/** Money is shared out by shares alone: other names do not count. */
const NAMELESS = { alternativeTitles: [], isrcs: [] };
