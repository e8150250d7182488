import { describe, expect, it } from 'vitest';
import { compared, type Piece } from '#domain/text/comparing/compared.ts';

/** 'Run a [club-]{team+}': what was taken out, and what was put in. */
const told = (pieces: readonly Piece[]): string =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : kind === 'out' ? `[${text}-]` : `{${text}+}`)).join('');

describe('Two versions of a text are compared in words', () => {
  it.each<[string, string, string, string]>([
    ['nothing changed', 'Run a Welsh club', 'Run a Welsh club', 'Run a Welsh club'],
    ['a word more', 'Run a club', 'Run a Welsh club', 'Run a {Welsh +}club'],
    ['a word less', 'Run a Welsh club', 'Run a club', 'Run a [Welsh -]club'],
    ['another word', 'Run a Welsh club', 'Run a Welsh choir', 'Run a Welsh [club-]{choir+}'],
    ['a part of a word is a word', 'Runs clubs', 'Runs club', 'Runs [clubs-]{club+}'],
    ['two words together are one change', 'the red hat', 'the big cap', 'the [red hat-]{big cap+}'],
    ['the end is put on', 'Run a club', 'Run a club on Thursdays.', 'Run a club{ on Thursdays.+}'],
    ['a full stop', 'Run a club.', 'Run a club!', 'Run a club[.-]{!+}'],
    ['everything was written', '', 'Run a club', '{Run a club+}'],
    ['everything was taken away', 'Run a club', '', '[Run a club-]'],
    ['an apostrophe belongs to its word', 'the head’s view', 'the head view', 'the [head’s-]{head+} view'],
    ['Welsh letters are letters', 'y tŷ bach', 'y tŷ mawr', 'y tŷ [bach-]{mawr+}'],
    ['a paragraph in the middle', 'One.\nThree.', 'One.\nTwo.\nThree.', 'One.\n{Two.\n+}Three.'],
    ['a capital is another word', 'run a club', 'Run a club', '[run-]{Run+} a club'],
    ['spaces alone', 'Run a  club', 'Run a club', 'Run a[  -]{ +}club'],
  ])('%s', (_, before, after, expected) => {
    expect(told(compared(before, after))).toBe(expected);
  });

  it.each([
    ['a b c a b b a', 'c b a b a c'],
    ['One.\n\nTwo, three.', 'Two.\n\nThree, one.'],
    ['“Yes”, she said – twice', '‘No’, he said; once'],
  ])('put together, the pieces are the two texts: %s', (before, after) => {
    const pieces = compared(before, after);
    const without = (kind: Piece['kind']) =>
      pieces
        .filter((piece) => piece.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('in'), without('out')]).toEqual([before, after]);
  });

  it('of 100,000 characters finds the one word that changed, and of two other texts tells paragraphs', () => {
    const long = Array.from({ length: 16_000 }, (_, at) => `word${at}`).join(' ');
    const changed = compared(long, long.replace('word8000', 'other'));
    expect(changed.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'out', text: 'word8000' },
      { kind: 'in', text: 'other' },
    ]);
    const first = Array.from({ length: 3_000 }, (_, at) => `a${at}`).join(' ');
    const second = Array.from({ length: 3_000 }, (_, at) => `b${at}`).join(' ');
    expect(compared(`Kept.\n${first}`, `Kept.\n${second}`)).toEqual([
      { kind: 'same', text: 'Kept.\n' },
      { kind: 'out', text: first },
      { kind: 'in', text: second },
    ]);
  });
});
