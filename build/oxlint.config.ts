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
    // hints for React's compiler, which is not used here
    'react/immutability': 'off',
    'react/refs': 'off',
    'react/set-state-in-effect': 'off',
    // a live region is a role; <output> is for the result of a sum
    'jsx-a11y/prefer-tag-over-role': 'off',
    // the database library is CommonJS
    'import/default': 'off',
    // a spread can say that a list is put together of parts
    'unicorn/no-useless-spread': 'off',
    // expectations stand in functions of page objects and tables, which this rule does not follow
    'vitest/expect-expect': 'off',
    'vitest/require-to-throw-message': 'off',
    'vitest/no-conditional-expect': 'off',
    'vitest/require-mock-type-parameters': 'off',
    'vitest/valid-title': 'off',
  },
  overrides: [
    // React is in the window only; elsewhere a function may be called `use`
    { files: ['**/test/e2e/**', '**/electron/**'], rules: { 'react/rules-of-hooks': 'off' } },
    // plain JavaScript has no types to go by
    {
      files: ['**/*.mjs'],
      rules: {
        'typescript/no-unsafe-argument': 'off',
        'typescript/no-unsafe-assignment': 'off',
        'typescript/no-unsafe-call': 'off',
        'typescript/no-unsafe-return': 'off',
      },
    },
  ],
});
