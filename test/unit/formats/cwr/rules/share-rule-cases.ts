import type { CwrVersion } from '#functions/formats/cwr/transaction.ts';
import { type Edit, insertAfter, set } from '#test/support/cwr/edit-sample.ts';

/** What is wrong, in which version, and the level and name of the rule that says so. */
export type Case = readonly [what: string, version: CwrVersion, expected: string, ...edits: readonly Edit[]];

/** Rules about shares that reject a work. */
export const SHARE_RULES: readonly Case[] = [
  ['ownership that makes 95 %', '2.1', 'transaction NWR T 11', set('SWR', { prOwnershipShare: '01500' })],
  ['ownership that makes 99.93 %', '2.2', 'transaction NWR T 11', set('SWR', { prOwnershipShare: '01993' })],
  [
    'publishers that own more than half',
    '2.1',
    'transaction NWR T 4',
    set('SPU', { prOwnershipShare: '03600' }),
    set('SWR', { prOwnershipShare: '01900' }),
  ],
  [
    'writers that own less than half',
    '2.2',
    'transaction NWR T 9',
    set('SPU', { prOwnershipShare: '03600' }),
    set('SWR', { prOwnershipShare: '01900' }),
  ],
  ['a sub-publisher that owns', '2.1', 'transaction SPU R 3', set('SPU', { mrOwnershipShare: '00001' }, 2)],
  ['an acquirer beside an owning original', '2.1', 'transaction NWR T 25', set('SPU', { role: 'AQ' }, 2)],
  [
    'a chain that owns nothing',
    '2.2',
    'transaction NWR T 26',
    set('SPU', { prOwnershipShare: '00000', mrOwnershipShare: '00000', srOwnershipShare: '00000' }),
  ],
  ['collection above 100 %', '2.1', 'transaction NWR T 14', set('SWT', { prCollectionShare: '06000' })],
  [
    'collection above 100 % with others',
    '2.2',
    'transaction NWR T 44',
    set('SWT', { prCollectionShare: '02100' }),
  ],
  ['collection of 99 %', '3.0', 'transaction WRK T 31', set('SWT', { prCollectionShare: '01900' })],
  ['collection of 99 %', '3.1', 'transaction WRK T 24', set('SWT', { prCollectionShare: '01900' })],
  [
    'collection for one recipient that is short',
    '3.1',
    'transaction WRK T 24',
    set('SWT', { recipientCode: '0285' }),
    set('SWT', { recipientCode: '0052' }, 2),
  ],
  [
    'a chain that collects other than it owns',
    '2.1',
    'transaction NWR T 27',
    set('SPT', { prCollectionShare: '03000' }),
  ],
  ['manuscript shares of 90 %', '3.1', 'transaction WRK T 25', set('MAN', { prManuscriptShare: '03000' })],
  [
    'a publisher that collects above half',
    '3.0',
    'transaction SPT T 0',
    set('SPT', { prCollectionShare: '05001' }),
  ],
  [
    'a writer that collects above all',
    '2.1',
    'transaction SWT T 0',
    set('SWT', { mrCollectionShare: '10001' }),
  ],
  [
    'a writer that is excluded with a share',
    '3.0',
    'transaction SWT T 0',
    insertAfter('SWT', 'SWT', {
      interestedPartyNumber: 'W00001',
      prCollectionShare: 100,
      inclusionExclusion: 'E',
      territoryCode: '0124',
      recipientCode: '0000',
      sequenceNumber: 2,
    }),
  ],
  [
    'two publishers of a chain in one territory',
    '2.1',
    'transaction SPT R 5',
    set('SPT', { territoryCode: '2136' }, 3),
  ],
  [
    'two publishers of a chain in one territory',
    '3.1',
    'transaction SPT R 2',
    set('SPT', { territoryCode: '2136' }, 3),
  ],
];
