import { describe, expect, test } from '@jest/globals';
import { ownPartOfWork } from '#functions/use-cases/own-part.ts';
import { aDelivery, aWork } from '#test/support/given/a-delivered-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const [ASCAP, PRS] = [anId('prt', 1), anId('prt', 2)];

describe('a work of two partners, as one of them sees it', () => {
  const work = aWork(1, {
    title: 'The other’s title',
    alternativeTitles: ['The other’s second title'],
    ref: '052/P-1',
    deliveries: [
      aDelivery({ partnerId: PRS, partnerWorkId: 'P-1', title: 'The other’s title' }),
      aDelivery({ partnerId: ASCAP, title: 'Our title', alternativeTitles: ['Our second title'] }),
    ],
  });

  test('has its own titles and delivery, and no id of the other', () => {
    const own = ownPartOfWork(work, ASCAP);
    expect(own).toMatchObject({
      title: 'Our title',
      alternativeTitles: ['Our second title'],
      deliveries: [{ partnerId: ASCAP }],
    });
    expect(own).not.toHaveProperty('ref');
  });

  test('keeps a reference by its own id', () => {
    expect(ownPartOfWork(work, PRS)).toMatchObject({ ref: '052/P-1', title: 'The other’s title' });
  });

  test('is nothing to a partner that delivered nothing of it', () => {
    expect(ownPartOfWork(work, anId('prt', 3))).toBeUndefined();
  });
});
