import { invariant } from '#functions/domain/invariant.ts';
import type { World } from '#functions/ports/world.ts';
import { type Recipients, recipientsOf } from '#functions/use-cases/notices/recipients-of.ts';
import { retryStale } from '#functions/use-cases/retry-stale.ts';
import type { NoticeId } from '#shared/ids.ts';
import type { Delivery, StoredNotice } from '#shared/schemas/notices.ts';

type Needs = Parameters<typeof recipientsOf>[0] & Pick<World, 'clock' | 'notices' | 'commit' | 'log'>;
type Named = { readonly noticeId: NoticeId; readonly to: string };

/**
 * Every write of a notice moves it on, so whoever loses a race has seen another move: this many tries are more than the
 * moves that there can be among all who send it at once.
 */
const MAX_TRIES = 1000;

/** A notice that somebody could not be sent, because the way to them took nothing: it is to be tried again. */
class NoticeUnsent extends Error {
  constructor(noticeId: NoticeId) {
    super(`not everybody could be sent ${noticeId}`);
    this.name = 'NoticeUnsent';
  }
}

/**
 * Sends a notice to each of its recipients, once, however often and by how many it is sent at once. Whoever sends claims
 * the recipient first; what the way did not take gives the claim back; where it is not known whether it was taken, the
 * claim stays, and the recipient is never sent it again. Who gets it is decided when it is first sent, and who may no
 * longer get it when its turn comes is left out.
 *
 * @throws an error where somebody is still to be sent it
 */
export async function sendNotice(world: Needs, noticeId: NoticeId): Promise<void> {
  const notice = await world.notices.find(noticeId);
  if (notice === undefined || isDealtWith(notice)) return;
  const recipients = await recipientsOf(world, notice.about);
  const { deliveries } = await addressed(world, noticeId, recipients);
  let isLeft = false;
  for (const { to } of deliveries ?? []) {
    const outcome = await tell(world, { noticeId, to }, recipients);
    if (outcome === 'not-sent') isLeft = true;
  }
  if (isLeft) throw new NoticeUnsent(noticeId);
}

const isDealtWith = ({ deliveries }: StoredNotice): boolean =>
  deliveries !== null && !deliveries.some(({ state }) => state === 'waiting');

/** The notice with its recipients, who are written down the first time. */
function addressed(world: Needs, noticeId: NoticeId, recipients: Recipients): Promise<StoredNotice> {
  const at = world.clock.now();
  const waiting = [...recipients.keys()].map((to): Delivery => ({ to, state: 'waiting', at }));
  return move(world, noticeId, (deliveries) => (deliveries === null ? waiting : undefined));
}

async function tell(world: Needs, { noticeId, to }: Named, recipients: Recipients) {
  const send = recipients.get(to);
  const claimed = await turn(world, { noticeId, to }, [
    'waiting',
    send === undefined ? 'left-out' : 'sending',
  ]);
  if (!claimed || send === undefined) return undefined;
  const outcome = await send();
  if (outcome === 'sent') await turn(world, { noticeId, to }, ['sending', 'sent']);
  if (outcome === 'not-sent') await turn(world, { noticeId, to }, ['sending', 'waiting']);
  world.log(EVENTS[outcome], { noticeId });
  return outcome;
}

const EVENTS = { sent: 'notice.sent', 'not-sent': 'notice.not-sent', unknown: 'notice.uncertain' } as const;

/** Moves a recipient from one state to another; false where somebody else has done that. */
async function turn(
  world: Needs,
  { noticeId, to }: Named,
  [from, state]: readonly [Delivery['state'], Delivery['state']],
): Promise<boolean> {
  const at = world.clock.now();
  let isMine = false;
  await move(world, noticeId, (deliveries) => {
    isMine = deliveries?.some((one) => one.to === to && one.state === from) === true;
    if (!isMine) return undefined;
    return deliveries?.map((one) => (one.to === to ? { to, state, at } : one));
  });
  return isMine;
}

/** Changes a notice’s recipients as `next` says of the newest version of them; where it says nothing they stay. */
function move(
  world: Needs,
  noticeId: NoticeId,
  next: (deliveries: StoredNotice['deliveries']) => Delivery[] | undefined,
): Promise<StoredNotice> {
  return retryStale(async () => {
    const before = await world.notices.find(noticeId);
    invariant(before !== undefined, `${noticeId} was there before`);
    const deliveries = next(before.deliveries);
    if (deliveries === undefined) return before;
    const after = { ...before, deliveries, version: before.version + 1 };
    await world.commit({
      actor: 'system:notices',
      changes: [{ kind: 'notice', action: 'notice.moved', before, after }],
    });
    return after;
  }, MAX_TRIES);
}
