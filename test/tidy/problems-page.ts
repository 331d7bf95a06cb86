import { PROBLEMS } from '#shared/problems.ts';

const INTRO = `# Problems

Everything that the API can refuse, by its code. A refusal is a problem document (RFC 9457): \`type\` is the code, \`status\`
and \`title\` stand below, \`detail\` names the things at hand, and \`errors\` names the fields that are wrong. Codes never
change their meaning. A file's rows and a job's steps say theirs in the same shape, as \`problems\` of the job.

| code | status | what happened | what to do |
| --- | --- | --- | --- |
`;

/** `docs/problems.md` as the table of refusals makes it. */
export function problemsPage(): string {
  const rows = Object.entries(PROBLEMS)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, { status, title, hint }]) => `| \`${code}\` | ${status} | ${title} | ${hint} |\n`);
  return `${INTRO}${rows.join('')}`;
}
