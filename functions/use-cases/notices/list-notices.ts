import { inEnglish } from '#functions/domain/notices/in-english.ts';
import { countsOf, noticeState } from '#functions/domain/notices/notice-state.ts';
import { pageOf } from '#functions/domain/notices/page-of.ts';
import type { PageRequest } from '#functions/ports/page.ts';
import type { World } from '#functions/ports/world.ts';
import type { PageOf } from '#shared/schemas/common.ts';
import type { Notice, StoredNotice } from '#shared/schemas/notices.ts';

/** What people were told of, newest first: how many got it, and never who. */
export async function listNotices(
  world: Pick<World, 'clock' | 'notices'>,
  page: PageRequest,
): Promise<PageOf<Notice>> {
  const { items, nextCursor } = await world.notices.page(page);
  const now = world.clock.now();
  return { items: items.map((notice) => noticeSeen(notice, now)), nextCursor };
}

function noticeSeen(notice: StoredNotice, now: string): Notice {
  const { id, about, createdAt } = notice;
  return {
    id,
    kind: about.kind,
    subject: inEnglish(about).subject,
    page: pageOf(about),
    state: noticeState(notice, now),
    recipients: countsOf(notice, now),
    createdAt,
  };
}
