import tseslint from 'typescript-eslint';

/** What the house's laws ask of every line; formatting is prettier's. */
const house = {
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/no-floating-promises': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
  // Nest's modules and abstract payloads are classes without a body.
  '@typescript-eslint/no-extraneous-class': 'off',
  // Numbers and dates in texts for people are meant.
  '@typescript-eslint/restrict-template-expressions': [
    'error',
    { allowNumber: true, allowBoolean: true, allowNullish: false },
  ],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  'no-restricted-syntax': ['error', { selector: 'ExportDefaultDeclaration', message: 'Name what you export.' }],
  'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
  'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
  complexity: ['error', 12],
};

export default tseslint.config(
  {
    ignores: [
      'dist/',
      '.data/',
      'node_modules/',
      'apps/web/src/gql/',
      'apps/web/src/routeTree.gen.ts',
      '**/*.mjs',
      '**/*.cjs',
    ],
  },
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    rules: house,
  },
  // A describe is a chapter, not a function; answers are read as a client reads them.
  {
    files: ['**/*.spec.ts', '**/*.spec.tsx', '**/*-spec.ts', 'test/**', 'bench/**'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      'max-lines-per-function': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
    },
  },
  {
    files: ['apps/web/**'],
    languageOptions: { parserOptions: { project: './apps/web/tsconfig.json' } },
    // A form's hooks are functions in an object, not methods.
    rules: { '@typescript-eslint/unbound-method': 'off' },
  },
  // SQL is a text: its length is that of the tables.
  { files: ['migrations/**'], rules: { 'max-lines-per-function': 'off' } },
  // Generated: as long as there are tables.
  { files: ['migrations/grants.ts'], rules: { 'max-lines': 'off' } },
  // Screens, pages and letters are described in one piece; the tools of the web ask for default exports.
  {
    files: ['**/*.tsx'],
    rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['libs/**', 'apps/**'],
    ignores: ['libs/tenancy/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'typeorm',
              importNames: ['DataSource', 'EntityManager', 'QueryRunner'],
              message: 'Only tenancy opens connections.',
            },
          ],
        },
      ],
    },
  },
  { files: ['apps/web/*.ts', 'apps/web/test/environment.ts'], rules: { 'no-restricted-syntax': 'off' } },
);
