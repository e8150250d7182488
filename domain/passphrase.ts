import type { Problem } from './problems.ts';

// in UTF-8; ASVS 5.0 6.2.1 asks for 8, and four short words have 14
const LEAST_BYTES = 14;
const MOST_BYTES = 1024;

// what stays of a passphrase after the words below are taken out has to be hard to guess by itself
const LEAST_OF_ITS_OWN = 8;
const LEAST_DIFFERENT_CHARACTERS = 6;
/** As long as four words. */
const STRONG = 18;

/** Words that somebody who knows the school, or a list of common passwords, tries first. */
const triedFirst = [
  ...['password', 'passphrase', 'passw0rd', 'pa55word', 'letmein', 'welcome', 'secret', 'changeme', 'iloveyou'],
  ...['correcthorsebatterystaple', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'qwerty', 'abcdefghijklmnopqrstuvwxyz', 'abc'],
  ...[
    'monkey',
    'dragon',
    'football',
    'liverpool',
    'chelsea',
    'arsenal',
    'sunshine',
    'princess',
    'admin',
    'administrator',
  ],
  ...['headteacher', 'head', 'teacher', 'manager', 'business', 'school', 'primary', 'secondary', 'academy', 'office'],
  ...[
    'appraisal',
    'performance',
    'management',
    'review',
    'reviewbook',
    'reviews',
    'staff',
    'pupil',
    'governor',
    'governors',
  ],
  ...['pennaeth', 'athro', 'athrawes', 'ysgol', 'gynradd', 'cyfrinair', 'croeso', 'cymru', 'wales', 'england'],
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november'],
  ...['december', 'spring', 'summer', 'autumn', 'winter', 'christmas', 'easter'],
];

/**
 * What is wrong with a passphrase that somebody chooses, or undefined. It must be text that has one form only (no broken
 * characters, no new line), of 14 to 1,024 bytes, and hold more than words that anybody would try first; `schoolName`
 * counts among those. No rule about digits or capitals, none about age (NIST SP 800-63B, ASVS 5.0 6.2).
 */
export function passphraseProblem(typed: string, schoolName = ''): Problem | undefined {
  const text = secretText(typed);
  if (text === undefined) return { code: 'passphrase-broken' };
  const bytes = new TextEncoder().encode(text).length;
  if (bytes < LEAST_BYTES) return { code: 'passphrase-short', least: LEAST_BYTES };
  if (bytes > MOST_BYTES) return { code: 'passphrase-long' };
  return isTriedFirst(text, schoolName) ? { code: 'passphrase-common' } : undefined;
}

/** How hard a passphrase is to guess that nothing is wrong with: four words of its own are strong. */
export function passphraseStrength(typed: string, schoolName = ''): 'enough' | 'strong' {
  return ofItsOwn(secretText(typed) ?? '', schoolName) >= STRONG ? 'strong' : 'enough';
}

/** The one form (NFKC) of a passphrase that can be typed in several, or undefined when no keyboard types it. */
export function secretText(typed: string): string | undefined {
  // lone surrogates all become the same three bytes: different passphrases would open the same vault
  return typed.isWellFormed() && !/[\r\n\0]/.test(typed) ? typed.normalize('NFKC') : undefined;
}

function isTriedFirst(text: string, schoolName: string): boolean {
  return (
    ofItsOwn(text, schoolName) < LEAST_OF_ITS_OWN || new Set(withoutSpaces(text)).size < LEAST_DIFFERENT_CHARACTERS
  );
}

/** How many characters stay without blanks, figures and the words that are tried first. */
function ofItsOwn(text: string, schoolName: string): number {
  const ofTheSchool = schoolName
    .split(/\s+/)
    .map(withoutSpaces)
    .filter((word) => word.length >= 3);
  const words = [withoutSpaces(schoolName), ...ofTheSchool, ...triedFirst].filter((word) => word !== '');
  words.sort((a, b) => b.length - a.length); // 'headteacher' before 'head'
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), withoutSpaces(text)).replaceAll(/\d/g, '');
  return Array.from(left).length;
}

function withoutSpaces(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}
