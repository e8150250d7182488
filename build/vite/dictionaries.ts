import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

/**
 * Gives the words of a dictionary as text: 'dictionary:cy/dic' is index.dic of the package dictionary-cy, which does not
 * let its files be imported by name.
 */
export function dictionaries(root: string): Plugin {
  return {
    name: 'dictionaries',
    enforce: 'pre',
    resolveId(id) {
      const [, language, kind] = /^dictionary:([a-z-]+)\/(aff|dic)$/.exec(id) ?? [];
      return language && kind ? `${path.join(root, `node_modules/dictionary-${language}/index.${kind}`)}?words` : null;
    },
    load(id) {
      if (!id.endsWith('?words')) return null;
      return `export const text = ${JSON.stringify(readFileSync(id.slice(0, -'?words'.length), 'utf8'))};`;
    },
  };
}
