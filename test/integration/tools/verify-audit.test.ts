import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { updatePartner } from '#functions/use-cases/partners/update-partner.ts';
import { canonicalJson } from '#shared/canonical-json.ts';
import { present } from '#test/support/present.ts';
import { startWorld, type TestWorld } from '#test/support/real-world.ts';
import { ADMIN } from '#test/support/world/people.ts';
import { runClose } from '#test/support/world/run-close.ts';
import { addPartner, openCycle } from '#test/support/world/set-up.ts';
import { smallQuarter } from '#test/support/world/small-quarter.ts';
import { readAudit } from '#tools/audit/read-audit.ts';
import { verifyAudit } from '#tools/audit/verify-audit.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'zamio-audit-'));
let world: TestWorld;
/** The trail of a quarter from its terms to its lock, and of a partner renamed four times. */
let trail: readonly string[];
let partner: string;

beforeAll(async () => {
  world = await startWorld();
  await smallQuarter(world);
  const prs = { name: 'PRS', societyCode: '052', countryCode: 'GB' };
  const { id: partnerId, createdAt: _made, updatedAt: _changed, ...terms } = await addPartner(world, prs);
  const { id } = await openCycle(world);
  await runClose(world, id);
  world.setClock('2027-07-06T09:00:00.000Z');
  for (const version of [1, 2, 3, 4])
    await updatePartner(world, ADMIN, {
      partnerId,
      update: { ...terms, name: `PRS\u2028${version}`, version },
    });
  trail = await readAudit((query) =>
    world.audit.page({ from: present(query['from']), limit: 7, cursor: query['cursor'] }),
  );
  partner = `partner ${partnerId}`;
}, 60_000);
afterAll(async () => {
  rmSync(folder, { recursive: true });
  await world.stop();
});

const faultIn = async (lines: readonly string[], earlier?: readonly string[]) =>
  (await verifyAudit(lines, earlier)).fault;
const fields = (line: string) => new Map<string, unknown>(Object.entries(JSON.parse(line)));
const lineOf = (sequence: number) =>
  trail.findIndex((line) => {
    const entry = fields(line);
    return `partner ${entry.get('entityId')}` === partner && entry.get('sequence') === sequence;
  });
const without = (index: number) => trail.toSpliced(index, 1);
const swapped = (a: number, b: number) => trail.with(a, present(trail[b])).with(b, present(trail[a]));

describe('the proof of an export of the audit trail', () => {
  test('says that a whole one is, thing by thing from its first entry on, however long ago', async () => {
    const { entries, things, fault } = await verifyAudit(trail);
    expect(fault).toBeUndefined();
    expect(entries).toBe(trail.length);
    expect(things).toBe(
      new Set(trail.map((line) => `${fields(line).get('entity')} ${fields(line).get('entityId')}`)).size,
    );
    expect(things).toBeGreaterThan(8);
    expect(trail.map((line) => fields(line).get('action'))).toEqual(
      expect.arrayContaining(['cycle.opened', 'cycle.locked', 'tariff.created', 'partner.updated']),
    );
  });

  test('names every entry of which one byte is another, wherever it is', async () => {
    for (const [index, line] of trail.entries()) {
      const bytes = Buffer.from(line);
      for (let at = index % 37; at < bytes.length; at += 37) {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ 1;
        expect(await faultIn(trail.with(index, changed.toString()))).toMatch(`line ${index + 1}: `);
      }
    }
  }, 60_000);

  test('takes keys that are numbers in the order of their text, as they were hashed', async () => {
    const entry = {
      entity: 'job',
      entityId: '1',
      sequence: 1,
      after: { '10': 1, '9': 2 },
      previousHash: null,
    };
    const hash = createHash('sha256').update(canonicalJson(entry)).digest('hex');
    expect(await faultIn([canonicalJson({ ...entry, hash })])).toBeUndefined();
  });

  test('names an entry with a key twice, of which programs believe the last and people the first', async () => {
    const line = present(trail[0]).replace('{', '{"actor":"somebody",');
    expect(await faultIn(trail.with(0, line))).toBe('line 1: this is no entry');
  });

  test('names one that was left out, the first and those between', async () => {
    for (const sequence of [1, 2, 3, 4])
      expect(await faultIn(without(lineOf(sequence)))).toBe(
        `line ${lineOf(sequence) + 1}: ${partner}, entry ${sequence}, is missing`,
      );
  });

  test('names the first of two that were swapped, and one that is there twice', async () => {
    expect(await faultIn(swapped(lineOf(2), lineOf(4)))).toBe(
      `line ${lineOf(2) + 1}: ${partner}, entry 2, is out of order`,
    );
    expect(await faultIn(trail.toSpliced(lineOf(3), 0, present(trail[lineOf(2)])))).toBe(
      `line ${lineOf(3) + 1}: ${partner}, entry 2, is there twice or out of order`,
    );
  });

  test('names what was changed and hashed anew, by the entry that follows', async () => {
    const line = present(trail[lineOf(3)]);
    const forged = line.replace('"esi"', '"ama"');
    const found = / it hashes to (\w+)$/.exec(present(await faultIn([forged])))?.[1];
    const hashedAnew = forged.replace(String(fields(line).get('hash')), present(found));
    expect(await faultIn(trail.with(lineOf(3), hashedAnew))).toBe(
      `line ${lineOf(4) + 1}: ${partner}, entry 4, does not follow the entry before it: one of the two was changed and hashed anew`,
    );
  });

  test('names an end that was cut off, and a whole thing, where an earlier export is kept', async () => {
    const cut = without(lineOf(5));
    expect(await faultIn(cut)).toBeUndefined();
    expect(await faultIn(cut, trail)).toBe(`${partner}, entry 5, is missing: it is in the earlier export`);
    const gone = trail.filter((line) => fields(line).get('entity') !== 'tariff');
    expect(await faultIn(gone, trail)).toMatch(/^tariff \S+, entry 1, is missing/);
    expect(await faultIn(trail, cut)).toBeUndefined();
  });

  test('names an end that is another than in the earlier export, and a fault of the earlier one', async () => {
    const line = present(trail[lineOf(5)]);
    const forged = line.replace('"esi"', '"ama"');
    const found = / it hashes to (\w+)$/.exec(present(await faultIn(trail.with(lineOf(5), forged))))?.[1];
    const hashedAnew = forged.replace(String(fields(line).get('hash')), present(found));
    expect(await faultIn(trail.with(lineOf(5), hashedAnew), trail)).toBe(
      `${partner}, entry 5, is another one than in the earlier export`,
    );
    expect(await faultIn(trail, without(lineOf(2)))).toMatch(/^of the earlier export, line \d+: /);
  });
});

describe('verify-audit.ts', () => {
  const file = (name: string, lines: readonly string[]) => {
    const at = path.join(folder, name);
    writeFileSync(at, lines.map((line) => `${line}\n`).join(''));
    return at;
  };
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, ['tools/audit/verify-audit.ts', ...args], { encoding: 'utf8' });

  test('needs nothing beside itself, and counts what is whole', () => {
    const alone = path.join(folder, 'verify-audit.ts');
    execFileSync('cp', ['tools/audit/verify-audit.ts', alone]);
    const said = execFileSync(process.execPath, [alone, file('whole.jsonl', trail)], { cwd: folder });
    expect(String(said)).toMatch(new RegExp(`^${trail.length} entries about \\d+ things, whole\n$`));
  });

  test('ends with 1 and a sentence at a fault, at a cut in a line, and without a file', () => {
    const whole = file('whole.jsonl', trail);
    const cut = file('cut.jsonl', without(lineOf(5)));
    expect(run(cut, '--earlier', whole)).toMatchObject({
      status: 1,
      stderr: `${partner}, entry 5, is missing: it is in the earlier export\n`,
    });
    const broken = file('broken.jsonl', trail.with(-1, present(trail.at(-1)).slice(0, -9)));
    expect(run(broken)).toMatchObject({ status: 1, stderr: `line ${trail.length}: this is no entry\n` });
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('Say which file') });
  });
});
