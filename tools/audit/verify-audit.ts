import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';

/**
 * Proves an export of the audit trail: `node verify-audit.ts FILE [--earlier FILE]`. This file needs Node 24 alone and
 * nothing of the product, so that an auditor can read it whole, keep it, and run it elsewhere. Ends with 1 at a fault.
 *
 * A line of an export is one entry as JSON without blanks, in which the keys of every object stand in the order of
 * their UTF-16 units, so that a trail has one export alone. It says who (`actor`) did what (`action`), when (`at`), to
 * which thing (`entity`, `entityId`), and what of it was otherwise before and after. The trail is whole where
 *
 * 1. the `hash` of every entry is the SHA-256, in hex, of all the rest of it, written in this way;
 * 2. the entries of each thing are in order and count up from `sequence` 1;
 * 3. the `previousHash` of each is the `hash` of the one before, and null for the first;
 * 4. where an earlier export is given, every entry of it is in this one, as it was. Without one nobody can tell that the
 *    last entries of a thing, or a thing with all of its entries, were taken away.
 */
export type Verdict = {
  readonly entries: number;
  /** How many things there are entries about: each has a chain of its own. */
  readonly things: number;
  /** What is wrong with the first entry that is; undefined where all is whole. */
  readonly fault: string | undefined;
};
type Lines = Iterable<string> | AsyncIterable<string>;
type Link = {
  readonly thing: string;
  readonly sequence: number;
  readonly hash: string;
  readonly previousHash: string | null;
  /** What the entry hashes to as it stands. */
  readonly found: string;
};

/** Proves the lines of an export, and that it goes on from an earlier one where there is one. */
export async function verifyAudit(lines: Lines, earlier?: Lines): Promise<Verdict> {
  const links = await linksIn(lines);
  const things = new Set(links.map((link) => link?.thing)).size;
  const verdict = (fault: string | undefined): Verdict => ({ entries: links.length, things, fault });
  const broken = firstFault(links);
  if (broken !== undefined || earlier === undefined) return verdict(broken);
  const before = await linksIn(earlier);
  const brokenBefore = firstFault(before);
  if (brokenBefore !== undefined) return verdict(`of the earlier export, ${brokenBefore}`);
  return verdict(firstLoss(links, before));
}

async function linksIn(lines: Lines): Promise<readonly (Link | undefined)[]> {
  const links: (Link | undefined)[] = [];
  for await (const line of lines) links.push(linkOf(line));
  return links;
}

/** The entry of a line; undefined where it is none, or is written otherwise: of a key twice a program reads the last. */
function linkOf(line: string): Link | undefined {
  const entry = parsed(line);
  if (typeof entry !== 'object' || entry === null || inOrder(entry) !== line) return undefined;
  const { hash, ...content } = Object.fromEntries(Object.entries(entry));
  const { entity, entityId, sequence, previousHash } = content;
  if (typeof entity !== 'string' || typeof entityId !== 'string' || typeof hash !== 'string')
    return undefined;
  if (typeof sequence !== 'number' || (typeof previousHash !== 'string' && previousHash !== null))
    return undefined;
  const found = createHash('sha256').update(inOrder(content)).digest('hex');
  return { thing: `${entity} ${entityId}`, sequence, hash, previousHash, found };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** JSON without blanks, the keys of every object in order. */
function inOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOrder).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = new Map(Object.entries(value));
  const keys = [...fields.keys()].toSorted();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${inOrder(fields.get(key))}`).join(',')}}`;
}

const placeOf = (link: Pick<Link, 'thing' | 'sequence'>): string => `${link.thing}, entry ${link.sequence}`;

function firstFault(links: readonly (Link | undefined)[]): string | undefined {
  const places = new Set(links.map((link) => (link === undefined ? '' : placeOf(link))));
  const last = new Map<string, Link>();
  for (const [index, link] of links.entries()) {
    const fault = link === undefined ? 'this is no entry' : faultOf(link, last.get(link.thing), places);
    if (fault !== undefined) return `line ${index + 1}: ${fault}`;
    if (link !== undefined) last.set(link.thing, link);
  }
  return undefined;
}

function faultOf(link: Link, before: Link | undefined, places: ReadonlySet<string>): string | undefined {
  const place = placeOf(link);
  if (link.hash !== link.found) return `${place}, was changed: it hashes to ${link.found}`;
  const due = (before?.sequence ?? 0) + 1;
  if (link.sequence < due) return `${place}, is there twice or out of order`;
  if (link.sequence > due) {
    const awaited = placeOf({ thing: link.thing, sequence: due });
    return `${awaited}, is ${places.has(awaited) ? 'out of order' : 'missing'}`;
  }
  if (link.previousHash === (before?.hash ?? null)) return undefined;
  return `${place}, does not follow the entry before it: one of the two was changed and hashed anew`;
}

/** The first entry of an earlier export that is not in a later one as it was. */
function firstLoss(
  links: readonly (Link | undefined)[],
  before: readonly (Link | undefined)[],
): string | undefined {
  const hashes = new Map(links.map((link) => [link === undefined ? '' : placeOf(link), link?.hash]));
  const lost = before.find((link) => link !== undefined && hashes.get(placeOf(link)) !== link.hash);
  if (lost === undefined) return undefined;
  const isThere = hashes.has(placeOf(lost));
  return `${placeOf(lost)}, ${isThere ? 'is another one than in' : 'is missing: it is in'} the earlier export`;
}

/** The lines of a file, which end at line feeds alone: an entry may hold any other separator. */
async function* linesOf(file: string): AsyncGenerator<string> {
  let rest = '';
  for await (const piece of createReadStream(file, 'utf8')) {
    const [first = '', ...others] = String(piece).split('\n');
    rest += first;
    for (const line of others) {
      yield rest;
      rest = line;
    }
  }
  if (rest !== '') yield rest;
}

async function main(): Promise<void> {
  const options = { earlier: { type: 'string' } } as const;
  const { values, positionals } = parseArgs({ allowPositionals: true, options });
  const [file] = positionals;
  if (file === undefined) throw new Error('Say which file: verify-audit.ts FILE [--earlier FILE]');
  const earlier = values.earlier === undefined ? undefined : linesOf(values.earlier);
  const { entries, things, fault } = await verifyAudit(linesOf(file), earlier);
  if (fault !== undefined) throw new Error(fault);
  console.log(`${entries} entries about ${things} things, whole`);
}

if (import.meta.main) {
  await main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
