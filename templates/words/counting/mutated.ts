const soft: Record<string, string> = {
  ll: 'l',
  rh: 'r',
  p: 'b',
  t: 'd',
  c: 'g',
  b: 'f',
  d: 'dd',
  g: '',
  m: 'f',
};

const aspirate: Record<string, string> = { p: 'ph', t: 'th', c: 'ch' };

/** These begin with one of the letters above and are letters of their own, which do not change. */
const unchanged = /^(?:ch|dd|ff|ng|ph|th)/;

/** A Welsh word after the soft mutation, 'cofnod' to 'gofnod'; in small letters. */
export function softened(word: string): string {
  return mutated(word, soft);
}

/** A Welsh word after the aspirate mutation, 'cofnod' to 'chofnod'; in small letters. */
export function aspirated(word: string): string {
  return mutated(word, aspirate);
}

function mutated(word: string, letters: Record<string, string>): string {
  if (unchanged.test(word)) return word;
  const first = [word.slice(0, 2), word.slice(0, 1)].find((letter) => letters[letter] !== undefined);
  return first === undefined ? word : `${letters[first]}${word.slice(first.length)}`;
}
