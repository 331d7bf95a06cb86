/** The arrows of docs/decisions/0010: who may import whom. Anything else fails the build. */
const only = (from, allowed) => ({
  name: `${from.replaceAll('/', '-')}-imports`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: {
    path: '^(shared|functions|infra|tools|web|test)/',
    pathNot: [`^${from}/`, ...allowed.map((a) => `^${a}`)],
  },
});
const pure = (from) => ({
  name: `${from.replaceAll('/', '-')}-is-pure`,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { dependencyTypes: ['core'] },
});

/** The rooms of the site, lowest first; each imports those that are named, and its own files. */
const room = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: `^web/src/${from}/` },
  to: {
    path: '^(shared|web)/',
    pathNot: [
      `^web/src/${from}/`,
      ...allowed.map((one) => (one === 'shared' ? '^shared/' : `^web/src/${one}/`)),
    ],
  },
});
const SITE = [
  room('web-words-import-nothing', 'words', []),
  room('web-format-imports', 'format', ['shared', 'words']),
  room('web-api-imports', 'api', ['shared', 'words', 'format']),
  room('charts-know-no-noun', 'charts', ['words', 'format', 'ui']),
  room('ui-knows-no-noun', 'ui', ['words', 'format']),
  room('web-forms-imports', 'forms', ['shared', 'words', 'format', 'api', 'ui']),
  room('web-sections-import', 'sections', ['shared', 'words', 'format', 'api', 'ui']),
  room('web-parts-imports', 'parts', [
    ...['shared', 'words', 'format', 'api', 'ui', 'charts', 'forms', 'sections'],
  ]),
  room('web-features-imports', 'features', [
    ...['shared', 'words', 'format', 'api', 'ui', 'charts', 'forms', 'sections', 'parts'],
  ]),
  {
    name: 'no-feature-imports-another',
    severity: 'error',
    from: { path: '^web/src/features/([^/]+)/' },
    to: { path: '^web/src/features/', pathNot: '^web/src/features/$1/' },
  },
  {
    name: 'parts-go-round-in-no-circle',
    severity: 'error',
    scope: 'folder',
    from: { path: '^web/src/parts/[^/]+$' },
    to: { circular: true },
  },
  {
    name: 'pages-come-when-they-are-opened',
    severity: 'error',
    from: { path: '^web/src/(app/|features/[^/]+/routes\\.ts$)' },
    to: {
      path: '^web/src/features/.*-(page|layout|overview|dialog)\\.tsx$',
      dependencyTypesNot: ['dynamic-import'],
    },
  },
];

module.exports = {
  forbidden: [
    only('shared', []),
    only('functions/ports', ['functions/domain/', 'shared/']),
    only('functions/domain', ['shared/']),
    only('functions/formats', ['shared/']),
    only('functions/use-cases', ['functions/ports/', 'functions/domain/', 'functions/formats/', 'shared/']),
    only('functions/store', ['functions/ports/', 'functions/domain/', 'shared/']),
    only('functions/platform', ['functions/store/', 'functions/ports/', 'functions/domain/', 'shared/']),
    only('functions/handlers', [
      'functions/use-cases/',
      'functions/ports/',
      'functions/platform/',
      'shared/',
    ]),
    only('infra/local', ['infra/', 'functions/', 'shared/']),
    only('infra', ['shared/', 'functions/platform/environment.ts$']),
    only('tools', ['infra/', 'functions/', 'shared/', 'web/vite.config.ts$']),
    only('web', ['shared/']),
    ...SITE,
    pure('functions/domain'),
    pure('shared'),
    {
      name: 'domain-is-without-packages',
      severity: 'error',
      from: { path: '^functions/domain/' },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'shared-imports-zod-alone',
      severity: 'error',
      from: { path: '^shared/' },
      to: { dependencyTypes: ['npm', 'npm-dev'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'store-and-platform-know-the-inside-by-types-alone',
      severity: 'error',
      from: { path: '^functions/(store|platform)/' },
      to: { path: '^functions/domain/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'ports-are-types',
      severity: 'error',
      from: { path: '^functions/ports/' },
      to: { path: '^(functions|shared)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'use-case-folders-are-read-downwards',
      comment: 'No two folders of use-cases import each other, not even by way of a third.',
      severity: 'error',
      scope: 'folder',
      from: { path: '^functions/use-cases' },
      to: { circular: true },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'nothing-imports-test', severity: 'error', from: { pathNot: '^test/' }, to: { path: '^test/' } },
    {
      name: 'resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^aws-lambda$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|cdk\\.out)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs'],
    },
  },
};
