import { Delivery, Work } from '#shared/schemas/repertoire.ts';
import { aShare } from '#test/support/given/a-work.ts';
import { anId } from '#test/support/given/an-id.ts';

const AT = '2026-01-10T09:00:00.000Z';

/** What ASCAP says of a work, unless the test says otherwise. */
export const aDelivery = (over: Partial<Delivery> = {}): Delivery =>
  Delivery.parse({
    partnerId: anId('prt', 1),
    partnerWorkId: 'A-1',
    title: 'Golden River',
    alternativeTitles: [],
    isrcs: [],
    shares: [aShare()],
    contentHash: 'hash',
    firstAcceptedAt: AT,
    acceptedAt: AT,
    jobId: anId('job', 1),
    version: 1,
    ...over,
  });

/** An external work as the catalogue holds it. */
export const aWork = (n: number, over: Partial<Work> = {}): Work =>
  Work.parse({
    id: anId('wrk', n),
    origin: 'external',
    title: 'Golden River',
    alternativeTitles: [],
    isrcs: [],
    shares: [],
    deliveries: [aDelivery()],
    createdAt: AT,
    updatedAt: AT,
    version: 1,
    ...over,
  });
