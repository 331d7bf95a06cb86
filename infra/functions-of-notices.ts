import * as plan from '#infra/function-plan.ts';

/** The functions that tell people what happens: a part of the table in `infra/functions.ts`. */
export const NOTICE_FUNCTIONS = {
  remind: {
    ...plan.brief,
    entry: 'schedule/remind.ts',
    description: 'Tells of remittances that wait and reports that are due',
    timeoutSeconds: 300,
    table: [...plan.DECIDES, 'findMany', 'lists'],
  },
  'send-notices': {
    ...plan.brief,
    entry: 'notices/send-notices.ts',
    description: 'Sends each notice to whoever is to get it, once',
    timeoutSeconds: 300,
  },
  'tell-slack': {
    ...plan.nothing,
    ...plan.small,
    entry: 'notices/tell-slack.ts',
    description: 'Tells Slack of an alarm',
  },
} as const satisfies Record<string, plan.FunctionPlan>;
