import type { ApiClient } from '#infra/local/sample/api-client.ts';
import { finishJob } from '#infra/local/sample/finish-job.ts';
import { listAll } from '#infra/local/sample/list-all.ts';
import { listAudit } from '#shared/contract/audit.ts';
import { listBalances, readBalance } from '#shared/contract/balances.ts';
import { listCycles, recomputeCycle } from '#shared/contract/cycles.ts';
import { listPayouts, listRemittances } from '#shared/contract/payments.ts';
import type { BalanceSheet } from '#shared/schemas/balances.ts';
import { readAudit } from '#tools/audit/read-audit.ts';
import { verifyAudit } from '#tools/audit/verify-audit.ts';

/** One thing that was looked at: what it is, and what is wrong with it, if anything. */
export type Finding = { readonly about: string; readonly fault: string | undefined };

/** As long as the machine of a recomputation may take. */
const LONGEST_MINUTES = 6 * 60;

/**
 * Proves what a system holds, over its API: every locked cycle shared out anew from its files, the audit trail entry by
 * entry, every balance added up from its entries. It makes a job for each cycle and changes nothing else.
 */
export async function* proofs(api: ApiClient): AsyncGenerator<Finding> {
  yield* auditProved(api);
  yield* balancesProved(api);
  yield* cyclesProved(api);
}

async function* auditProved(api: ApiClient): AsyncGenerator<Finding> {
  const trail = await readAudit((query) => api.call('admin', listAudit, { query }));
  const { entries, things, fault } = await verifyAudit(trail);
  yield { about: `the audit trail: ${entries} entries about ${things} things`, fault };
}

/** Of every payee with a payment, and of those whose balance is not 0. */
async function* balancesProved(api: ApiClient): AsyncGenerator<Finding> {
  const [payments, balances] = [
    await Promise.all(
      [listRemittances, listPayouts].map((route) => listAll((query) => api.call('admin', route, { query }))),
    ),
    await listAll((query) => api.call('admin', listBalances, { query })),
  ];
  const paid = payments.flat().map(({ payee, territory }) => ({ payeeRef: payee.ref, territory }));
  const payees = new Map(
    [...paid, ...balances].map(({ payeeRef, territory }) => [
      `${payeeRef} in ${territory}`,
      { params: { payeeRef }, query: { territory } },
    ]),
  );
  for (const [about, payee] of payees) {
    const fault = await api.call('admin', readBalance, payee).then(faultOf, messageOf);
    yield { about: `the balance of ${about}`, fault };
  }
}

/** What is wrong with a balance (royalty rules §6.6): its entries count down to 1, and add up to it. */
export function faultOf({ balance, entries, totals }: BalanceSheet): string | undefined {
  const lost = entries.findIndex(({ sequence }, at) => sequence !== entries.length - at);
  if (lost !== -1) return `entry ${entries.length - lost} is missing`;
  const sum = entries.reduce((all, { amount }) => all + amount.minor, 0n);
  if (sum !== balance.minor) return `its entries come to ${sum} minor units, it is ${balance.minor}`;
  const { opening, net, adjustments, tax, paid, givenBack, closing } = totals;
  const told = opening.minor + net.minor + adjustments.minor - tax.minor - paid.minor + givenBack.minor;
  return told === sum && closing.minor === sum
    ? undefined
    : `its totals come to ${told} minor units, not ${sum}`;
}

async function* cyclesProved(api: ApiClient): AsyncGenerator<Finding> {
  const cycles = await listAll((query) => api.call('admin', listCycles, { query }));
  for (const { id: cycleId, name } of cycles.filter(({ lockedAt }) => lockedAt !== null)) {
    const started = await api.call('admin', recomputeCycle, { params: { cycleId } });
    const fault = await finishJob(api, 'admin', started, { longestMinutes: LONGEST_MINUTES }).then(
      ({ result, problems }) =>
        result?.['identical'] === true ? undefined : problems.map(({ message }) => message).join(' '),
      messageOf,
    );
    yield { about: `the cycle ${name}, shared out anew`, fault };
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
