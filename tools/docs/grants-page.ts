import type { GrantUse } from '#infra/local/iam/grant-use.ts';

const INTRODUCTION = `# Grants

What each function, state machine, schedule and service was seen to do, with which right of the template, when the tests ran
whole systems. A right that is not here was used by none of them: either it goes, or \`test/infra/iam/unseen-grants.ts\` says why
it stays. A test compares this page with the template.

<!-- Made by \`npm run docs:grants\` from a run of the tests: run that, do not write here. -->

| who | on | may |
| --- | --- | --- |
`;
const ROW = /^\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/;

/** The page of the grants that were used, in order. */
export function grantsPage(used: readonly GrantUse[]): string {
  const actions = Map.groupBy(used, ({ who, resource }) => `${who} | ${shortOf(resource)}`);
  const rows = [...actions].map(([place, uses]) => {
    const named = [...new Set(uses.map(({ action }) => action))].toSorted();
    return `| ${place} | ${named.join(', ')} |`;
  });
  return `${INTRODUCTION}${rows.toSorted().join('\n')}\n`;
}

/** A grant in a line, as the page and the template both tell it. */
export const lineOf = ({ who, action, resource }: GrantUse): string =>
  `${who} | ${shortOf(resource)} | ${action}`;

/** The grants of a page, a line each. */
export function linesIn(page: string): readonly string[] {
  return page.split('\n').flatMap((line) => {
    const [, who = '', on = '', may = ''] = ROW.exec(line) ?? [];
    return who === '' || who === 'who' || who === '---'
      ? []
      : may.split(', ').map((action) => `${who} | ${on} | ${action}`);
  });
}

/** An ARN without what is the same for all. */
const shortOf = (arn: string): string => arn.split(':').slice(5).join(':') || arn;
