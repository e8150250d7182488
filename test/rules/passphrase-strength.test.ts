import { expect, test } from 'vitest';
import { passphraseStrength } from '#domain/passphrase.ts';

// letters of its own, without blanks, figures and the words that everybody tries: 18 and more are four words
test.for([
  ['kettle orbit walnut sleeve', 'strong'],
  ['kettle orbit walnut', 'enough'],
  ['kettle orbit school headteacher', 'enough'],
  ['kettle orbit 20262026202620', 'enough'],
  ['mae hen wlad fy nhadau', 'strong'],
  ['kettle orbit walnut sle', 'strong'],
] as const)('%j is %s', ([typed, strength]) => {
  expect(passphraseStrength(typed)).toBe(strength);
});
