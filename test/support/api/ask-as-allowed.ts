import type { Route } from '#shared/contract/route.ts';
import type { Answer } from './answer.ts';
import type { Asked } from './caller.ts';
import type { Stage } from './stage.ts';
import { callWebhook } from './webhook-call.ts';

/** Asks as somebody who is allowed to: a signed request as a gateway, anything else as Admin. */
export function askAsAllowed(stage: Stage, route: Route, asked: Asked): Promise<Answer> {
  if (route.access !== 'signature') return stage.admin.ask(route, asked);
  return callWebhook(stage, {
    body: asked.raw ?? JSON.stringify(asked.body),
    ...(asked.headers && { headers: asked.headers }),
  });
}
