import { route } from '#shared/contract/route.ts';
import { notice, noticeChoices, noticeChoicesUpdate } from '#shared/examples/notices.ts';
import { pageWith } from '#shared/examples/page-with.ts';
import { READ } from '#shared/permissions.ts';
import { Page, pageOf } from '#shared/schemas/common.ts';
import { Notice, NoticeChoices, NoticeChoicesUpdate } from '#shared/schemas/notices.ts';

export const listNotices = route({
  operation: 'listNotices',
  method: 'GET',
  path: '/api/notices',
  summary: 'What people were told of by mail or in Slack, newest first',
  description:
    'Each notice with how many get it and how many got it; who they are is not said. One whose sending broke off is uncertain, and is not sent again.',
  access: READ,
  query: Page,
  reply: { status: 200, schema: pageOf(Notice) },
  example: { reply: pageWith(notice) },
  refusals: [],
});

export const readNoticeChoices = route({
  operation: 'readNoticeChoices',
  method: 'GET',
  path: '/api/me/notices',
  summary: 'Which notices the caller is mailed',
  description:
    'By kind, and in which language. Only people of Finance are mailed. Version 0 is as shipped: every kind, in English.',
  access: READ,
  reply: { status: 200, schema: NoticeChoices },
  example: { reply: noticeChoices },
  refusals: [],
});

export const updateNoticeChoices = route({
  operation: 'updateNoticeChoices',
  method: 'PUT',
  path: '/api/me/notices',
  summary: 'Choose which notices the caller is mailed',
  description:
    'Replaces all of the caller’s choices. `version` is the one that was read; a stale one is refused. What was sent before stays sent.',
  access: READ,
  body: NoticeChoicesUpdate,
  reply: { status: 200, schema: NoticeChoices },
  example: { body: noticeChoicesUpdate, reply: { ...noticeChoices, version: 2 } },
  refusals: ['version.stale'],
});
