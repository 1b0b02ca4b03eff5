import es from 'eslint-plugin-es-x';

/**
 * The language as the floor of browsers reads it: that of 2022, but for two things that Safari has had since 16.4 only. One
 * of them, met anywhere, keeps the whole file from being read.
 * @type {import('eslint').Linter.Config}
 */
export const floorSyntax = {
  plugins: { 'es-x': es },
  languageOptions: { ecmaVersion: 2022 },
  rules: {
    ...es.configs['flat/restrict-to-es2022'].rules,
    'es-x/no-class-static-block': 'error',
    'es-x/no-regexp-lookbehind-assertions': 'error',
  },
};
