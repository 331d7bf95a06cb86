import { registeredWork } from '#functions/domain/repertoire/registered-work.ts';
import type { Diagnostic } from '#functions/formats/diagnostic.ts';
import type { RegistrationRecord, RepertoireRecord } from '#functions/formats/records.ts';
import type { World } from '#functions/ports/world.ts';
import { newIssue } from '#functions/use-cases/issues/new-issue.ts';
import { raiseAndResolve } from '#functions/use-cases/issues/raise-and-resolve.ts';
import type { TakenRow } from '#functions/use-cases/jobs/chunks.ts';
import type { UpsertRequest } from '#functions/use-cases/repertoire/upsert-works.ts';
import { worksByNumber } from '#functions/use-cases/repertoire/works-by-number.ts';
import type { Issue, IssueKind } from '#shared/schemas/issues.ts';
import type { Counts } from '#shared/schemas/jobs.ts';
import { CwrVersion, type Partner } from '#shared/schemas/partners.ts';
import { Registration } from '#shared/schemas/registrations.ts';
import type { Work } from '#shared/schemas/repertoire.ts';

type Needs = Parameters<typeof worksByNumber>[0] & Pick<World, 'clock' | 'catalogue' | 'partners' | 'issues'>;
type Row = { readonly line: number; readonly record: RegistrationRecord; readonly statedAt: string };
type Taken = { readonly counts: Counts; readonly problems: readonly Diagnostic[] };

const MOST_TRIES = 8;
const NOTHING: Taken = { counts: {}, problems: [] };

/**
 * Keeps what a partner answers of works that we sent it: its status, its number, and its ISWC where the work has none
 * and nothing else has that one; where it contradicts, somebody is to look. Counts how many there are of each status.
 * Run again it changes nothing.
 */
export async function takeRegistrations(
  world: Needs,
  records: readonly TakenRow<RepertoireRecord>[],
  request: UpsertRequest,
): Promise<Taken> {
  const rows = records.flatMap(({ line, record }): Row[] => {
    if (record.noun !== 'registration') return [];
    return [{ line, record: record.registration, statedAt: record.statedAt ?? request.job.createdAt }];
  });
  const partner = rows.length === 0 ? undefined : await world.partners.find(request.partnerId);
  if (partner === undefined) return NOTHING;
  const numbers = new Set(rows.map(({ record }) => record.submitterNumber));
  const works = await worksByNumber(world, partner, numbers);
  const counts: Record<string, number> = {};
  const problems: Diagnostic[] = [];
  const issues: Issue[] = [];
  for (const row of rows) {
    const { status, submitterNumber } = row.record;
    counts[`answered ${status}`] = (counts[`answered ${status}`] ?? 0) + 1;
    const work = works.get(submitterNumber);
    if (work === undefined) problems.push(unknownNumber(row));
    else if (!request.dryRun) issues.push(...(await register(world, work, { row, partner, request })));
  }
  if (!request.dryRun) await raiseAndResolve(world, { raised: issues, looked: [], jobId: request.job.id });
  return { counts, problems };
}

type Registering = { readonly row: Row; readonly partner: Partner; readonly request: UpsertRequest };

async function register(world: Needs, { id }: Work, of: Registering): Promise<readonly Issue[]> {
  const { record, statedAt } = of.row;
  const registration = Registration.parse({
    partnerId: of.partner.id,
    status: record.status,
    cwrVersion: CwrVersion.parse(record.cwrVersion),
    recipientNumber: record.recipientNumber,
    iswc: record.iswc,
    at: statedAt,
    jobId: of.request.job.id,
  });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const before = await world.works.find(id);
    if (before === undefined) return [];
    const { iswc, issues } = await preferredIswc(world, before, of);
    const after = registeredWork(before, { registration, iswc });
    if (after === undefined) return issues;
    if (!(await world.works.save(before, after))) continue;
    if (after.iswc !== before.iswc)
      await world.catalogue.note([{ workId: id, changedAt: world.clock.now() }]);
    return issues;
  }
  throw new Error(`work ${id} changed ${MOST_TRIES} times while it was written`);
}

/** The ISWC that the work takes over, and what contradicts. A local work's is for people to enter. */
async function preferredIswc(
  world: Needs,
  work: Work,
  { row: { record }, partner, request }: Registering,
): Promise<{ readonly iswc?: string; readonly issues: readonly Issue[] }> {
  const { iswc } = record;
  if (iswc === undefined || iswc === work.iswc) return { issues: [] };
  const issue = (kind: IssueKind, message: string) =>
    newIssue(world, {
      kind,
      subject: work.id,
      message,
      partnerId: partner.id,
      raisedBy: request.job.id,
    });
  const said = `${partner.name} has “${work.title}” as ${iswc}`;
  if (work.iswc !== undefined) {
    return { issues: [issue('invalid-identifier', `${said}, and here it is ${work.iswc}.`)] };
  }
  if (work.origin === 'local') {
    return { issues: [issue('missing-identifier', `${said}; enter it if that is so.`)] };
  }
  const holder = await world.works.claimIswc(iswc, work.id);
  if (holder === work.id) return { iswc, issues: [] };
  return { issues: [issue('duplicate-work', `${said}, which leads to ${holder}.`)] };
}

function unknownNumber({ line, record: { submitterNumber, status } }: Row): Diagnostic {
  const message = `${status} of the work ${submitterNumber}: no work was sent to the partner by that number.`;
  return { code: 'cwr.number-unknown', severity: 'warning', line, message, actual: submitterNumber };
}
