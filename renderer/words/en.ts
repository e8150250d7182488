import { kitWords } from './kit.ts';
import { shellWords } from './shell.ts';

/** Every word that the window shows, by screen. A second language is a second file of this shape. */
export const words = {
  kit: kitWords,
  shell: shellWords,
} as const;
