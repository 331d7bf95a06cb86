const JSC = {
  target: 'es2024',
  parser: { syntax: 'typescript', tsx: true },
  transform: { react: { runtime: 'automatic' } },
};
/** The macros of words, as a build of the site has them. */
const WORDS = [
  '@lingui/swc-plugin',
  {
    descriptorFields: 'message',
    runtimeModules: {
      i18n: ['#web/words/i18n.ts', 'i18n'],
      Trans: ['#web/words/trans.tsx', 'Trans'],
    },
  },
];

/** Jest runs the TypeScript as it is, as ES modules; swc takes the types away. */
export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '/web/src/.+\\.tsx?$': [
      '@swc/jest',
      { jsc: { ...JSC, experimental: { cacheRoot: 'build/swc', plugins: [WORDS] } } },
    ],
    '^.+\\.tsx?$': ['@swc/jest', { jsc: JSC }],
  },
  modulePathIgnorePatterns: ['<rootDir>/build', '<rootDir>/cdk.out', '<rootDir>/.zamio'],
  /** For a machine at many times its load: what a test waits for ends it, not this. */
  testTimeout: 300_000,
  /** One more than the cores of a small machine: tests of whole systems wait a third of their time. */
  maxWorkers: 3,
};
