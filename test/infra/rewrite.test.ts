import { describe, expect, test } from '@jest/globals';
import { Definition } from '#infra/local/workflows/definition.ts';
import { rewrite } from '#infra/local/workflows/rewrite.ts';

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
  test('turns a map over a list in S3 into a reader and a map over its items', () => {
    const { States } = rewrite('m', machineWith({ MaxConcurrency: 8 }));
    expect(States['Each']).toMatchObject({ Type: 'Task', ResultPath: '$.items.Each', Next: 'EachItems' });
    expect(States['EachItems']).toMatchObject({
      Type: 'Map',
      ItemsPath: '$.items.Each',
      MaxConcurrency: 8,
      End: true,
    });
    expect(States['EachItems']).not.toHaveProperty('ItemReader');
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
