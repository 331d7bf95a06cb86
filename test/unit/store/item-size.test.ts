import { describe, expect, test } from '@jest/globals';
import { MAX_RECORD_BYTES } from '#shared/item-bytes.ts';
import { largestOf } from '#test/support/limits/largest-bytes.ts';
import { storeModels } from '#test/support/limits/store-models.ts';
import { sourceFiles } from '#test/tidy/source-files.ts';

const models = await storeModels();

describe('the largest record of each kind', () => {
  test('every kind of item in the table is measured', () => {
    const declared = sourceFiles('functions/store').flatMap(({ text }) =>
      [...text.matchAll(/^ {2}entity: '(\w+)',$/gm)].map(([, entity]) => entity),
    );
    expect(models.map(({ entity }) => entity).toSorted()).toEqual(declared.toSorted());
  });

  test.each(models)('$entity has an end in every field, and an item has room for it', ({ schema }) => {
    const { bytes, endless } = largestOf(schema);
    expect(endless).toEqual([]);
    expect(bytes).toBeLessThanOrEqual(MAX_RECORD_BYTES);
  });
});
