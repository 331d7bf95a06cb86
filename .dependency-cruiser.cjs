/** The arrows of docs/decisions/0001: who may import whom. Anything else fails the build. */
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

module.exports = {
  forbidden: [
    only('shared', []),
    only('functions/domain', ['shared/']),
    only('functions/formats', ['shared/']),
    only('functions/use-cases', ['functions/domain/', 'functions/formats/', 'shared/']),
    only('functions/store', [
      'functions/use-cases/(world|decision|kept-records|page-request|repertoire-ports|surroundings)\\.ts$',
      'functions/domain/',
      'shared/',
    ]),
    only('functions/platform', [
      'functions/store/',
      'functions/use-cases/(world|decision|kept-records|page-request|repertoire-ports|surroundings)\\.ts$',
      'functions/domain/',
      'shared/',
    ]),
    only('functions/handlers', ['functions/use-cases/', 'functions/platform/', 'shared/']),
    only('infra/local', ['infra/', 'functions/', 'shared/']),
    only('infra', ['shared/', 'functions/(platform/environment\\.ts$|domain/matching/)']),
    only('tools', ['infra/', 'functions/', 'shared/', 'web/vite\\.config\\.ts$']),
    only('web', ['shared/']),
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
      to: {
        path: '^functions/(domain|use-cases)/',
        pathNot:
          '^functions/use-cases/(world|decision|kept-records|page-request|repertoire-ports|surroundings)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
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
