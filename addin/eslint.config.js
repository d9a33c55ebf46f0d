import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const wire = ['fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket'];

export default defineConfig([
  globalIgnores(['dist', 'src/api/schema.ts']),
  js.configs.recommended,
  tseslint.configs.strict,
  reactHooks.configs.flat.recommended,
  prettier,
  {
    languageOptions: { globals: globals.browser },
    rules: {
      'max-lines': ['error', 150],
      'no-restricted-globals': [
        'error',
        ...wire.map((name) => ({ name, message: 'Only src/api talks to the server.' })),
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    files: ['src/api/**', 'src/testing/**', '**/*.test.{ts,tsx}'],
    rules: { 'no-restricted-globals': 'off' },
  },
]);
