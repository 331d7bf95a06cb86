import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { read, recordingsOf, sharesOf, worksOf } from './read-records.ts';

test('the example of docs/formats/cwr.md is read as it says', async () => {
  const page = readFileSync(new URL('../../../../../docs/formats/cwr.md', import.meta.url), 'utf8');
  const example = /```cwr\n([\s\S]*?)```/.exec(page)?.[1] ?? '';
  const rows = await read(example);
  expect(rows.map(({ kind }) => kind)).toEqual(['message', 'record', 'record']);
  expect(sharesOf(rows)).toEqual([
    'TANSY STARMARSH 50.00',
    'MOONFALL EDITIONS -',
    'SALTWIND RIGHTS ACCRA 50.00',
  ]);
  expect(worksOf(rows)[0]).toMatchObject({ partnerWorkId: 'ME0001', title: 'HARBOUR LANTERN' });
  expect(recordingsOf(rows)).toMatchObject([{ isrc: 'ZZCWR2600001', durationSeconds: 192 }]);
});
