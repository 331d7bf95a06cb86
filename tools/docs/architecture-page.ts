import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type Arrow, arrowsBetween, downwards, withoutShortcuts } from '#tools/docs/arrows.ts';
import { foldersIn, goneFolders, lineOf } from '#tools/docs/folders.ts';
import type { Import } from '#tools/docs/read-imports.ts';
import { STOREYS, storeyOf, WINGS, type Wing } from '#tools/docs/storeys.ts';

export const ARCHITECTURE_PAGE = 'docs/architecture.md';
const BEGIN =
  '<!-- From here on made from the code by `npm run docs:architecture`: change the code, not this. -->';
const END = '<!-- End of what is made from the code. -->';
const USE_CASES = 'functions/use-cases';
const SHARED = 'shared';
const TOP = ['shared', 'functions', 'infra', 'tools', 'web/src', 'test', 'docs'];

/** The page, with the part between its markers made again from the imports of the code. */
export function architecturePage(imports: readonly Import[]): string {
  const [gone] = goneFolders();
  if (gone !== undefined) throw new Error(`tools/docs/folders.ts has a line for ${gone}, which is not there`);
  const page = readFileSync(ARCHITECTURE_PAGE, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined)
    throw new Error(`${ARCHITECTURE_PAGE} has lost the markers of what is made from the code`);
  const arrows = arrowsBetween(imports, (file) => storeyOf(file)?.folder);
  const made = [picture(arrows), storeyTable(arrows), folderTable(), tableOfUseCases(imports)];
  return [before, BEGIN, '\n\n', made.join('\n'), '\n', END, after].join('');
}

/** Boxes and arrows as Mermaid draws them. */
function picture(arrows: readonly Arrow[]): string {
  const wings = namesOf(WINGS).filter((wing) => wing !== 'ground');
  const boxes = wings.flatMap((wing) => [
    `  subgraph ${wing}["${WINGS[wing]}"]`,
    '    direction TB',
    ...STOREYS.filter(({ within }) => within === wing).map(
      ({ folder, box }) => `    ${idOf(folder)}["${box}"]`,
    ),
    '  end',
  ]);
  const drawn = withoutShortcuts(arrows.filter(({ to }) => to !== SHARED)).map(
    ({ from, to, isTypeOnly }) => `  ${idOf(from)} ${isTypeOnly ? '-.->' : '-->'} ${idOf(to)}`,
  );
  const ground = wings
    .filter((wing) => arrows.some(({ from, to }) => to === SHARED && wingOf(from) === wing))
    .map((wing) => `  ${wing} --> ${SHARED}`);
  const lines = ['flowchart TB', ...boxes, `  ${SHARED}["shared"]`, ...drawn, ...ground];
  return `## The storeys and their arrows\n
An arrow is an import; a dotted one is of types alone. An arrow that follows from others is left out of the picture, and
those to \`shared\` are drawn once for all: the table has every one.

\`\`\`mermaid
${lines.join('\n')}
\`\`\`
`;
}

function storeyTable(arrows: readonly Arrow[]): string {
  const named = (from: string, isTypeOnly: boolean) =>
    arrows
      .filter((arrow) => arrow.from === from && arrow.isTypeOnly === isTypeOnly)
      .map(({ to }) => `\`${to}\``)
      .join(', ') || '–';
  const rows = STOREYS.map(
    ({ folder }) => `| \`${folder}\` | ${named(folder, false)} | ${named(folder, true)} |`,
  );
  return `| storey | imports | types alone |\n| --- | --- | --- |\n${rows.join('\n')}\n`;
}

function folderTable(): string {
  const rows = TOP.flatMap(foldersIn)
    .filter((folder) => folder !== 'web/public')
    .map((folder) => `| \`${folder}\` | ${lineOf(folder)} |`);
  return `## The folders\n\n| folder | what is there |\n| --- | --- |\n${rows.join('\n')}\n`;
}

function tableOfUseCases(imports: readonly Import[]): string {
  const nounOf = (file: string) => foldersIn(USE_CASES).find((folder) => file.startsWith(`${folder}/`));
  const arrows = arrowsBetween(imports, nounOf);
  const rows = downwards(foldersIn(USE_CASES), arrows).map((folder) => {
    const below = arrows
      .filter(({ from }) => from === folder)
      .map(({ to }) => `\`${path.basename(to)}\``)
      .join(', ');
    return `| \`${path.basename(folder)}\` | ${lineOf(folder)} | ${below || '–'} |`;
  });
  return `## The use-cases, from the top down

Each folder of \`${USE_CASES}\` imports only folders that stand below it here.

| folder | what it does | imports |
| --- | --- | --- |
${rows.join('\n')}
`;
}

const idOf = (folder: string) => folder.replaceAll(/[^a-z]/g, '_');
const wingOf = (folder: string) => STOREYS.find((storey) => storey.folder === folder)?.within;
const namesOf = (wings: typeof WINGS): readonly Wing[] =>
  STOREYS.map(({ within }) => within).filter((wing, at, all) => wing in wings && all.indexOf(wing) === at);
