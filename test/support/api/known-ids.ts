import { readCycle } from '#shared/contract/cycles.ts';
import type { Route } from '#shared/contract/route.ts';
import { proposedExpiry } from './expiries.ts';
import { ingestWorks } from './ingest-works.ts';
import { newRun } from './new-run.ts';
import { newAgreement, newArtist, newCycle, newLocalWork, newPartner } from './onboard.ts';
import { quarterOf } from './quarter.ts';
import type { Stage } from './stage.ts';

/** Ids of existing things, for a list route. Each is made once on a stage. */
export async function knownIds(stage: Stage, route: Route): Promise<Readonly<Record<string, string>>> {
  const ids: Record<string, string> = {};
  const known = made.get(stage) ?? {};
  made.set(stage, known);
  for (const name of Object.keys(route.params?.shape ?? {})) {
    known[name] ??= idOf(stage, name, ids);
    ids[name] = await known[name];
  }
  const { partnerId, cycleId } = ids;
  // A partner has the cycles of the territories that its agreements are for.
  if (partnerId !== undefined && cycleId !== undefined) {
    known['agreement'] ??= agreementFor(stage, partnerId, cycleId);
    await known['agreement'];
  }
  return ids;
}

const made = new WeakMap<Stage, Record<string, Promise<string>>>();
/** A quarter that is only read needs no payment for each proof. */
const FEW_PAYEES = 2;

async function agreementFor(stage: Stage, partnerId: string, cycleId: string): Promise<string> {
  const { territory } = await stage.admin.get(readCycle, { params: { cycleId } });
  return (await newAgreement(stage, partnerId, { territory })).id;
}

async function idOf(
  stage: Stage,
  name: string,
  { cycleId }: Readonly<Record<string, string>>,
): Promise<string> {
  switch (name) {
    case 'partnerId':
      return (await newPartner(stage)).id;
    case 'artistId':
      return (await newArtist(stage)).id;
    case 'workId':
      return (await newLocalWork(stage)).id;
    case 'cycleId':
      return (await newCycle(stage)).id;
    case 'runId':
      return (await newRun(stage, cycleId ?? '')).id;
    case 'jobId':
      return (await ingestWorks(stage, (await newPartner(stage)).id, [])).id;
    case 'remittanceId':
      return (await quarterOf(stage, FEW_PAYEES)).any('remittance').id;
    case 'payoutId':
      return (await quarterOf(stage, FEW_PAYEES)).any('payout').id;
    case 'expiryId':
      return (await proposedExpiry(stage)).list.id;
    default:
      throw new Error(`Nothing is known under ${name}`);
  }
}
