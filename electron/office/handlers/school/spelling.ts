import { addKnownWord, removeKnownWord } from '#db/writes/known-words.ts';
import { noting } from '#db/writes/undo/changes.ts';
import { done, refuse } from '#domain/result.ts';
import { isSameWord, knownWordFrom } from '#domain/text/known-word.ts';
import type { HandlersOf } from '#electron/office/handling.ts';

export const spelling: HandlersOf<'spelling'> = {
  'spelling.words': (read) => done({ words: read.knownWords() }),

  'spelling.addWord': (tx, { word: typed }) => {
    const word = knownWordFrom(typed);
    if (word === undefined) return refuse({ code: 'no-word' });
    if (tx.read.knownWords().some((known) => isSameWord(known, word))) return done({ changeId: null });
    const rows = noting(tx.db, [{ table: 'knownWord', id: word }], () => addKnownWord(tx.db, word));
    return done({ changeId: tx.note({ about: word, rows }) });
  },

  'spelling.removeWord': (tx, { word }) => {
    if (!tx.read.knownWords().includes(word)) return refuse({ code: 'not-found', what: 'word' });
    const rows = noting(tx.db, [{ table: 'knownWord', id: word }], () => removeKnownWord(tx.db, word));
    return done({ changeId: tx.note({ about: word, rows }) });
  },
};
