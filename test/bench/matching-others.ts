import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { askedSongs } from '#test/support/invented-catalogue/asked-songs.ts';
import { inventedCatalogue } from '#test/support/invented-catalogue/invented-catalogue.ts';
import { cpuSeconds } from '#tools/matching/cpu-seconds.ts';

/**
 * What others do with the songs that test/bench/matching.ts asks: minisearch with fuzzy words and prefixes, fuse.js with
 * its defaults. `node test/bench/matching-others.ts WORKS SEED QUERIES` prints a JSON line for each. Both are asked for
 * fewer songs, the first of the same list, because the slower looks at every work for each.
 */
const [works, seed, queries] = process.argv.slice(2).map(Number);
if (works === undefined || seed === undefined || queries === undefined)
  throw new Error('usage: matching-others WORKS SEED QUERIES');
const SHARE_OF_MINISEARCH = 0.1;
const FUSE_QUERIES = 30;
const FUZZY = 0.2;

const entries = [...inventedCatalogue(works, seed)].map(({ id, title, artist = '' }) => ({
  id,
  title,
  artist,
}));
const asked = askedSongs({ works, seed, count: queries });

const searching = new MiniSearch({ fields: ['title', 'artist'], storeFields: [] });
measure('minisearch', Math.ceil(asked.length * SHARE_OF_MINISEARCH), {
  build: () => searching.addAll(entries),
  best: (text) => searching.search(text, { fuzzy: FUZZY, prefix: true })[0]?.id,
});
let fuse: Fuse<(typeof entries)[number]> | undefined;
measure('fuse.js', FUSE_QUERIES, {
  build: () => {
    fuse = new Fuse(entries, { keys: ['title', 'artist'], ignoreLocation: true });
  },
  best: (text) => fuse?.search(text, { limit: 1 })[0]?.item.id,
});

type Searcher = { readonly build: () => void; readonly best: (text: string) => unknown };

function measure(name: string, count: number, { build, best }: Searcher): void {
  const building = cpuSeconds();
  build();
  const buildSeconds = building();
  const some = asked.slice(0, count);
  const clock = cpuSeconds();
  const right = some.filter(({ truth, title, artist }) => best(`${title} ${artist}`) === truth).length;
  const speed = some.length / clock();
  console.log(JSON.stringify({ name, speed, right: right / some.length, buildSeconds, asked: some.length }));
}
