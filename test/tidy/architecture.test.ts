import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { ARCHITECTURE_PAGE, architecturePage } from '#tools/docs/architecture-page.ts';
import { downwards, withoutShortcuts } from '#tools/docs/arrows.ts';
import { type Import, readImports } from '#tools/docs/read-imports.ts';

const READING_TAKES_MS = 180_000;
const arrow = (from: string, to: string, isTypeOnly = false) => ({ from, to, isTypeOnly });
const differences = (page: string, made: string) => {
  const lines = new Set(page.split('\n'));
  return made.split('\n').filter((line) => !lines.has(line));
};

describe('docs/architecture.md', () => {
  const page = readFileSync(ARCHITECTURE_PAGE, 'utf8');
  let imports: readonly Import[];
  beforeAll(() => {
    imports = readImports();
  }, READING_TAKES_MS);

  test('is what the code is; after a new folder or arrow run: npm run docs:architecture', () => {
    const made = architecturePage(imports);
    expect(differences(page, made)).toEqual([]);
    expect(page === made).toBe(true);
  });

  test('would change by one arrow between storeys, and by one between folders of use-cases', () => {
    const planted = [
      { from: 'functions/store/play.ts', to: 'functions/formats/records.ts', isTypeOnly: false },
      {
        from: 'functions/use-cases/licensing/create-tariff.ts',
        to: 'functions/use-cases/jobs/read-job.ts',
        isTypeOnly: true,
      },
    ];
    const changed = differences(page, architecturePage([...imports, ...planted])).join('\n');
    expect(changed).toContain('functions_store --> functions_formats');
    expect(changed).toMatch(/\| `functions\/store` \| `functions\/formats`,/);
    expect(changed).toMatch(/\| `licensing` \| .* \| `events`, `jobs`, `territories` \|/);
  });

  test('has a picture of 10 to 20 boxes, and every import that crosses a storey is an arrow', () => {
    const boxes = page.match(/^ +\w+\["[^"]+"\]$/gm) ?? [];
    expect(boxes.length).toBeGreaterThanOrEqual(10);
    expect(boxes.length).toBeLessThanOrEqual(20);
    expect(imports.length).toBeGreaterThan(3000);
  });
});

describe('the arrows of the picture', () => {
  test('leave out what follows from others, but no value for a way of types', () => {
    const [long, longer, short] = [arrow('a', 'b'), arrow('b', 'c'), arrow('a', 'c')];
    expect(withoutShortcuts([long, longer, short])).toEqual([long, longer]);
    const ofTypes = arrow('b', 'c', true);
    expect(withoutShortcuts([long, ofTypes, short])).toEqual([long, ofTypes, short]);
  });

  test('put each folder before what it imports, and find a circle', () => {
    expect(downwards(['a', 'b', 'c'], [arrow('c', 'a'), arrow('a', 'b')])).toEqual(['c', 'a', 'b']);
    expect(() => downwards(['a', 'b'], [arrow('a', 'b'), arrow('b', 'a')])).toThrow(
      'import each other: a, b',
    );
  });
});
