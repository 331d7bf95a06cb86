import type { MessageHeader } from '#functions/formats/diagnostic.ts';
import type { JobRecord } from '#functions/ports/records.ts';
import type { World } from '#functions/ports/world.ts';
import { ingestionInput } from '#functions/use-cases/jobs/ingestion-input.ts';
import { JobFailed } from '#functions/use-cases/jobs/job-failed.ts';
import { partnerOfJob } from '#functions/use-cases/jobs/partner-of-job.ts';
import { JobId } from '#shared/ids.ts';
import type { JobProblem } from '#shared/schemas/jobs.ts';

type Needs = Pick<World, 'jobs' | 'names' | 'partners' | 'settings' | 'commit'>;
/** What to do with a message: take it, try it as a dry run only, or skip it because it was taken before. */
export type Verdict =
  | { readonly act: 'take' }
  | { readonly act: 'try' | 'leave'; readonly problem: JobProblem };

/**
 * Decides whether a message may change anything. A test changes nothing; a message for somebody else, of a partner that
 * is read strictly, or with an id that another message used, fails the job; the same message again is skipped. The id is (sender, message id), held by
 * the job that took it; a job that failed or was cancelled gives it back.
 */
export async function admitMessage(
  world: Needs,
  job: JobRecord,
  { message, sha256 }: { message: MessageHeader; sha256: string },
): Promise<Verdict> {
  const { ownDpid } = world.settings;
  const isElsewhere =
    ownDpid !== undefined && message.recipients.length > 0 && !message.recipients.includes(ownDpid);
  if (isElsewhere && (await world.partners.find(partnerOfJob(job)))?.readingMode === 'strict') {
    const to = message.recipients.join(', ');
    const text = `The message is for ${to}, not for ${ownDpid}. Ask the sender to address it to us.`;
    throw new JobFailed([{ code: 'message.elsewhere', message: text }]);
  }
  if (message.isTest) {
    const text = 'It is a test message: it was read and checked, and nothing was changed.';
    return { act: 'try', problem: { code: 'message.test', message: text } };
  }
  const { messageId } = message;
  if (messageId === undefined || ingestionInput(job).dryRun) return { act: 'take' };
  const name = `${job.partnerId}/${message.sender}/${messageId}`;
  const held = await world.names.holder(KIND, name);
  const [holder, content] = held?.split(' ') ?? [];
  if (held === undefined || holder === undefined) return take(world, job, { name, sha256 });
  if (holder === job.id) return { act: 'take' };
  const status = (await world.jobs.find(JobId.parse(holder)))?.status;
  if (status === 'failed' || status === 'cancelled') return take(world, job, { name, sha256, held });
  if (content === sha256) {
    const text = `Message ${messageId} was taken before, by ${holder}; nothing was left to do.`;
    return { act: 'leave', problem: { code: 'message.repeated', message: text } };
  }
  const text = `Message ${messageId} came before with other content, in ${holder}. Send it under a new id.`;
  throw new JobFailed([{ code: 'message.repeated', message: text }]);
}

const KIND = 'message';

async function take(
  world: Needs,
  job: JobRecord,
  { name, sha256, held }: { name: string; sha256: string; held?: string },
): Promise<Verdict> {
  const taken = 'version.stale' as const;
  if (held !== undefined) {
    const releases = [{ kind: KIND, name, holder: held }];
    await world.commit({ actor: job.actor, changes: [], releases });
  }
  const claims = [{ kind: KIND, name, holder: `${job.id} ${sha256}`, taken }];
  await world.commit({ actor: job.actor, changes: [], claims });
  return { act: 'take' };
}
