import { defineConfig } from 'oxlint';

/**
 * What Biome does not look at: promises nobody waits for, React's rules of hooks, and whether a screen can be used
 * without a mouse or eyes. Who may import whom is in build/house-rules/.
 */
export default defineConfig({
  plugins: ['typescript', 'unicorn', 'oxc', 'import', 'promise', 'react', 'jsx-a11y', 'vitest'],
  categories: { correctness: 'error' },
  options: { typeAware: true, reportUnusedDisableDirectives: 'error' },
  rules: {
    'no-restricted-globals': ['error', 'event', 'name'],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
    'typescript/await-thenable': 'error',
    'typescript/no-unsafe-argument': 'error',
    'typescript/no-unsafe-assignment': 'error',
    'typescript/no-unsafe-call': 'error',
    'typescript/no-unsafe-return': 'error',
    'typescript/no-unnecessary-type-assertion': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/ban-ts-comment': 'error',
    'react/rules-of-hooks': 'error',
    'react/exhaustive-deps': 'error',
    'vitest/no-focused-tests': 'error',
    'vitest/no-disabled-tests': 'error',
    // expectations stand in functions of page objects and tables, which this rule does not follow
    'vitest/expect-expect': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/valid-title': 'off',
  },
  // Playwright's fixtures take a function that is called `use`, which is no hook of React's
  overrides: [{ files: ['**/test/e2e/**'], rules: { 'react/rules-of-hooks': 'off' } }],
  ignorePatterns: ['dist/**', 'release/**', 'test-results/**', '**/*.cjs', '**/*.mjs'],
});
