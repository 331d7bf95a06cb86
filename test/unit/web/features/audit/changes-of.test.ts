import { expect, test } from '@jest/globals';
import { changesOf } from '#web/features/audit/changes-of.ts';

test('an entry says each field that it changed, before and after', () => {
  const before = { status: 'Pending', approvedBy: null, fee: { percent: '15.00' } };
  const after = { status: 'Approved', approvedBy: 'finance-1', fee: { percent: '14.00' } };
  expect(changesOf({ before, after })).toEqual([
    { field: 'approvedBy', before: '', after: 'finance-1' },
    { field: 'fee', before: '{"percent":"15.00"}', after: '{"percent":"14.00"}' },
    { field: 'status', before: 'Pending', after: 'Approved' },
  ]);
  expect(changesOf({ before: null, after: { name: 'ASCAP' } })).toEqual([
    { field: 'name', before: '', after: 'ASCAP' },
  ]);
});
