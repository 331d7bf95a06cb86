import type { ServerResponse } from 'node:http';
import type { Mailbox } from '#infra/local/mailbox/mailbox.ts';
import { mailboxPage, messagePage } from '#infra/local/mailbox/mailbox-page.ts';

/** Where the mailbox stands beside the site, on one machine alone. */
export const MAILBOX_PATH = '/mailbox';
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
} as const;

/** Whether a path is one of the mailbox. */
export const isOfMailbox = (path: string): boolean =>
  path === MAILBOX_PATH || path.startsWith(`${MAILBOX_PATH}/`);

/** Answers a page of the mailbox: all messages, or one. */
export function serveMailbox(mailbox: Mailbox, path: string, response: ServerResponse): void {
  const id = path.slice(MAILBOX_PATH.length + 1);
  if (id === '') {
    response.writeHead(200, HEADERS).end(mailboxPage(mailbox.all()));
    return;
  }
  const message = mailbox.find(id);
  if (message === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  else response.writeHead(200, HEADERS).end(messagePage(message));
}
