import middy from '@middy/core';
import { SERVED } from '#functions/handlers/api/served.ts';
import { answer } from '#functions/handlers/http/answer.ts';
import type { ApiEvent } from '#functions/handlers/http/caller.ts';
import { compressReplies } from '#functions/handlers/http/compress-reply.ts';
import { crashReply } from '#functions/handlers/http/crash-reply.ts';
import { onlyThroughFront } from '#functions/handlers/http/only-through-front.ts';
import { realWorld } from '#functions/platform/world.ts';

const routes = new Map(SERVED.map((served) => [`${served.route.method} ${served.route.path}`, served]));
const world = realWorld(process.env);

/** The API: every route that takes a token, and the open ones. */
export const handler = middy<ApiEvent>()
  .use(crashReply())
  .use(compressReplies())
  .use(onlyThroughFront(world))
  .handler((event) => answer(world, routes, event));
