import { serve } from '#functions/handlers/http/serve.ts';
import { listNotices } from '#functions/use-cases/notices/list-notices.ts';
import { readChoices } from '#functions/use-cases/notices/read-choices.ts';
import { updateChoices } from '#functions/use-cases/notices/update-choices.ts';
import * as contract from '#shared/contract/notices.ts';

export const noticeRoutes = [
  serve(contract.listNotices, (world, { query }) => listNotices(world, query)),
  serve(contract.readNoticeChoices, (world, { caller }) => readChoices(world, caller.actor)),
  serve(contract.updateNoticeChoices, (world, { caller, body }) => updateChoices(world, caller, body)),
];
