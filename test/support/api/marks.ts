import { closeCycle, listLineItems } from '#shared/contract/cycles.ts';
import { cancelJob } from '#shared/contract/jobs.ts';
import { addRemittanceNote } from '#shared/contract/notes.ts';
import { readPartner, updatePartner } from '#shared/contract/partners.ts';
import * as payments from '#shared/contract/payments.ts';
import { listWorks, mergeWork } from '#shared/contract/repertoire.ts';
import { declineProposal } from '#shared/contract/song-proposals.ts';
import { ingestRepertoire, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { sendPlays } from '#shared/contract/usage.ts';
import { succeeded } from './end-of.ts';
import { fresh } from './fresh.ts';
import { ingestWorks } from './ingest-works.ts';
import { newCycle, newStation } from './onboard.ts';
import { proposed } from './proposed.ts';
import { announcedCsv, sendCsv } from './send-csv.ts';
import type { Stage } from './stage.ts';
import type { Tenants } from './tenants.ts';

/** Words that only another partner or the staff wrote, each in a field of its own, by where they were written. */
export type Marks = Readonly<Record<string, string>>;
/** What was marked, and the ids under which the first partner reads of it. */
export type Marked = {
  readonly marks: Marks;
  readonly ids: Readonly<Record<string, string>>;
};

const mark = (where: string) => `MARK${where.toUpperCase()}${fresh.word()}`;

/**
 * Lets another partner and the staff write marks wherever one can write, about a work that both partners delivered, its
 * line and its remittance.
 */
export async function markOthers(stage: Stage, { own, other }: Tenants): Promise<Marked> {
  const partner = await markPartner(stage, other.partner);
  const work = await markWork(stage, { own: own.partner, other: other.partner });
  const paid = await markPayment(stage, own.partner.id, work.isrc);
  const job = await markJob(stage, own.partner.id);
  const proposal = await markProposal(stage, other);
  return {
    marks: { ...partner, ...work.marks, ...paid.marks, ...job, ...proposal },
    ids: { ...paid.ids, workId: work.workId },
  };
}

type Partner = Tenants['own']['partner'];

async function markPartner(
  { admin }: Stage,
  { id, version: _v, createdAt: _c, updatedAt: _u, ...partner }: Partner,
) {
  const read = await admin.get(readPartner, { params: { partnerId: id } });
  const marks = { partnerName: mark('partner'), partnerEmail: mark('mail'), metadata: mark('metadata') };
  await admin.get(updatePartner, {
    params: { partnerId: id },
    body: {
      ...partner,
      ...{ name: marks.partnerName, contactEmail: `${marks.partnerEmail}@society.example`.toLowerCase() },
      ...{ metadata: { about: marks.metadata }, version: read.version },
    },
  });
  return { ...marks, partnerEmail: marks.partnerEmail.toLowerCase() };
}

/** A work of both: the other's words came first, so that they are the work's. */
async function markWork(stage: Stage, { own, other }: { readonly own: Partner; readonly other: Partner }) {
  const marks = {
    workId: mark('id'),
    title: mark('title'),
    alternative: mark('alternative'),
    writer: mark('writer'),
    publisher: mark('publisher'),
    artist: mark('artist'),
    recording: mark('recording'),
    mergedId: mark('merged'),
    mergeReason: mark('reason'),
  };
  const [isrc, iswc, further] = [fresh.isrc(), 'T-034.524.680-1', fresh.isrc()];
  const shared = (code: string) => `A writer||CA|${code}`;
  await ingestWorks(stage, other.id, [
    `${marks.workId},${marks.title},${marks.alternative},${iswc},"${isrc};${further}",${marks.writer}||CA|${other.societyCode};${shared(own.societyCode)},${marks.publisher}|||${other.societyCode},"25;50;25"`,
    `${marks.mergedId},${marks.title} again,,,,${marks.writer}||CA|${other.societyCode},,`,
  ]);
  await ingestRecordings(stage, other.id, `${isrc},${marks.recording},${marks.artist},200,${iswc}`);
  await ingestWorks(stage, own.id, [
    `OWN-1,Our own words,,${iswc},${isrc},Another||CA|${other.societyCode};${shared(own.societyCode)},,"50;50"`,
  ]);
  await ingestRecordings(stage, own.id, `${isrc},Our own words,Our artist,200,${iswc}`);
  const { items } = await stage.ops.get(listWorks, { query: { partnerId: other.id } });
  const workId = items.find(({ title }) => title === marks.title)?.id ?? '';
  const again = items.find(({ title }) => title === `${marks.title} again`)?.id ?? '';
  const body = { into: workId, reason: marks.mergeReason };
  await stage.ops.get(mergeWork, { params: { workId: again }, body });
  return { workId, isrc, marks };
}

async function ingestRecordings(stage: Stage, partnerId: string, row: string): Promise<void> {
  const params = { partnerId };
  const { uploadId } = await sendCsv(`isrc,title,artist,duration_seconds,iswc\n${row}\n`, (body) =>
    stage.ops.get(requestRepertoireUpload, { params, body }),
  );
  await succeeded(stage, await stage.ops.get(ingestRepertoire, { params, body: { uploadId } }));
}

/** A remittance that staff moved and wrote about. */
async function markPayment(stage: Stage, partnerId: string, isrc: string) {
  const marks = { failure: mark('failure'), reissue: mark('reissue'), note: mark('note') };
  const { stationId } = await newStation(stage);
  const play = { playId: 'P-M', stationId, playedAt: '2026-05-01T08:00:00Z', isrc, durationSeconds: 200 };
  await stage.ops.get(sendPlays, { body: { plays: [play] } });
  const period = { territory: 'GH', periodStart: '2026-04-01', periodEnd: '2026-06-30' };
  const { id: cycleId } = await newCycle(stage, period);
  await succeeded(stage, await stage.ops.get(closeCycle, { params: { cycleId }, body: {} }));
  const query = { cycleId, partnerId };
  const { items } = await stage.viewer.get(payments.listRemittances, { query });
  const params = { remittanceId: items[0]?.id ?? '' };
  await stage.finance.get(payments.approveRemittance, { params, body: {} });
  await stage.finance.get(payments.failRemittance, { params, body: { reason: marks.failure } });
  await stage.admin.get(payments.reissueRemittance, { params, body: { reason: marks.reissue } });
  await stage.finance.get(addRemittanceNote, { params, body: { text: marks.note } });
  const lines = await stage.viewer.get(listLineItems, { params: { cycleId }, query: { partnerId } });
  return { marks, ids: { ...params, cycleId, lineItemId: lines.items[0]?.id ?? '' } };
}

/** A job of the partner that one of the staff cancelled. */
async function markJob(stage: Stage, partnerId: string) {
  const params = { partnerId };
  const { uploadId } = await stage.ops.get(requestRepertoireUpload, { params, body: announcedCsv('a') });
  const { id: jobId } = await stage.ops.get(ingestRepertoire, { params, body: { uploadId } });
  await stage.ops.get(cancelJob, { params: { jobId } });
  return { ops: 'ops-1', finance: 'finance-1', admin: 'admin-1' };
}

/** What the other partner says of a song, and why it was declined. */
async function markProposal(stage: Stage, { partner, work }: Tenants['other']) {
  const marks = { proposed: mark('proposed'), declined: mark('declined') };
  const said = { partnerId: partner.id, workId: work.id, comment: marks.proposed };
  const { id: proposalId, version } = await proposed(stage, said);
  const body = { version, reason: marks.declined };
  await stage.ops.get(declineProposal, { params: { proposalId }, body });
  return marks;
}
