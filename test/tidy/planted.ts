import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** What this repository’s rules say of another one of a few files, by name and text. */
export function verdictOn(files: Readonly<Record<string, string>>): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'zamio-arrows-'));
  for (const file of ['.dependency-cruiser.cjs', 'tsconfig.json', 'package.json'])
    cpSync(file, path.join(copy, file));
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(copy, name)), { recursive: true });
    writeFileSync(path.join(copy, name), text);
  }
  const folders = [...new Set(Object.keys(files).map((name) => name.split('/')[0] ?? name))];
  try {
    return cruise(copy, folders);
  } finally {
    rmSync(copy, { recursive: true });
  }
}

/** A file that imports another. */
export function importing(from: string): string {
  return `import * as planted from '${from}';\nexport const seen = planted;\n`;
}

function cruise(copy: string, folders: readonly string[]): string {
  const depcruise = path.resolve('node_modules/.bin/depcruise');
  const args = [depcruise, '--config', '.dependency-cruiser.cjs', ...folders];
  try {
    return execFileSync(process.execPath, args, { cwd: copy, encoding: 'utf8' });
  } catch (error) {
    return String(Object(error).stdout);
  }
}
