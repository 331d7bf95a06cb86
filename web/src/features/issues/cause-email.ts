import { listIssues } from '#shared/contract/issues.ts';
import { emailAsText, issueEmail, MOST_CASES_WRITTEN } from '#shared/words/issue-email.ts';
import { ask } from '#web/api/ask.ts';
import { causeQuery, type WireCause } from './wire-cause.ts';

/** The oldest open cases of a cause, as many as an e-mail names. */
export function askCases(cause: Pick<WireCause, 'kind' | 'partnerId'>) {
  const query = { ...causeQuery(cause), status: 'open' as const, limit: String(MOST_CASES_WRITTEN) };
  return ask(listIssues, { query });
}

/** The e-mail about a cause as one text to paste; without cases its own five are named. */
export function causeEmail(cause: WireCause, cases: WireCause['examples']): string {
  const email = issueEmail(cause, cases.length === 0 ? cause.examples : cases);
  return email === undefined ? '' : emailAsText(email);
}
