import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A page of documentation. */
export type MarkdownPage = { readonly name: string; readonly text: string };

/** The pages that patterns name. */
export function pagesOf(...patterns: readonly string[]): readonly MarkdownPage[] {
  return globSync([...patterns], { exclude: (name) => name === 'node_modules' })
    .toSorted()
    .map((name) => ({ name: name.split(path.sep).join('/'), text: readFileSync(name, 'utf8') }));
}

/** What stands in backticks in a text, pictures and examples left out. */
export function codeIn(text: string): readonly string[] {
  const prose = text.replaceAll(/^```[\s\S]*?^```/gm, '');
  return [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
}

/** The files of the repository that a path with `<placeholders>` names, each with what stands in the first of them. */
export function filesLike(pattern: string): readonly { readonly file: string; readonly first: string }[] {
  const [folder = '.'] = pattern.split(/\/[^/]*</);
  const escaped = pattern.split(/<[^>]+>/).map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${escaped.join('([a-z0-9-]+)')}$`);
  return globSync(`${folder}/**/*`).flatMap((found) => {
    const file = found.split(path.sep).join('/');
    const match = whole.exec(file);
    return match === null ? [] : [{ file, first: match[1] ?? '' }];
  });
}
