import * as z from 'zod';
import type { Mailbox } from '#infra/local/mailbox/mailbox.ts';

const Said = z.object({ Data: z.string() });
const SendEmail = z.object({
  FromEmailAddress: z.string(),
  Destination: z.object({ ToAddresses: z.array(z.string()).min(1) }),
  Content: z.object({ Simple: z.object({ Subject: Said, Body: z.object({ Text: Said }) }) }),
});
const ToSlack = z.object({ text: z.string().min(1) });

/** Takes a mail in the place of SES, plain text alone, and gives its id. Another form of it throws. */
export function takeMail(mailbox: Mailbox, input: unknown): string {
  const { FromEmailAddress: from, Destination, Content } = SendEmail.parse(input);
  const { Subject, Body } = Content.Simple;
  return mailbox.keep({
    ...{ kind: 'mail', at: new Date().toISOString(), from, to: Destination.ToAddresses },
    ...{ subject: Subject.Data, text: Body.Text.Data },
  });
}

/** Where Slack's incoming webhook is on this machine. */
export const SLACK_PATH = '/slack/incoming-webhook';

/** Takes a message in the place of Slack; false where it is none. */
export function takeSlackMessage(mailbox: Mailbox, body: string): boolean {
  try {
    const { text } = ToSlack.parse(JSON.parse(body));
    mailbox.keep({ kind: 'slack', at: new Date().toISOString(), text });
    return true;
  } catch {
    return false;
  }
}
