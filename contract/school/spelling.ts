import { z } from 'zod';
import { read, write } from '#contract/operation.ts';
import { changeId, nothing } from '#contract/shapes.ts';
import { MOST_LETTERS } from '#domain/text/known-word.ts';

const word = z.string().max(MOST_LETTERS);

/** The school's own words, which its spelling knows besides the dictionaries. */
export const spelling = {
  'spelling.words': read(nothing, z.object({ words: z.array(word) }), ['spelling']),
  /** Adds a word; one that is known already changes nothing. */
  'spelling.addWord': write(
    z.strictObject({ word }),
    z.object({ changeId: changeId.nullable() }),
    ['spelling', 'changes'],
    {
      about: () => ({ of: 'school' }),
      undo: () => 'word-added',
    },
  ),
  'spelling.removeWord': write(z.strictObject({ word }), z.object({ changeId }), ['spelling', 'changes'], {
    about: () => ({ of: 'school' }),
    undo: () => 'word-removed',
  }),
};
