import { expect, test } from 'vitest';
import { newHeader } from '#db/vault/keys/header-changes.ts';
import { newKey } from '#db/vault/keys/keys.ts';
import { secretOf } from '#db/vault/keys/passphrase.ts';
import { makeSlot, openSlot } from '#db/vault/keys/slots.ts';
import { day } from '#domain/days/dates.ts';
import { passphraseProblem } from '#domain/passphrase.ts';
import { type Chance, seeded } from '#test/db/seeded.ts';

const isLong = process.env['FAULTS'] === 'long';
const PASSPHRASES = isLong ? 1000 : 100;

// what is tried is what becomes of the letters: the work of a guess is T17's
const cost = { alg: 'scrypt', N: 2 ** 4, r: 8, p: 1 } as const;

const letters = [
  'abcdefghijklmnopqrstuvwxyz',
  'ABCXYZ',
  '0123456789',
  ' .,;-!?£#@',
  'âêîôûŵŷéëï',
  'ñçøåßœ',
  'ωψж李ع',
  '🦔🫖🚲',
];

function typedBy(chance: Chance): string {
  const all = Array.from(letters.slice(0, 1 + chance.below(letters.length)).join(''));
  const length = chance.below(20) === 0 ? 200 + chance.below(60) : 14 + chance.below(40);
  return Array.from({ length }, () => all[chance.below(all.length)]).join('');
}

/** What somebody types who has it nearly right: none of it is the same passphrase. */
const near: ((typed: string, chance: Chance) => string)[] = [
  (typed) => (typed.toLowerCase() === typed ? typed.toUpperCase() : typed.toLowerCase()),
  (typed) => `${typed} `,
  (typed) => ` ${typed}`,
  (typed) => typed.slice(0, -1),
  (typed, chance) => `${typed}${chance.below(10)}`,
  (typed) => Array.from(typed).toReversed().join(''),
  (typed) => `${typed.slice(0, 5)}x${typed.slice(5)}`,
];

test(`of ${PASSPHRASES} passphrases by chance each opens its own slot, also typed in another form, and nothing near it does (T15)`, async () => {
  const chance = seeded('test/db/faults/passphrases');
  const vault = newHeader(day('2026-11-28'));
  const outcome = { passphrases: 0, otherForms: 0, nearMisses: 0, shut: 0, opened: 0 };
  while (outcome.passphrases < PASSPHRASES) {
    const typed = typedBy(chance);
    const secret = secretOf(typed);
    if (secret === undefined || passphraseProblem(typed) !== undefined) continue;
    outcome.passphrases += 1;
    const slot = await makeSlot(vault, { id: 's1', role: 'manager', secret, keys: { general: newKey() }, cost });
    const opens = async (other: string): Promise<boolean> => {
      const bytes = secretOf(other);
      return bytes !== undefined && (await openSlot(vault, slot, bytes)) !== undefined;
    };
    for (const form of ['NFC', 'NFD', 'NFKD'] as const) {
      outcome.otherForms += 1;
      if (!(await opens(typed.normalize(form)))) outcome.shut += 1;
    }
    const miss = near[outcome.passphrases % near.length]?.(typed, chance) ?? '';
    if (miss.normalize('NFKC') === typed.normalize('NFKC')) continue;
    outcome.nearMisses += 1;
    if (await opens(miss)) outcome.opened += 1;
  }
  console.log(`passphrases by chance: ${JSON.stringify(outcome)}`);
  expect(outcome).toMatchObject({ passphrases: PASSPHRASES, shut: 0, opened: 0 });
});
