import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import * as z from 'zod';
import { Definition } from '#infra/local/workflows/definition.ts';
import { DISTRIBUTED_MAP, rewrite } from '#infra/local/workflows/rewrite.ts';
import { synthesized } from './synthesized.ts';

/** The paths at which two values differ, the shortest that say it. */
function changedPaths(before: unknown, after: unknown, path: readonly string[] = []): readonly string[][] {
  if (isDeepStrictEqual(before, after)) return [];
  const [ofBefore, ofAfter] = [Fields.safeParse(before), Fields.safeParse(after)];
  if (!ofBefore.success || !ofAfter.success) return [[...path]];
  const names = new Set([...Object.keys(ofBefore.data), ...Object.keys(ofAfter.data)]);
  return [...names].flatMap((name) => changedPaths(ofBefore.data[name], ofAfter.data[name], [...path, name]));
}

/** A field of a state, and the type of that state as the template has it. */
function kindOf({ States }: Definition, [level, name = '', ...field]: readonly string[]): string {
  return level === 'States' ? `${field.join('.')} of a ${States[name]?.Type}` : `${level} of a machine`;
}
const Fields = z.record(z.string(), z.unknown());

const LAMBDA = 'arn:aws:lambda:us-east-1:000000000000:function:take';
const reader = {
  Resource: 'arn:aws:states:::s3:getObject',
  ReaderConfig: { InputType: 'JSON' },
  Parameters: { Bucket: 'work', 'Key.$': '$.list.key' },
};
const machineWith = (map: Record<string, unknown>, one: Record<string, unknown> = {}) =>
  Definition.parse({
    StartAt: 'Each',
    States: {
      Each: {
        Type: 'Map',
        ItemReader: reader,
        ItemProcessor: {
          StartAt: 'One',
          States: { One: { Type: 'Task', Resource: LAMBDA, End: true, ...one } },
        },
        ResultPath: null,
        End: true,
        ...map,
      },
    },
  });

describe('rewrite', () => {
  test('turns a map over a list in S3 into a task that is given the list', () => {
    const machine = machineWith({ MaxConcurrency: 8 });
    expect(rewrite('m', machine)).toEqual({
      ...machine,
      States: {
        Each: {
          ...machine.States['Each'],
          Type: 'Task',
          Resource: DISTRIBUTED_MAP,
          TimeoutSeconds: 2_000_000,
          Parameters: reader.Parameters,
        },
      },
    });
  });

  test('changes no more of the template than its decision page says', async () => {
    const { template } = await synthesized();
    const changed = template
      .ofType('AWS::StepFunctions::StateMachine', z.object({ DefinitionString: z.string() }))
      .flatMap(({ name, properties }) => {
        const machine = Definition.parse(JSON.parse(properties.DefinitionString));
        return changedPaths(machine, rewrite(name, machine)).map((path) => kindOf(machine, path));
      });
    const [, section = ''] = readFileSync('docs/decisions/0013-edges.md', 'utf8').split(
      '## What is rewritten\n',
    );
    const told = [...(section.split('\n**')[0] ?? '').matchAll(/^\| `(\w+)` of a `(\w+)` \|/gm)];
    expect(new Set(changed)).toEqual(new Set(told.map(([, field, type]) => `${field} of a ${type}`)));
    expect(told.length).toBeGreaterThan(0);
  });

  test.each([
    ['a reader of CSV', { ItemReader: { ...reader, ReaderConfig: { InputType: 'CSV' } } }],
    ['a reader of a listing', { ItemReader: { ...reader, Resource: 'arn:aws:states:::s3:listObjectsV2' } }],
    [
      'a reader with a limit',
      { ItemReader: { ...reader, ReaderConfig: { InputType: 'JSON', MaxItems: 5 } } },
    ],
    ['no reader', { ItemReader: undefined }],
    ['batches', { ItemBatcher: { MaxItemsPerBatch: 10 } }],
    ['a writer of results', { ResultWriter: {} }],
    ['tolerated failures', { ToleratedFailurePercentage: 5 }],
    ['a selector', { ItemSelector: { 'a.$': '$' } }],
  ])('refuses a map with %s', (_, map) => {
    expect(() => rewrite('m', machineWith(map))).toThrow(/The state machine m cannot be run locally/);
  });

  test.each([
    ['a task that is no function', { Resource: 'arn:aws:states:::sqs:sendMessage' }],
    ['a task token', { Parameters: { 'token.$': '$$.Task.Token' } }],
    ['JSONata', { QueryLanguage: 'JSONata' }],
  ])('refuses %s', (_, one) => {
    expect(() => rewrite('m', machineWith({}, one))).toThrow(/cannot be run locally/);
  });
});
