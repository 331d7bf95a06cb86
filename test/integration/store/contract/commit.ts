import { expect, test } from '@jest/globals';
import { MAX_CHANGES } from '#functions/ports/commit.ts';
import type { World } from '#functions/ports/world.ts';
import { anAgreement } from '#test/support/given/an-agreement.ts';
import { anId } from '#test/support/given/an-id.ts';
import { anExport, aStoredPartner, aStoredStation } from '#test/support/given/stored-records.ts';
import { aJob } from '#test/support/given/stored-work-in-progress.ts';
import { add, changed, decide, made } from '#test/support/world/add.ts';
import type { Asked, Contract } from './contract.ts';

const ASCAP = aStoredPartner(1);
const PRS = aStoredPartner(2, { name: 'PRS', societyCode: '052', countryCode: 'GB' });
const code = (name: string, holder: string) => ({ kind: 'society-code', name, holder });
const claim = (name: string, holder: string) => ({
  ...code(name, holder),
  taken: 'partner.society-taken' as const,
});
const stale = { code: 'version.stale' };
const entriesOf = async (world: Asked) => (await world.audit.page({ limit: 100 })).items;

export const commitContract: Contract<Pick<World, 'commit'>> = {
  commit(make) {
    test('refuses what is there already, by the code of its own where it has one', async () => {
      const world = await make();
      await add(world, made('partner', ASCAP));
      await expect(add(world, made('partner', ASCAP))).rejects.toMatchObject(stale);
      const again = { ...made('partner', ASCAP), taken: 'partner.society-taken' as const };
      await expect(add(world, again)).rejects.toMatchObject({ code: 'partner.society-taken' });
    });

    test('refuses a change of a version that is gone, and of a thing that is not there', async () => {
      const world = await make();
      await expect(add(world, changed('partner', ASCAP, { name: 'A' }))).rejects.toMatchObject(stale);
      await add(world, made('partner', ASCAP));
      await add(world, changed('partner', ASCAP, { name: 'B' }));
      await expect(add(world, changed('partner', ASCAP, { name: 'C' }))).rejects.toMatchObject(stale);
      expect(await world.partners.find(ASCAP.id)).toMatchObject({ name: 'B', version: 2 });
    });

    test('of two made at once on one version lets one win and leaves no trace of the other', async () => {
      const world = await make();
      await add(world, made('partner', ASCAP));
      const both = ['one', 'two'].map((name) => add(world, changed('partner', ASCAP, { name })));
      const done = (await Promise.allSettled(both)).map(({ status }) => status);
      expect(done.toSorted()).toEqual(['fulfilled', 'rejected']);
      const winner = done[0] === 'fulfilled' ? 'one' : 'two';
      expect(await world.partners.find(ASCAP.id)).toMatchObject({ name: winner, version: 2 });
      expect(await entriesOf(world)).toHaveLength(2);
    });

    test('of two entries made at once in one chain lets one win, or chains them', async () => {
      const world = await make();
      const entry = { entity: 'job', entityId: '1', action: 'chunk.done', after: {} };
      const both = [1, 2].map(() => decide(world, { entries: [entry] }));
      const done = (await Promise.allSettled(both)).filter(({ status }) => status === 'fulfilled').length;
      expect((await entriesOf(world)).map(({ sequence }) => sequence).toSorted()).toEqual(
        Array.from({ length: done }, (_, i) => i + 1),
      );
    });

    test('writes an agreement’s change beside the versions before it, each version once', async () => {
      const world = await make();
      const agreement = anAgreement();
      const suspended = changed('agreement', agreement, { status: 'Suspended' });
      await add(world, made('agreement', agreement));
      await add(world, suspended);
      await expect(add(world, suspended)).rejects.toMatchObject(stale);
      expect(await world.agreements.ofPartner(agreement.partnerId)).toEqual([suspended.after]);
    });

    test.each([
      ['a stale change', { changes: [changed('partner', PRS, { name: 'gone' })] }],
      ['a thing that is there', { changes: [made('station', aStoredStation('GH-COM-01'))] }],
      ['a name that another holds', { claims: [claim('010', PRS.id)] }],
      ['a release of what another holds', { releases: [code('010', PRS.id)] }],
      ['a fact that is there', { facts: [{ kind: 'reportExport' as const, record: anExport(1) }] }],
    ])('with %s among others writes nothing at all', async (_what, wrong) => {
      const world = await make();
      const exported = { kind: 'reportExport' as const, record: anExport(1) };
      await decide(world, {
        claims: [claim('010', ASCAP.id)],
        changes: [made('partner', ASCAP), made('station', aStoredStation('GH-COM-01'))],
        facts: [exported],
      });
      const before = await entriesOf(world);
      const four = [1, 2, 3, 4].map((n) => made('job', aJob(world.ids.make('job'), { attempt: n })));
      const refused = decide(world, {
        ...wrong,
        changes: [
          ...four,
          changed('partner', ASCAP, { name: 'half' }),
          ...('changes' in wrong ? wrong.changes : []),
        ],
      });
      await expect(refused).rejects.toMatchObject({ code: expect.stringMatching(/stale|taken/) });
      expect(await world.partners.find(ASCAP.id)).toEqual(ASCAP);
      expect((await world.jobs.page({ limit: 10 })).items).toEqual([]);
      expect(await world.names.holder('society-code', '010')).toBe(ASCAP.id);
      expect(await entriesOf(world)).toEqual(before);
    });

    test('answers with the first condition that failed: names, then changes, then facts', async () => {
      const world = await make();
      const fact = {
        kind: 'identifier' as const,
        record: { catalogue: 'local' as const, kind: 'iswc' as const, value: 'T1', workId: anId('wrk', 1) },
        taken: 'work.identifier-taken' as const,
      };
      await decide(world, { claims: [claim('010', ASCAP.id)], facts: [fact] });
      const late = changed('partner', ASCAP, { name: 'late' });
      const all = { claims: [claim('010', PRS.id)], changes: [late], facts: [fact] };
      await expect(decide(world, all)).rejects.toMatchObject({ code: 'partner.society-taken' });
      await expect(decide(world, { ...all, claims: [] })).rejects.toMatchObject(stale);
      await expect(decide(world, { facts: [fact] })).rejects.toMatchObject({ code: 'work.identifier-taken' });
    });

    test('gives a name to one holder, who may claim it again and alone may release it', async () => {
      const world = await make();
      await decide(world, { claims: [claim('010', ASCAP.id)] });
      await decide(world, { claims: [claim('010', ASCAP.id)] });
      await expect(decide(world, { claims: [claim('010', PRS.id)] })).rejects.toMatchObject({
        code: 'partner.society-taken',
      });
      await expect(decide(world, { releases: [code('010', PRS.id)] })).rejects.toMatchObject(stale);
      await decide(world, { releases: [code('010', ASCAP.id)] });
      await expect(decide(world, { releases: [code('010', ASCAP.id)] })).rejects.toMatchObject(stale);
      await decide(world, { claims: [claim('010', PRS.id)] });
      expect(await world.names.holder('society-code', '010')).toBe(PRS.id);
    });

    test('takes as many changes as it promises, and no more', async () => {
      const world = await make();
      const jobs = (count: number) =>
        Array.from({ length: count }, () => made('job', aJob(world.ids.make('job'))));
      await add(world, ...jobs(MAX_CHANGES));
      await expect(add(world, ...jobs(MAX_CHANGES + 1))).rejects.toThrow('more than 45');
      expect((await world.jobs.page({ limit: 100 })).items).toHaveLength(MAX_CHANGES);
    });

    test('takes for mistakes a decision about nothing, one thing written twice, and what no schema allows', async () => {
      const world = await make();
      const mistake = async (work: Promise<void>) => {
        const error: unknown = await work.then(
          () => undefined,
          (thrown: unknown) => thrown,
        );
        expect(error).toBeInstanceOf(Error);
        expect(error).not.toHaveProperty('code');
      };
      await mistake(decide(world, {}));
      await mistake(add(world, made('partner', ASCAP), made('partner', ASCAP)));
      await mistake(add(world, made('partner', { ...ASCAP, contactEmail: 'nobody' })));
      expect(await world.partners.all()).toEqual([]);
    });

    test('keeps what it was given, whatever becomes of that afterwards', async () => {
      const world = await make();
      const job = aJob(world.ids.make('job'), { input: { stations: ['GH-COM-01'] } });
      await add(world, made('job', job));
      const stations = job.input['stations'];
      if (Array.isArray(stations)) stations.push('GH-COM-02');
      expect(await world.jobs.find(job.id)).toMatchObject({ input: { stations: ['GH-COM-01'] } });
    });
  },
};
