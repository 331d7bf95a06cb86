import type { CallAws } from '#functions/platform/post/aws-call.ts';
import { outcomeOf } from '#functions/platform/post/outcome-of.ts';
import type { PostPorts } from '#functions/ports/notices.ts';

const utf8 = (Data: string) => ({ Data, Charset: 'UTF-8' });

/**
 * Sends plain mail by SES.
 *
 * @see https://docs.aws.amazon.com/ses/latest/APIReference-V2/API_SendEmail.html
 */
export function sesMail(call: CallAws, from: string): NonNullable<PostPorts['sendMail']> {
  return async ({ to, subject, text }) =>
    outcomeOf(
      await call({
        ...{ host: 'email', service: 'ses', path: '/v2/email/outbound-emails' },
        headers: { 'content-type': 'application/json' },
        body: {
          FromEmailAddress: from,
          Destination: { ToAddresses: [to] },
          Content: { Simple: { Subject: utf8(subject), Body: { Text: utf8(text) } } },
        },
      }),
    );
}
