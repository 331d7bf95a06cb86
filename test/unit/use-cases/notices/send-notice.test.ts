import { describe, expect, test } from '@jest/globals';
import type { Outcome } from '#functions/ports/notices.ts';
import { listNotices } from '#functions/use-cases/notices/list-notices.ts';
import { sendNotice } from '#functions/use-cases/notices/send-notice.ts';
import { type FakeWorld, fakeWorld } from '#test/support/fake-world/fake-world.ts';
import type { GivenPost } from '#test/support/fake-world/notices.ts';
import { about, aNotice, someChoices } from '#test/support/given/a-notice.ts';
import { anId } from '#test/support/given/an-id.ts';
import { aStoredPartner } from '#test/support/given/stored-records.ts';
import { add, made } from '#test/support/world/add.ts';

const PEOPLE = ['kofi', 'adwoa', 'yaw'].map((id) => ({ id, email: `${id}@finance.example` }));
const everybody = PEOPLE.map(({ email }) => email);
const notice = aNotice(1);

/** A world in which mail goes to a list, and as a test says fails first. */
function worldWith({
  first = [],
  ...post
}: GivenPost & { readonly first?: readonly (Outcome | Error)[] } = {}) {
  const outcomes = [...first];
  const mailed: string[] = [];
  const world = fakeWorld({
    post: {
      people: () => PEOPLE,
      mail: async ({ to }) => {
        // Others run while the mail is on its way.
        await Promise.resolve();
        const outcome = outcomes.shift() ?? 'sent';
        if (outcome instanceof Error) throw outcome;
        if (outcome === 'sent') mailed.push(to);
        return outcome;
      },
      ...post,
    },
  });
  return { world, mailed };
}
const given = async (world: FakeWorld, over: Parameters<typeof aNotice>[1] = {}) =>
  add(world, made('notice', aNotice(1, over)));
const seen = async (world: FakeWorld) => (await listNotices(world, { limit: 1 })).items[0];
const minutesLater = (world: FakeWorld, minutes: number) =>
  world.setClock(new Date(Date.parse(world.clock.now()) + minutes * 60_000).toISOString());

describe('sendNotice', () => {
  test('mails everybody of Finance, and says to how many', async () => {
    const { world, mailed } = worldWith();
    await given(world);
    await sendNotice(world, notice.id);
    expect(mailed).toEqual(everybody);
    const recipients = { total: 3, sent: 3, waiting: 0, uncertain: 0 };
    expect(await seen(world)).toMatchObject({ state: 'sent', recipients });
  });

  test('mails each once where the same record comes ten times at once, and ten times more', async () => {
    const { world, mailed } = worldWith();
    await given(world);
    await Promise.all(Array.from({ length: 10 }, () => sendNotice(world, notice.id)));
    for (let again = 0; again < 10; again += 1) await sendNotice(world, notice.id);
    expect(mailed.toSorted()).toEqual(everybody.toSorted());
    expect(await seen(world)).toMatchObject({ state: 'sent' });
  });

  test('mails each once where the way turns away in between, ten times at once, until nobody is left', async () => {
    const { world, mailed } = worldWith({ first: ['not-sent', 'not-sent', 'sent', 'not-sent'] });
    await given(world);
    for (let round = 0; round < 5; round += 1)
      await Promise.allSettled(Array.from({ length: 10 }, () => sendNotice(world, notice.id)));
    expect(mailed.toSorted()).toEqual(everybody.toSorted());
  });

  test('asks to be tried again where the way took nothing, and goes on with those who are left', async () => {
    const { world, mailed } = worldWith({ first: ['sent', 'not-sent', 'sent'] });
    await given(world);
    await expect(sendNotice(world, notice.id)).rejects.toThrow('not everybody could be sent');
    expect(await seen(world)).toMatchObject({ state: 'waiting', recipients: { sent: 2, waiting: 1 } });
    await sendNotice(world, notice.id);
    expect(mailed).toEqual([everybody[0], everybody[2], everybody[1]]);
  });

  test('never sends again where it is not known whether it was taken; after a quarter of an hour it says so', async () => {
    const { world, mailed } = worldWith({ first: ['unknown'] });
    await given(world);
    await sendNotice(world, notice.id);
    expect(await seen(world)).toMatchObject({ state: 'sending' });
    minutesLater(world, 15);
    expect(await seen(world)).toMatchObject({ state: 'sending' });
    minutesLater(world, 1);
    await sendNotice(world, notice.id);
    expect(mailed).toEqual(everybody.slice(1));
    const recipients = { total: 3, sent: 2, waiting: 0, uncertain: 1 };
    expect(await seen(world)).toMatchObject({ state: 'uncertain', recipients });
  });

  test('never sends again what was claimed by somebody who then crashed, and sends it to all others', async () => {
    const { world, mailed } = worldWith({ first: [new Error('the process ends')] });
    await given(world);
    await expect(sendNotice(world, notice.id)).rejects.toThrow('the process ends');
    await sendNotice(world, notice.id);
    expect(mailed).toEqual(everybody.slice(1));
  });

  test('mails in the language that a person chose, and not the kinds that the person switched off', async () => {
    const letters: { to: string; subject: string }[] = [];
    const mail = async ({ to, subject }: { to: string; subject: string }) => {
      letters.push({ to, subject });
      return 'sent' as const;
    };
    const { world } = worldWith({ mail });
    await add(world, made('noticeChoices', someChoices()));
    await given(world);
    await add(world, made('notice', aNotice(2, { about: about('close-failed') })));
    await sendNotice(world, notice.id);
    await sendNotice(world, aNotice(2).id);
    expect(letters.filter(({ to }) => to === 'kofi@finance.example')).toEqual([
      { to: 'kofi@finance.example', subject: 'ZamIO: Q1 2026 est verrouillé' },
    ]);
    expect(letters).toHaveLength(5);
  });

  test('leaves out who is no longer of Finance when the turn comes, and nobody new gets an old notice', async () => {
    const people = [...PEOPLE];
    const { world, mailed } = worldWith({
      people: () => people,
      first: ['not-sent', 'not-sent', 'not-sent'],
    });
    await given(world);
    await expect(sendNotice(world, notice.id)).rejects.toThrow();
    people.splice(0, 1, { id: 'efua', email: 'efua@finance.example' });
    await sendNotice(world, notice.id);
    expect(mailed).toEqual(everybody.slice(1));
    expect(await seen(world)).toMatchObject({ state: 'sent', recipients: { total: 2 } });
  });

  test('tells nobody, and is not tried again, where no mail is configured or nobody is there', async () => {
    for (const post of [{ mail: undefined }, { people: () => [] }]) {
      const { world, mailed } = worldWith(post);
      await given(world);
      await sendNotice(world, notice.id);
      expect(mailed).toEqual([]);
      expect(await seen(world)).toMatchObject({ state: 'nobody' });
    }
  });

  test('changes nothing for a notice that is not there', async () => {
    const { world, mailed } = worldWith();
    await sendNotice(world, notice.id);
    expect(mailed).toEqual([]);
  });
});

describe('a partner', () => {
  const ready = { about: about('statements-ready') };
  test.each([
    [true, ['royalties@ascap.example']],
    [false, []],
  ])('that asked for mail (%s) gets its own, and Finance does not', async (notices, addresses) => {
    const { world, mailed } = worldWith();
    await add(world, made('partner', aStoredPartner(1, { notices })));
    await given(world, ready);
    await sendNotice(world, notice.id);
    expect(mailed).toEqual(addresses);
  });
});

describe('Slack', () => {
  const failed = { about: about('job-failed') };
  test('is told of a job that failed, once, and nobody is mailed', async () => {
    const told: string[] = [];
    const slack = async (text: string) => {
      told.push(text);
      return 'sent' as const;
    };
    const { world, mailed } = worldWith({ slack });
    await given(world, failed);
    await Promise.all(Array.from({ length: 10 }, () => sendNotice(world, notice.id)));
    expect(told).toEqual([
      'A job of the kind rematch failed: close.control-total. The job says what went wrong. Mend it, then let the job go on. ' +
        `https://royalties.example/jobs/${anId('job', 1)}`,
    ]);
    expect(mailed).toEqual([]);
  });

  test('that is not configured is told nothing, and nothing is tried again', async () => {
    const { world } = worldWith();
    await given(world, failed);
    await sendNotice(world, notice.id);
    expect(await seen(world)).toMatchObject({ state: 'nobody' });
  });
});
