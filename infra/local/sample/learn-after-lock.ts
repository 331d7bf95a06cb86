import { createAgreement } from '#shared/contract/partners.ts';
import { linkPlay, listWaitingSongs } from '#shared/contract/usage.ts';
import type { ApiClient } from './api-client.ts';
import type { sampleFiles } from './sample-files.ts';
import type { SamplePartner } from './set-up.ts';

/**
 * What becomes known after the first quarter is locked: which work a song of it is, and an agreement that pays money
 * that was held. Both wait for the next close (royalty rules §8). Gives how many plays were linked.
 */
export async function learnAfterLock(
  api: ApiClient,
  partners: readonly SamplePartner[],
  { partner: key, ...terms }: ReturnType<typeof sampleFiles.nextAgreement>,
): Promise<number> {
  const reaching = partners.find((one) => one.key === key);
  if (reaching === undefined) throw new Error(`the sample has no partner ${key}`);
  const params = { partnerId: reaching.partner.id };
  await api.call('admin', createAgreement, { params, body: terms });

  const { items } = await api.call('ops', listWaitingSongs, { query: { limit: '50' } });
  const song = items.find(({ isLocked, candidates }) => isLocked && candidates.length > 0);
  const [candidate] = song?.candidates ?? [];
  if (song === undefined || candidate === undefined) throw new Error('no song of the first quarter waits');
  const { linked } = await api.call('ops', linkPlay, {
    params: { playId: song.playId },
    body: { workId: candidate.workId, reason: 'Heard the recording again', applyToSame: true },
  });
  return linked;
}
