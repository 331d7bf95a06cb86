import { beforeAll, describe, expect, test } from '@jest/globals';
import { importing, verdictOn } from './planted.ts';

const THING = 'export const thing = 1;\n';
const SOUND = {
  'shared/contract/cycles.ts': THING,
  'shared/schemas/cycle.ts': THING,
  'functions/domain/sum.ts': THING,
  'web/src/format/format-date.ts': THING,
  'web/src/api/ask.ts': importing('#shared/contract/cycles.ts'),
  'web/src/ui/page.tsx': importing('#web/format/format-date.ts'),
  'web/src/forms/use-action.ts': importing('#web/api/ask.ts'),
  'web/src/parts/jobs/job-words.ts': THING,
  'web/src/parts/jobs/job-changes.tsx': importing('#web/parts/repertoire/field-diff.tsx'),
  'web/src/parts/repertoire/field-diff.tsx': importing('#web/ui/page.tsx'),
  'web/src/features/cycles/cycles-page.tsx': importing('#web/parts/jobs/job-words.ts'),
  'web/src/features/payments/payment-status.tsx': THING,
  'web/src/app/frame.tsx': THING,
};

/** What is planted, where, what it imports, and the rule that refuses it. */
const BREACHES = [
  ['the site using the server', 'app/use-server.ts', '#functions/domain/sum.ts', 'web-imports'],
  ['a format asking the API', 'format/ask.ts', '#web/api/ask.ts', 'web-format-imports'],
  ['the API drawing', 'api/draw.ts', '#web/ui/page.tsx', 'web-api-imports'],
  ['ui knowing a route', 'ui/know-route.ts', '#shared/contract/cycles.ts', 'ui-knows-no-noun'],
  ['ui knowing a schema', 'ui/know-schema.ts', '#shared/schemas/cycle.ts', 'ui-knows-no-noun'],
  ['ui asking the API', 'ui/ask.ts', '#web/api/ask.ts', 'ui-knows-no-noun'],
  ['ui using a form', 'ui/use-form.ts', '#web/forms/use-action.ts', 'ui-knows-no-noun'],
  ['ui showing a noun', 'ui/show-noun.ts', '#web/parts/jobs/job-words.ts', 'ui-knows-no-noun'],
  ['a form knowing a noun', 'forms/know-noun.ts', '#web/parts/jobs/job-words.ts', 'web-forms-imports'],
  [
    'a part using a feature',
    'parts/jobs/peek.ts',
    '#web/features/cycles/cycles-page.tsx',
    'web-parts-imports',
  ],
  [
    'parts of two nouns using each other',
    'parts/repertoire',
    '#web/parts/jobs/job-words.ts',
    'parts-go-round-in-no-circle',
  ],
  [
    'a feature using another',
    'features/cycles/peek.ts',
    '#web/features/payments/payment-status.tsx',
    'no-feature-imports-another',
  ],
  ['a feature using the frame', 'features/cycles/use-frame.ts', '#web/app/frame.tsx', 'web-features-imports'],
  [
    'routes that load a page at once',
    'features/cycles/routes.ts',
    './cycles-page.tsx',
    'pages-come-when-they-are-opened',
  ],
  [
    'the frame loading a page at once',
    'app/use-page.ts',
    '#web/features/cycles/cycles-page.tsx',
    'pages-come-when-they-are-opened',
  ],
] as const;

describe('arrows of the site', () => {
  let verdict: string;

  beforeAll(() => {
    const planted = BREACHES.map(([, place, from]) => [
      /\.ts$/.test(place) ? `web/src/${place}` : `web/src/${place}/peek.ts`,
      importing(from),
    ]);
    verdict = verdictOn({ ...SOUND, ...Object.fromEntries(planted) });
  });

  test('allow a feature what is below it, and a page that its routes load when it is opened', () => {
    const routes = "export const page = () => import('./cycles-page.tsx');\n";
    expect(verdictOn({ ...SOUND, 'web/src/features/cycles/routes.ts': routes })).toContain(
      'no dependency violations found',
    );
  });

  test.each(BREACHES)('refuse %s', (_what, place, _from, rule) => {
    expect(verdict).toMatch(new RegExp(`error ${rule}: web/src/${place}\\b`));
  });
});
