import { listIssues } from '#shared/contract/issues.ts';
import type { Issue } from '#shared/schemas/issues.ts';
import { fresh } from './fresh.ts';
import { ingestWorks } from './ingest-works.ts';
import { newPartner } from './onboard.ts';
import type { Stage } from './stage.ts';

/** An open issue: a new partner has delivered a work whose ISWC has a wrong check digit. */
export async function anIssue(stage: Stage): Promise<Issue> {
  const { id } = await newPartner(stage);
  const isrc = fresh.isrc();
  await ingestWorks(stage, id, [`W-1,A song,,T-900.000.001-0,${isrc},A writer||CA|,,100`]);
  const { items } = await stage.viewer.get(listIssues, { query: { partnerId: id } });
  const issue = items.find(({ kind }) => kind === 'invalid-identifier');
  if (issue === undefined) throw new Error('No issue was raised');
  return issue;
}
