import { expect } from '@jest/globals';
import { openapi } from '#functions/handlers/http/openapi.ts';
import { listAudit } from '#shared/contract/audit.ts';
import { listIssues, resolveIssue } from '#shared/contract/issues.ts';
import * as contract from '#shared/contract/jobs.ts';
import { NOUNS } from '#shared/contract/routes.ts';
import { readHealth, readOpenapi, readReference } from '#shared/contract/system.ts';
import { ingestRepertoire, requestRepertoireUpload } from '#shared/contract/uploads.ts';
import { anIssue } from '#test/support/api/an-issue.ts';
import { fresh } from '#test/support/api/fresh.ts';
import { ingestWorks } from '#test/support/api/ingest-works.ts';
import { newCycle, newPartner } from '#test/support/api/onboard.ts';
import { answers, type Proof, refuses } from '#test/support/api/proof.ts';
import { bodyOf } from '#test/support/api/sample-bodies.ts';
import { announcedCsv } from '#test/support/api/send-csv.ts';
import type { Stage } from '#test/support/api/stage.ts';

const resolution = bodyOf(resolveIssue);

/** The job of an upload that has not arrived. */
async function waitingJob(stage: Stage) {
  const { id } = await newPartner(stage);
  const params = { partnerId: id };
  const { uploadId } = await stage.ops.get(requestRepertoireUpload, { params, body: announcedCsv('a') });
  return stage.ops.get(ingestRepertoire, { params, body: { uploadId } });
}

export const operationProofs: readonly Proof[] = [
  answers(contract.listJobs, 'a partner its own jobs', async (stage) => {
    const job = await waitingJob(stage);
    await waitingJob(stage);
    const staff = await stage.staffOf(job.partnerId ?? '');
    const answer = await staff.ask(contract.listJobs, { query: { kind: 'repertoire-ingestion' } });
    expect(answer.body).toMatchObject({ items: [{ id: job.id }], nextCursor: null });
    return answer;
  }),
  refuses(contract.listJobs, 'not-found', {
    words: 'for one partner, the jobs of another',
    act: async (stage) => {
      const [one, other] = await Promise.all([newPartner(stage), newPartner(stage)]);
      const staff = await stage.staffOf(one.id);
      return staff.ask(contract.listJobs, { query: { partnerId: other.id } });
    },
  }),
  answers(contract.readJob, 'one job', async (stage) => {
    const { id } = await waitingJob(stage);
    const answer = await stage.viewer.ask(contract.readJob, { params: { jobId: id } });
    expect(answer.body).toMatchObject({ id, problems: [] });
    return answer;
  }),
  answers(contract.listJobChanges, 'what an ingestion changed, field by field', async (stage) => {
    const { id: partnerId } = await newPartner(stage);
    const isrc = fresh.isrc();
    const { id } = await ingestWorks(stage, partnerId, [`W-1,A song,,,${isrc},A writer||CA|,,100`]);
    const staff = await stage.staffOf(partnerId);
    const answer = await staff.ask(contract.listJobChanges, { params: { jobId: id }, query: { limit: '1' } });
    expect(answer.body).toMatchObject({
      items: [{ noun: 'work', ref: 'W-1', outcome: 'created', line: 2 }],
      nextCursor: expect.any(String),
    });
    return answer;
  }),
  answers(listAudit, 'who opened a cycle, as the start of a chain', async (stage) => {
    const { id } = await newCycle(stage);
    const query = { entity: 'cycle', entityId: id };
    const answer = await stage.admin.ask(listAudit, { query });
    expect(answer.body).toMatchObject({
      items: [{ action: 'cycle.opened', actor: 'ops-1', before: null, after: { id }, previousHash: null }],
    });
    return answer;
  }),
  answers(listIssues, 'the open issues of one partner', async (stage) => {
    const { id, partnerId, kind } = await anIssue(stage);
    const query = { partnerId: partnerId ?? '', status: 'open', kind };
    const answer = await stage.viewer.ask(listIssues, { query });
    expect(answer.body).toMatchObject({ items: [{ id, kind: 'invalid-identifier' }] });
    return answer;
  }),
  answers(resolveIssue, 'the issue with who resolved it and how', async (stage) => {
    const { id } = await anIssue(stage);
    const ask = { params: { issueId: id }, body: resolution };
    const answer = await stage.ops.ask(resolveIssue, ask);
    expect(answer.body).toMatchObject({ status: 'resolved', resolvedBy: 'ops-1', ...resolution });
    return answer;
  }),
  refuses(resolveIssue, 'issue.resolved', {
    words: 'an issue that is resolved already',
    act: async (stage) => {
      const { id } = await anIssue(stage);
      const ask = { params: { issueId: id }, body: resolution };
      await stage.ops.get(resolveIssue, ask);
      return stage.ops.ask(resolveIssue, ask);
    },
  }),
  refuses(resolveIssue, 'version.stale', {
    words: 'an issue read in another version',
    act: async (stage) => {
      const { id } = await anIssue(stage);
      const body = { ...resolution, version: 9 };
      return stage.ops.ask(resolveIssue, { params: { issueId: id }, body });
    },
  }),
  answers(readHealth, 'anybody that it is up', async ({ nobody }) => {
    const answer = await nobody.ask(readHealth);
    expect(answer.body).toEqual({ status: 'ok', checks: { table: 'ok' } });
    return answer;
  }),
  answers(
    readOpenapi,
    'anybody the contract, compressed, and who has it that it is the same',
    async ({ nobody, url }) => {
      const answer = await nobody.ask(readOpenapi, { headers: { 'accept-encoding': 'gzip' } });
      expect(answer.body).toEqual(JSON.parse(JSON.stringify(openapi(NOUNS))));
      expect(answer.headers.get('content-encoding')).toBe('gzip');
      const headers = { 'if-none-match': answer.headers.get('etag') ?? '' };
      const again = await fetch(new URL(readOpenapi.path, url), { headers });
      expect({ status: again.status, text: await again.text() }).toEqual({ status: 304, text: '' });
      return answer;
    },
  ),
  answers(readReference, 'anybody the page that shows the contract', async ({ nobody, url }) => {
    const answer = await nobody.ask(readReference);
    const page = await fetch(new URL(answer.headers.get('location') ?? '', url));
    expect({ status: page.status, text: await page.text() }).toMatchObject({
      status: 200,
      text: expect.stringContaining('<title>ZamIO API</title>'),
    });
    return answer;
  }),
];
