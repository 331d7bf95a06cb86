import type { Told } from '#functions/domain/notices/key-of.ts';
import type { Cycle } from '#shared/schemas/cycles.ts';
import type { Partner } from '#shared/schemas/partners.ts';
import type { Payment } from '#shared/schemas/payments.ts';

const WAITS_HOURS = 48;
const HOUR_MS = 3_600_000;
/** The states in which a payment waits for somebody of Finance, and what for. */
export const WAITS_FOR = { Pending: 'approve', Approved: 'send' } as const;
const waitsFor = (status: Payment['status']): 'approve' | 'send' | undefined =>
  isWaiting(status) ? WAITS_FOR[status] : undefined;
const isWaiting = (status: string): status is keyof typeof WAITS_FOR => status in WAITS_FOR;

type Waiting = Pick<Payment, 'id' | 'kind' | 'status' | 'timeline' | 'netPayable' | 'payee'>;

/**
 * What Finance is told of a remittance that has waited two days to be approved or sent, at an instant: once for each
 * time that it came to wait. Payouts are not told of, because their payees are persons.
 */
export function toldOfWaiting(payment: Waiting, now: string): Told | undefined {
  const { id: paymentId, kind, status, timeline, netPayable: amount, payee } = payment;
  const act = waitsFor(status);
  const since = timeline.at(-1)?.at;
  if (kind !== 'remittance' || act === undefined || since === undefined) return undefined;
  if (Date.parse(now) - Date.parse(since) < WAITS_HOURS * HOUR_MS) return undefined;
  const about = { paymentId, partnerName: payee.name, amount, waitsFor: act, since: since.slice(0, 10) };
  return { about: { kind: 'remittance-waiting', ...about }, turn: timeline.length };
}

type Approved = Pick<Payment, 'id' | 'kind' | 'status' | 'issue'>;

/** Whether a remittance was approved for the first time: one that was issued again has the statements of the first. */
export const isReady = ({ kind, status, issue }: Approved): boolean =>
  kind === 'remittance' && status === 'Approved' && issue === 1;

type Ready = {
  readonly payment: Approved;
  readonly cycle: Pick<Cycle, 'id' | 'name'>;
  readonly partner: Pick<Partner, 'id' | 'name' | 'notices'>;
};

/** What a partner is told when its remittance is approved, where it asked for that. */
export function toldOfStatements({ payment, cycle, partner }: Ready): Told | undefined {
  if (!isReady(payment) || !partner.notices) return undefined;
  return {
    about: {
      kind: 'statements-ready',
      paymentId: payment.id,
      ...{ cycleId: cycle.id, cycleName: cycle.name },
      ...{ partnerId: partner.id, partnerName: partner.name },
    },
  };
}
