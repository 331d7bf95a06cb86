import { describe, expect, test } from '@jest/globals';
import { snapshotOfWork } from '#functions/domain/repertoire/snapshot-of-work.ts';
import { aPartner } from '#test/support/given/a-partner.ts';
import { anExternalWork, aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const ascap = aPartner();
const GROUNDS = { territory: 'GH', partners: [ascap], partnerId: ascap.id };

describe('whose a work was when its cycle was frozen', () => {
  test('names the deliverer’s society where a share names none, and keeps the others', () => {
    const shares = [
      aShare({ societyCode: undefined, percent: '60' }),
      aShare({ societyCode: '099', percent: '40' }),
    ];
    expect(
      snapshotOfWork(anExternalWork(shares), GROUNDS).shares.map(({ societyCode }) => societyCode),
    ).toEqual([ascap.societyCode, '099']);
  });

  test('takes the first delivery that has shares which count, as the money does', () => {
    const work = anExternalWork([], {
      deliveries: [
        {
          partnerId: anId('prt', 1),
          partnerWorkId: 'A-1',
          version: 1,
          shares: [aShare({ territory: 'NG' })],
        },
        {
          partnerId: anId('prt', 2),
          partnerWorkId: 'P-1',
          version: 1,
          shares: [aShare({ societyCode: '052' })],
        },
      ],
    });
    const snapshot = snapshotOfWork(work, GROUNDS);
    expect(snapshot.shares).toEqual([aShare({ societyCode: '052' })]);
    expect(snapshot.partnerWorkId).toBe('A-1');
  });

  test('keeps a publisher that gets nothing there where it documents a chain', () => {
    const original = aShare({ kind: 'publisher', role: 'E', percent: undefined, chain: 1 });
    const unknown = aShare({ kind: 'publisher', role: 'E', percent: undefined });
    const administrator = aShare({ kind: 'publisher', role: 'AM', percent: '50', chain: 1 });
    const shares = [original, unknown, administrator, aShare({ percent: '50' })];
    expect(snapshotOfWork(anExternalWork(shares), GROUNDS).shares).toEqual([
      original,
      administrator,
      aShare({ percent: '50' }),
    ]);
  });

  test('keeps the parties where nobody gives shares', () => {
    const parties = [aShare({ percent: undefined }), aShare({ name: 'Kofi Boateng', percent: undefined })];
    expect(snapshotOfWork(anExternalWork(parties), GROUNDS).shares).toEqual(parties);
  });
});
