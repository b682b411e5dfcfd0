import prettier from 'eslint-config-prettier'
import esx from 'eslint-plugin-es-x'
import perfectionist from 'eslint-plugin-perfectionist'
import vue from 'eslint-plugin-vue'
import tseslint from 'typescript-eslint'

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'styles/fonts/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...vue.configs['flat/recommended'],
  {
    files: ['**/*.vue'],
    languageOptions: { parserOptions: { parser: tseslint.parser } },
    rules: {
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
      'no-undef': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-definitions': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
      'perfectionist/sort-imports': [
        'error',
        {
          groups: ['type', 'builtin', 'external', ['parent', 'sibling', 'index'], 'side-effect', 'side-effect-style'],
          newlinesBetween: 'ignore',
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
  { files: ['data/**/*.ts', '**/*.test.ts'], rules: { 'max-lines': 'off' } },
)
