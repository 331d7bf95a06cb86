import * as z from 'zod';
import type { Definition, State } from '#infra/local/workflows/definition.ts';

const Branch = z.looseObject({ Next: z.string().optional() });
const Branches = z.array(Branch).default([]);

type Level = Pick<Definition, 'StartAt' | 'States'>;

/** What is wrong with the ways through a state machine: states that are not there, that nobody comes to, or that go nowhere. */
export function stateMachineFaults({ StartAt, States }: Level): readonly string[] {
  const names = Object.keys(States);
  const meant = new Set([StartAt, ...Object.values(States).flatMap(nextOf)]);
  return [
    ...[...meant].filter((name) => !names.includes(name)).map((name) => `${name} is not there`),
    ...names.filter((name) => !meant.has(name)).map((name) => `nobody comes to ${name}`),
    ...Object.entries(States)
      .filter(([, state]) => goesNowhere(state))
      .map(([name]) => `${name} goes nowhere`),
    ...Object.values(States).flatMap(({ ItemProcessor }) =>
      ItemProcessor === undefined ? [] : stateMachineFaults(ItemProcessor),
    ),
  ];
}

function nextOf(state: State): readonly string[] {
  const choices = [...Branches.parse(state['Choices']), ...Branches.parse(state['Catch'])];
  const ways = [state.Next, state['Default'], ...choices.map(({ Next }) => Next)];
  return ways.filter((way) => typeof way === 'string');
}

/** Either it ends, or it says what comes next. */
function goesNowhere({ Type, Next, End }: State): boolean {
  if (Type === 'Succeed' || Type === 'Fail' || Type === 'Choice')
    return Next !== undefined || End !== undefined;
  return (Next === undefined) === (End !== true);
}
