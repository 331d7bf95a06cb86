import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { World } from '#functions/ports/world.ts';
import { LineItemId, PartnerId } from '#shared/ids.ts';
import type { Asked, Contract } from './contract.ts';

export const clockContract: Contract<World['clock']> = {
  now(make) {
    test('stands until it is set, in UTC with milliseconds', async () => {
      const world = await make();
      expect([world.clock.now(), world.clock.now()]).toEqual(Array(2).fill('2026-04-06T09:00:00.000Z'));
      world.setClock('2026-05-01T00:00:00.000Z');
      expect(world.clock.now()).toBe('2026-05-01T00:00:00.000Z');
    });
  },
};

export const idsContract: Contract<World['ids']> = {
  make(make) {
    test('sorts by creation, though the clock stands or goes back, and is what the schema wants', async () => {
      const world = await make();
      const made: string[] = [];
      for (const at of ['2026-04-01', '2026-04-01', '2026-05-01', '2026-04-01']) {
        world.setClock(`${at}T00:00:00.000Z`);
        for (let i = 0; i < 20; i += 1) made.push(PartnerId.parse(world.ids.make('prt')));
      }
      expect(made.toSorted()).toEqual(made);
      expect(new Set(made).size).toBe(80);
    });
  },
  derive(make) {
    test('gives the same id for the same parts, and another for others', async () => {
      const [world, again] = [await make(), await make()];
      const id = world.ids.derive('lin', '01', 'partner:010', 'A-1');
      expect(LineItemId.parse(id)).toBe(again.ids.derive('lin', '01', 'partner:010', 'A-1'));
      expect(id.startsWith('lin_01_')).toBe(true);
      expect(again.ids.derive('lin', '01', 'partner:010', 'A-2')).not.toBe(id);
    });
  },
  salt(make) {
    test('is another each time, of 128 bits in hex', async () => {
      const { ids } = await make();
      const salts = [ids.salt(), ids.salt(), ids.salt()];
      expect(new Set(salts).size).toBe(3);
      for (const salt of salts) expect(salt).toMatch(/^[0-9a-f]{32}$/);
    });
  },
  lineOf(make) {
    test('begins with its payee’s, and is the same for the same claim', async () => {
      const { ids } = await make();
      const payee = ids.derive('lin', '01', 'partner:010');
      const line = ids.lineOf(payee, 'partner:010|A-1');
      expect(LineItemId.parse(line)).toBe(ids.lineOf(payee, 'partner:010|A-1'));
      expect(line.startsWith(`${payee}_`)).toBe(true);
      expect(ids.lineOf(payee, 'partner:010|A-2')).not.toBe(line);
    });
  },
};

const at = (world: Asked) => ({
  bucket: world.settings.workBucket,
  key: `${world.ids.make('job')}/ä b.json`,
});
const text = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);
async function* pieces(count: number, breaksAfter = count) {
  for (let i = 0; i < count; i += 1) {
    if (i === breaksAfter) throw new Error('the source broke');
    yield i % 2 === 0 ? 'a' : new TextEncoder().encode('é');
  }
}

export const filesContract: Contract<World['files']> = {
  put(make) {
    test('writes text and bytes, over what was there', async () => {
      const world = await make();
      const place = at(world);
      await world.files.put(place, 'one', 'text/plain');
      await world.files.put(place, Uint8Array.of(0, 255), 'application/octet-stream');
      expect([...((await world.files.read(place)) ?? [])]).toEqual([0, 255]);
    });
  },
  putStream(make) {
    test('writes pieces of text and bytes as one object', async () => {
      const world = await make();
      const place = at(world);
      await world.files.putStream(place, pieces(4), 'text/plain');
      expect(text(await world.files.read(place))).toBe('aéaé');
    });

    test('leaves nothing of a stream that breaks', async () => {
      const world = await make();
      const place = at(world);
      await expect(world.files.putStream(place, pieces(4, 2), 'text/plain')).rejects.toThrow('broke');
      expect(await world.files.size(place)).toBeUndefined();
    });
  },
  read(make) {
    test('answers the bytes, or nothing where there is no object', async () => {
      const world = await make();
      const place = at(world);
      expect(await world.files.read(place)).toBeUndefined();
      await world.files.put(place, 'Ɔdɔ', 'text/plain');
      expect(text(await world.files.read(place))).toBe('Ɔdɔ');
    });
  },
  stream(make) {
    test('answers the bytes in pieces, or nothing where there is no object', async () => {
      const world = await make();
      const place = at(world);
      expect(await world.files.stream(place)).toBeUndefined();
      await world.files.put(place, 'abc'.repeat(50_000), 'text/plain');
      const read: Uint8Array[] = [];
      for await (const piece of (await world.files.stream(place)) ?? []) read.push(piece);
      expect(text(Buffer.concat(read))).toBe('abc'.repeat(50_000));
    });
  },
  size(make) {
    test('counts bytes, not characters', async () => {
      const world = await make();
      const place = at(world);
      expect(await world.files.size(place)).toBeUndefined();
      await world.files.put(place, 'Ɔdɔ', 'text/plain');
      expect(await world.files.size(place)).toBe(5);
    });
  },
  grantUpload(make) {
    test('binds type and checksum as headers, and says nothing of a file that never came', async () => {
      const world = await make();
      const place = at(world);
      const sha256 = createHash('sha256').update('works').digest('hex');
      const bound = { sizeBytes: 5, contentType: 'text/csv', sha256, expiresSeconds: 900 };
      const { url, headers } = await world.files.grantUpload(place, bound);
      expect(url).toContain(world.settings.workBucket);
      expect(headers).toEqual({
        'content-type': 'text/csv',
        'x-amz-checksum-sha256': Buffer.from(sha256, 'hex').toString('base64'),
      });
      expect(await world.files.size(place)).toBeUndefined();
    });
  },
  grantDownload(make) {
    test('names the file as it is to be saved', async () => {
      const world = await make();
      const url = await world.files.grantDownload(at(world), 'statement.csv');
      expect(decodeURIComponent(url)).toContain('statement.csv');
    });
    test('has it saved, or shown where it is wanted inline', async () => {
      const world = await make();
      expect(await world.files.grantDownload(at(world), 'statement.pdf')).toContain('disposition=attachment');
      expect(await world.files.grantDownload(at(world), 'statement.pdf', 'inline')).toContain(
        'disposition=inline',
      );
    });
  },
};
