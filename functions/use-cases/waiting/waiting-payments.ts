import { isSamePerson } from '#functions/domain/same-person.ts';
import { amountsOf } from '#functions/domain/waiting/amounts-of.ts';
import { oldestOf } from '#functions/domain/waiting/oldest-of.ts';
import { acts, isShown } from '#functions/domain/waiting/who-acts.ts';
import type { World } from '#functions/ports/world.ts';
import type { Asked, Found } from '#functions/use-cases/waiting/asked.ts';
import { type Payment, PaymentKind } from '#shared/schemas/payments.ts';
import type { WaitingItem } from '#shared/schemas/waiting.ts';

/** The states in which a payment waits for a person, and what for. */
const STATES = [
  { status: 'Failed', kind: 'payments-failed' },
  { status: 'Approved', kind: 'payments-to-send' },
  { status: 'Pending', kind: 'payments-to-approve' },
  { status: 'Sent', kind: 'payments-to-settle' },
] as const;
/** Cycles with payments that are not done, the newest, and how many payments of each in each state are read. */
const MOST_CYCLES = 8;
const MOST_OF_STATE = 100;

/** Payments that wait, by kind and state. Who approved one is not shown it to be sent: another person sends. */
export async function waitingPayments(world: Pick<World, 'payments'>, { caller, cycles }: Asked): Found {
  const undone = cycles.filter(({ payments }) => payments !== null && payments.done < payments.total);
  const read = undone.slice(0, MOST_CYCLES);
  const shown = STATES.filter(({ kind }) => isShown(kind, caller.roles));
  const items = shown.map(async ({ status, kind }) => {
    const pages = await Promise.all(read.map(({ id }) => world.payments.inState(id, status, MOST_OF_STATE)));
    const isMore = undone.length > read.length || pages.some((page) => page.length === MOST_OF_STATE);
    const waiting = pages.flat().filter((payment) => waits(payment) && !isOthers(payment));
    return PaymentKind.options.flatMap((paymentKind): readonly WaitingItem[] => {
      const of = waiting.filter((payment) => payment.kind === paymentKind);
      const since = oldestOf(of.map(cameToWait));
      if (since === undefined) return [];
      const amounts = amountsOf(of.map(({ netPayable }) => netPayable));
      return [{ kind, count: of.length, isMore, amounts, since, paymentKind, status }];
    });

    /** Whether another person has to do it. */
    function isOthers({ approvedBy }: Payment): boolean {
      return (
        kind === 'payments-to-send' && acts(kind, caller.roles) && isSamePerson(approvedBy, caller.actor)
      );
    }
  });
  return (await Promise.all(items)).flat();
}

/** A failed payment that was reissued waits no more: its successor does. */
const waits = ({ successorId }: Payment): boolean => successorId === undefined;
const cameToWait = ({ timeline, createdAt }: Payment): string => timeline.at(-1)?.at ?? createdAt;
