import { inEnglish } from '#functions/domain/notices/in-english.ts';
import { oneLine } from '#functions/domain/notices/one-line.ts';
import { pageOf } from '#functions/domain/notices/page-of.ts';
import type { NoticeAbout } from '#shared/schemas/notices.ts';

/** A notice as a message in Slack: a line, and the page that it leads to. */
export function slackText(about: NoticeAbout, siteUrl: string): string {
  const { happened, whatToDo } = inEnglish(about);
  return `${forSlack(`${happened} ${whatToDo}`)} ${siteUrl}${pageOf(about)}`;
}

/**
 * A text that Slack shows as it stands: its three control characters are escaped, so that no name calls a channel.
 *
 * @see https://docs.slack.dev/messaging/formatting-message-text
 */
export function forSlack(text: string): string {
  return oneLine(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
