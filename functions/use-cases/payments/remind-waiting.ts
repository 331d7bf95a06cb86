import { toldOfWaiting, WAITS_FOR } from '#functions/domain/notices/told-of-payment.ts';
import type { World } from '#functions/ports/world.ts';
import { everyPage } from '#functions/use-cases/every-page.ts';
import { makeNotices } from '#functions/use-cases/notices/make-notices.ts';
import { namesOf } from '#shared/machines/machine.ts';

type Needs = Parameters<typeof makeNotices>[0] & Pick<World, 'payments'>;

/** Tells Finance of each remittance that has waited two days to be approved or sent, at an instant; each once. */
export async function remindWaiting(world: Needs, now: string): Promise<void> {
  for (const status of namesOf(WAITS_FOR)) {
    const pages = everyPage((page) => world.payments.page('remittance', { ...page, status }));
    for await (const payments of pages) {
      await makeNotices(
        world,
        payments.flatMap((payment) => toldOfWaiting(payment, now) ?? []),
      );
    }
  }
}
