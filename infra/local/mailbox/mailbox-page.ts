import type { Message } from '#infra/local/mailbox/mailbox.ts';
import { escaped, page } from '#infra/local/site/plain-page.ts';

const STYLE = `
main { width: min(52rem, calc(100vw - 2rem)); } body { place-items: start center; }
ul { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
li + li { border-top: 1px solid var(--line); }
li a { display: grid; grid-template-columns: 10.5rem minmax(0, 1fr); gap: 2px 1rem; padding: 10px 14px; color: inherit; text-decoration: none; }
li a:hover b { text-decoration: underline; }
li b { font-weight: 500; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
li small { font-size: inherit; color: var(--quiet); grid-column: 2; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
time { color: var(--quiet); font-variant-numeric: tabular-nums; white-space: nowrap; }
mark { padding: 0 6px; border: 1px solid var(--accent); border-radius: 4px; color: var(--accent); background: none; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 1rem; margin: .75rem 0 1.5rem; } dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
pre { margin: 0; padding: 16px; font: inherit; white-space: pre-wrap; overflow-wrap: anywhere; border: 1px solid var(--line); border-radius: 6px; background: var(--paper); }
nav { margin-bottom: 1rem; } a { color: var(--accent); }
@media (max-width: 40rem) { li a { grid-template-columns: minmax(0, 1fr); } li small { grid-column: 1; } li b { white-space: normal; } }
`;
const SLACK = '<mark>Slack</mark>';
const FIRST_LINE = /^.*/;

/** All messages, newest first. */
export function mailboxPage(messages: readonly Message[]): string {
  const rows = messages.map(
    (message) =>
      `<li><a href="/mailbox/${escaped(message.id)}"><time datetime="${escaped(message.at)}">${timeOf(message)}</time><b>${titleOf(message)}</b><small>${toOf(message)}</small></a></li>`,
  );
  const list =
    rows.length === 0 ? '<p>Nothing was sent from this machine yet.</p>' : `<ul>${rows.join('')}</ul>`;
  return page({
    title: 'Mailbox',
    style: STYLE,
    main: `<h1>Mailbox</h1><p>What this local system would have mailed, or told in Slack. Nothing of it left the machine.</p>${list}`,
  });
}

/** One message whole. */
export function messagePage(message: Message): string {
  const fact = (name: string, value: string): string => `<dt>${name}</dt><dd>${value}</dd>`;
  const from = message.kind === 'mail' ? fact('From', escaped(message.from)) : '';
  const facts = `${fact('To', toOf(message))}${from}${fact('When', timeOf(message))}`;
  return page({
    title: message.kind === 'mail' ? message.subject : 'Slack',
    style: STYLE,
    main: `<nav><a href="/mailbox">Mailbox</a></nav><h1>${message.kind === 'mail' ? escaped(message.subject) : 'A message in Slack'}</h1><dl>${facts}</dl><pre>${withLinks(message)}</pre>`,
  });
}

const timeOf = ({ at }: Message): string => `${escaped(at.slice(0, 16).replace('T', ' '))} UTC`;
const toOf = (message: Message): string => (message.kind === 'mail' ? escaped(message.to.join(', ')) : SLACK);
const titleOf = (message: Message): string =>
  escaped(message.kind === 'mail' ? message.subject : (FIRST_LINE.exec(textOf(message))?.[0] ?? ''));
/** Slack escapes three characters, and shows them. */
const textOf = ({ kind, text }: Message): string =>
  kind === 'mail' ? text : text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const withLinks = (message: Message): string =>
  escaped(textOf(message)).replaceAll(/https?:\/\/[^\s<>"]+/g, (url) => `<a href="${url}">${url}</a>`);
