import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type SourceFile = { readonly name: string; readonly text: string };

/** Every TypeScript file of some folders of the repository. */
export function sourceFiles(...folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name))
      .map((name) => ({ name, text: readFileSync(name, 'utf8') })),
  );
}
