// What a reviewer need not say: strict types, small files and functions, no markup that the policy would block.
import astro from 'eslint-plugin-astro';
import { configs as typescript } from 'typescript-eslint';

/** Refused everywhere: Node runs the files as they are, and the house has no such rooms. */
const REFUSED = [
  {
    selector: 'TSEnumDeclaration',
    message: 'Node strips types and cannot run an enum: use a union of strings or a table.',
  },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'A file is a module: no namespace.' },
  {
    selector: 'ClassDeclaration, ClassExpression',
    message: 'Plain data and functions; a class only for an error that is a bug.',
  },
];

const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'A file is named after its one export: export it by name.',
};

export default [
  { ignores: ['dist/', '.astro/', '.cache/', 'content/', 'node_modules/', 'test-results/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...typescript.strict,
  ...typescript.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      'no-restricted-syntax': ['error', ...REFUSED],
      'max-lines': ['warn', { max: 200, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      eqeqeq: 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'object-shorthand': ['error', 'properties'],
      'no-else-return': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      // noUncheckedIndexedAccess makes `list[i]` doubtful everywhere; where the line before proves it, `!` says so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Both have their use: an interface for a shape, a type for a union or a shape in one line.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    // A promise nobody waits for fails in silence; seeing that needs the types.
    files: ['{src,scripts,tests}/**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...REFUSED, NO_DEFAULT] } },
  {
    files: ['src/content.config.ts', 'src/pages/**', '**/*.d.ts'],
    rules: { 'no-restricted-syntax': ['error', ...REFUSED] },
  },
  { files: ['scripts/**', 'tests/**', '*.{js,mjs,ts}'], rules: { 'no-console': 'off' } },
  // Catalogues, tables, schemas and a test's cases are as long as their subject.
  {
    files: [
      '**/*.test.ts',
      'tests/**',
      'src/i18n/**',
      'src/problems/table.ts',
      'src/formats/observation-columns.ts',
      'src/charts/slots.ts',
      'src/edition/roles/features.ts',
      'src/edition/roles/weights.ts', // written by scripts/learn.ts
    ],
    rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // The policy forbids style attributes; finished markup (an SVG tree of ours) is let in with a comment that says
      // whose it is.
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-css-selector': 'error',
      'no-restricted-syntax': [
        'error',
        ...REFUSED,
        { selector: 'JSXAttribute[name.name="style"]', message: 'The policy blocks style attributes: use a class.' },
      ],
      'max-lines-per-function': 'off',
    },
  },
];
