import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import * as z from 'zod';

const Row = z.object({ cluster: z.string(), id: z.coerce.number(), title: z.string(), artist: z.string() });
type Row = z.infer<typeof Row>;

/** Spellings of one song: the lowest id is the catalogue's, the others are how logs write it. */
export type Cluster = { readonly name: string; readonly held: Row; readonly asked: readonly Row[] };

/** Reads `cluster,id,…,title,artist` in the order of clusters. */
export function readClusters(file: string): readonly Cluster[] {
  const rows = z.array(Row).parse(parse(readFileSync(file), { columns: true }));
  const clusters = Map.groupBy(rows, ({ cluster }) => cluster);
  return [...clusters]
    .flatMap(([name, spellings]) => {
      const [held, ...asked] = spellings.toSorted((a, b) => a.id - b.id);
      return held === undefined ? [] : [{ name, held, asked }];
    })
    .sort((a, b) => a.held.id - b.held.id);
}
