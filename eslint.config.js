import prettier from 'eslint-config-prettier'
import esx from 'eslint-plugin-es-x'
import perfectionist from 'eslint-plugin-perfectionist'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

const HOOK =
  'Call `use…` where a component is set up, at the top of its script or of another `use…`; a plain function gets a plain name.'

export default tseslint.config(
  // Made on each machine.
  { ignores: ['dist/', 'node_modules/', 'styles/fonts/', 'slidev/types/components.ts'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
      // The renderer of the tests makes small components around what it draws.
      'vue/one-component-per-file': 'off',
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      // Vue 3 has no filters; the rule takes a union of types in a template for one.
      'vue/no-deprecated-filter': 'off',
    },
  },
  // How lines are broken is Prettier's matter.
  prettier,
  {
    files: ['**/*.ts', '**/*.vue'],
    plugins: { perfectionist },
    rules: {
      // The renderer of the tests makes small components around what it draws.
      'vue/one-component-per-file': 'off',
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'perfectionist/sort-imports': [
        'error',
        {
          groups: ['type', 'builtin', 'external', ['parent', 'sibling', 'index'], ['side-effect', 'side-effect-style']],
          newlinesBetween: 'ignore',
          // What a file begins with speaks of the file, not of its first import.
          partitionByComment: { block: true },
        },
      ],
      'perfectionist/sort-named-imports': ['error', { ignoreAlias: true }],
    },
  },
  // What the oldest of the supported browsers and Node 20 know. The compiler does not see it: some package asks for the
  // newest library of the language for all.
  esx.configs['flat/restrict-to-es2023'],
  esx.configs['flat/restrict-to-es2023-intl-api'],
  esx.configs['flat/no-new-in-esnext'],
  {
    rules: Object.fromEntries(
      // Also where the linter cannot tell that it is a set: nothing else here has methods of these names.
      Object.keys(esx.configs['flat/no-set-methods'].rules).map(rule => [rule, ['error', { aggressive: true }]]),
    ),
  },
  // A function named `use…` is called while a component or another such function is set up, and nowhere else.
  {
    files: ['**/*.ts'],
    ignores: ['tests/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':function :function CallExpression[callee.name=/^use[A-Z]/]', message: HOOK },
        {
          selector: 'FunctionDeclaration[id.name!=/^(?:use|provide)[A-Z]/] CallExpression[callee.name=/^use[A-Z]/]',
          message: HOOK,
        },
      ],
    },
  },
  {
    files: ['**/*.vue'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: ':function CallExpression[callee.name=/^use[A-Z]/]', message: HOOK },
      ],
    },
  },
  // Valibot has a `union` of its own.
  { files: ['checks/shape/*.ts'], rules: { 'es-x/no-set-prototype-union': 'off' } },
  {
    files: ['data/**/*.ts', '**/*.test.ts'],
    rules: {
      // The renderer of the tests makes small components around what it draws.
      'vue/one-component-per-file': 'off',
      'max-lines': 'off',
    },
  },
)
