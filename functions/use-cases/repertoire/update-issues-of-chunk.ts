import { findingsOfWork, KINDS_OF_WORK } from '#functions/domain/repertoire/findings-of-work.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { RepertoireRecord } from '#functions/formats/records.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { newIssue } from '#functions/use-cases/issues/new-issue.ts';
import { raiseAndResolve } from '#functions/use-cases/issues/raise-and-resolve.ts';
import type { TakenRow } from '#functions/use-cases/jobs/chunks.ts';
import type { UpsertedRecording } from '#functions/use-cases/repertoire/upsert-recordings.ts';
import type { Upserted } from '#functions/use-cases/repertoire/upsert-works.ts';
import type { WorkId } from '#shared/ids.ts';
import type { Issue, IssueKind } from '#shared/schemas/issues.ts';
import type { Partner } from '#shared/schemas/partners.ts';

type Needs = Pick<World, 'clock' | 'ids' | 'issues' | 'partners' | 'settings'>;
type Chunk = {
  readonly job: JobRecord;
  readonly works: readonly Upserted[];
  readonly recordings: readonly UpsertedRecording[];
  readonly rows: readonly TakenRow<RepertoireRecord>[];
};
const INVALID: readonly Diagnostic['code'][] = ['row.iswc-invalid', 'row.isrc-invalid', 'row.ipi-invalid'];

/**
 * Brings the list of what people should look at up to date with a chunk: raises what is wrong with the works and
 * recordings that changed, and resolves what is no longer wrong.
 */
export async function updateIssuesOfChunk(world: Needs, chunk: Chunk): Promise<void> {
  const { job } = chunk;
  const partners = await world.partners.all();
  const partner = partners.find(({ id }) => id === job.partnerId);
  const issue = (kind: IssueKind, subject: string, message: string): Issue =>
    newIssue(world, { kind, subject, message, partnerId: job.partnerId, raisedBy: job.id });
  const changed = chunk.works.filter(({ outcome }) => outcome !== 'unchanged');
  const societies = new Set(partners.map(({ societyCode }) => societyCode));
  const grounds = { territory: world.settings.homeTerritory, partnerSocieties: societies };

  const raised: Issue[] = [
    ...changed.flatMap(({ record, work, likeness }) => {
      const { withdrawn, ...said } = record;
      const delivered = { ...said, shares: [...record.shares], ...withdrawnNow(withdrawn, world) };
      return [
        ...findingsOfWork(delivered, work, grounds).map(({ kind, message }) =>
          issue(kind, subjectOf(record, partner), message),
        ),
        ...(likeness?.verdict === 'doubtful'
          ? [issue('duplicate-work', idOf(record, partner), doubt(record.title, likeness.workIds))]
          : []),
      ];
    }),
    ...invalidIdentifiers(chunk, changed).map(({ ref, message }) =>
      issue('invalid-identifier', `${partner?.societyCode}/${ref}`, message),
    ),
    ...chunk.recordings.flatMap((recording) => recordingIssues(recording, issue)),
  ];
  const updated = changed.filter(({ outcome }) => outcome === 'updated');
  const looked = [
    ...updated.flatMap((each) => couldBe(each, partner, issue)),
    ...chunk.recordings
      .filter(({ outcome }) => outcome === 'updated')
      .map(({ record }) => issue('missing-identifier', record.isrc, '')),
  ];
  await raiseAndResolve(world, { raised, looked: looked.map(({ id }) => id), jobId: job.id });
}

function withdrawnNow(withdrawn: true | undefined, world: Needs): { withdrawnAt?: string } {
  return withdrawn === true ? { withdrawnAt: world.clock.now() } : {};
}

type DeliveredRecord = Upserted['record'];
const idOf = ({ partnerWorkId }: DeliveredRecord, partner: Partner | undefined): string =>
  `${partner?.societyCode}/${partnerWorkId}`;
const subjectOf = (record: DeliveredRecord, partner: Partner | undefined): string =>
  record.iswc ?? idOf(record, partner);

function doubt(title: string, workIds: readonly WorkId[]): string {
  return `“${title}” came without ISWC and is like ${workIds.join(', ')}, but not surely the same.`;
}

/** Everything that could have been wrong with a work before: by its ISWC or by the partner's id. */
function couldBe(
  { record }: Upserted,
  partner: Partner | undefined,
  issue: (kind: IssueKind, subject: string, message: string) => Issue,
): Issue[] {
  const subjects = new Set([subjectOf(record, partner), idOf(record, partner)]);
  return [...subjects].flatMap((subject) =>
    [...KINDS_OF_WORK, 'invalid-identifier' as const].map((kind) => issue(kind, subject, '')),
  );
}

function invalidIdentifiers({ rows }: Chunk, changed: readonly Upserted[]) {
  const written = new Set(changed.map(({ record }) => record.partnerWorkId));
  return rows.flatMap(({ record, warnings }) => {
    if (record.noun !== 'work' || !written.has(record.work.partnerWorkId)) return [];
    const { partnerWorkId: ref } = record.work;
    return warnings.filter(({ code }) => INVALID.includes(code)).map(({ message }) => ({ ref, message }));
  });
}

function recordingIssues(
  { record, outcome, recording, leadsNowhere }: UpsertedRecording,
  issue: (kind: IssueKind, subject: string, message: string) => Issue,
): Issue[] {
  if (outcome === 'unchanged') return [];
  const { isrc, title } = record;
  if (leadsNowhere)
    return [issue('missing-identifier', isrc, `The recording ${isrc} “${title}” leads to no work.`)];
  const works = new Set(recording?.deliveries.flatMap(({ workId }) => workId ?? []));
  if (works.size < 2) return [];
  return [issue('ambiguous-match', isrc, `The recording ${isrc} leads to ${works.size} different works.`)];
}
