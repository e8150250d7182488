import { randomBytes } from 'node:crypto';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import type { Compartment } from '#domain/roles.ts';
import { checkSymbols, wrongSymbol } from './check-symbols.ts';

/** What is printed for the safe: which compartment it opens, and its key in nine groups of four characters. */
export interface RecoverySheet {
  compartment: Compartment;
  groups: readonly string[];
}

// Crockford's base 32: no I, L, O or U, so that nothing on paper is read two ways
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const KEY_BYTES = 20;
const GROUP = 4;
const GROUPS = 9;

/** A new sheet: 160 random bits in eight groups, and a ninth that checks them. */
export function newSheet(compartment: Compartment): RecoverySheet {
  const values = Array.from(bitsOf(randomBytes(KEY_BYTES)).matchAll(/.{5}/g), ([bits]) => Number.parseInt(bits, 2));
  const check = checkSymbols(symbolsOf(values)).flatMap((symbol) => [symbol >> 5, symbol & 31]);
  return { compartment, groups: inGroups([...values, ...check].map((value) => ALPHABET.charAt(value)).join('')) };
}

/** The secret that opens the sheet's slot: its eight groups written together, as bytes. */
export function secretOfSheet(sheet: RecoverySheet): Buffer {
  return Buffer.from(sheet.groups.slice(0, GROUPS - 1).join(''), 'utf8');
}

/**
 * The sheet that was typed in. Takes small letters, spaces and dashes anywhere, O for 0, I and L for 1. Refuses: the one
 * group that is wrong, counted from 1, where that is known; else the whole key.
 */
export function readSheet(compartment: Compartment, typed: string): Result<RecoverySheet> {
  const text = plain(typed);
  const strange = Array.from(text).findIndex((character) => !ALPHABET.includes(character));
  if (text.length !== GROUP * GROUPS) return refuse({ code: 'recovery-key-wrong', compartment });
  if (strange !== -1) return refuse({ code: 'recovery-group-wrong', compartment, group: groupAt(strange) });
  const wrong = wrongSymbol(symbolsOf(Array.from(text, (character) => ALPHABET.indexOf(character))));
  if (wrong === 'none') return done({ compartment, groups: inGroups(text) });
  if (wrong === 'several') return refuse({ code: 'recovery-key-wrong', compartment });
  return refuse({ code: 'recovery-group-wrong', compartment, group: groupAt(wrong * 2) });
}

/**
 * Whether the groups typed back are those of the printed sheet, which shows that it was printed. Refuses the first that
 * differs; `group` counts from 1.
 */
export function checkGroups(
  sheet: RecoverySheet,
  typedBack: readonly { group: number; typed: string }[],
): Result<RecoverySheet> {
  const wrong = typedBack.find(({ group, typed }) => sheet.groups[group - 1] !== plain(typed));
  const { compartment } = sheet;
  return wrong === undefined ? done(sheet) : refuse({ code: 'recovery-group-wrong', compartment, group: wrong.group });
}

function plain(typed: string): string {
  return typed
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s\p{Pd}]/gu, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
}

const bitsOf = (bytes: Buffer): string => Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');

const inGroups = (text: string): string[] => Array.from(text.matchAll(/.{4}/g), ([group]) => group);

const groupAt = (character: number): number => Math.floor(character / GROUP) + 1;

/** Two characters (0–31) make one symbol (0–1023) of the check. */
function symbolsOf(values: readonly number[]): number[] {
  return values.flatMap((value, at) => (at % 2 === 0 ? [value * 32 + (values[at + 1] ?? 0)] : []));
}
