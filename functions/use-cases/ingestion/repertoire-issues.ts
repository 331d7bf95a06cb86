import { hundredths, performingShares } from '#functions/domain/works/performing-shares.ts';
import { sharesInDispute } from '#functions/domain/works/shares-in-dispute.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { TakenRow } from '#functions/use-cases/ingestion/chunks.ts';
import type { UpsertedRecording } from '#functions/use-cases/ingestion/upsert-recordings.ts';
import type { Upserted } from '#functions/use-cases/ingestion/upsert-works.ts';
import type { JobRecord } from '#functions/use-cases/kept-records.ts';
import { newIssue } from '#functions/use-cases/quality/new-issue.ts';
import type { World } from '#functions/use-cases/world.ts';
import type { Partner } from '#shared/schemas/partner.ts';
import type { Issue } from '#shared/schemas/records.ts';

type Needs = Pick<World, 'clock' | 'ids'>;
type Rows = readonly TakenRow<RepertoireRecord>[];
const WHOLE = 10_000;
const TOLERANCE = 6;
const INVALID = ['row.iswc-invalid', 'row.isrc-invalid', 'row.ipi-invalid'];

/** What a person should look at in the works that were written: identifiers, share totals, deliveries that contradict. */
export function issuesOfWorks(
  world: Needs,
  {
    job,
    works,
    rows,
    partner,
  }: { job: JobRecord; works: readonly Upserted[]; rows: Rows; partner: Partner | undefined },
): readonly Issue[] {
  const raise = raiser(world, job);
  const changed = works.filter(({ outcome }) => outcome !== 'unchanged');
  const invalid = rows.flatMap(({ record, warnings }) =>
    record.noun === 'work'
      ? warnings
          .filter(({ code }) => INVALID.includes(code))
          .map((warning) => ({ id: record.work.partnerWorkId, warning }))
      : [],
  );
  const wrongIswc = new Set(
    invalid.filter(({ warning }) => warning.code === 'row.iswc-invalid').map(({ id }) => id),
  );
  const written = new Set(changed.map(({ record }) => record.partnerWorkId));
  return [
    ...changed.flatMap(({ record, work }) => {
      const subject = record.iswc ?? `${partner?.societyCode}/${record.partnerWorkId}`;
      const issues: Issue[] = [];
      if (record.iswc === undefined && !wrongIswc.has(record.partnerWorkId))
        issues.push(raise('missing-identifier', subject, `The work “${record.title}” has no ISWC.`));
      const shares = performingShares(record.shares, '');
      const total = shares.reduce((sum, share) => sum + hundredths(share), 0);
      if (total > WHOLE + TOLERANCE)
        issues.push(
          raise(
            'share-conflict',
            subject,
            `The shares of “${record.title}” make ${(total / 100).toFixed(2)}, more than 100.`,
          ),
        );
      else if (total < WHOLE - TOLERANCE)
        issues.push(
          raise(
            'share-missing',
            subject,
            `The shares of “${record.title}” make ${(total / 100).toFixed(2)}, less than 100.`,
          ),
        );
      if (
        work !== undefined &&
        sharesInDispute(work.deliveries.map((delivery) => performingShares(delivery.shares, '')))
      ) {
        issues.push(
          raise('share-conflict', subject, `Partners give different shares for “${record.title}”.`),
        );
      }
      return issues;
    }),
    ...invalid
      .filter(({ id }) => written.has(id))
      .map(({ id, warning }) =>
        raise('invalid-identifier', `${partner?.societyCode}/${id}`, warning.message),
      ),
  ];
}

/** Recordings that lead to no work, and those that lead to several. */
export function issuesOfRecordings(
  world: Needs,
  { job, recordings }: { job: JobRecord; recordings: readonly UpsertedRecording[]; rows: Rows },
): readonly Issue[] {
  const raise = raiser(world, job);
  return recordings
    .filter(({ outcome }) => outcome !== 'unchanged')
    .flatMap(({ record, recording, leadsNowhere }) => {
      if (leadsNowhere)
        return [
          raise(
            'missing-identifier',
            record.isrc,
            `The recording ${record.isrc} “${record.title}” leads to no work.`,
          ),
        ];
      const works = new Set(recording?.deliveries.flatMap(({ workId }) => workId ?? []));
      return works.size > 1
        ? [
            raise(
              'ambiguous-match',
              record.isrc,
              `The recording ${record.isrc} leads to ${works.size} different works.`,
            ),
          ]
        : [];
    });
}

function raiser(world: Needs, job: JobRecord) {
  return (kind: Issue['kind'], subject: string, message: string): Issue =>
    newIssue(world, { kind, subject, message, partnerId: job.partnerId, raisedBy: job.id });
}
