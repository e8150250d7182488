import type { Problem } from '#domain/problems.ts';

// in UTF-8; ASVS 5.0 6.2.1 asks for 8, and four short words have 14
const LEAST_BYTES = 14;
const MOST_BYTES = 1024;

// what stays of a passphrase after the words below are taken out has to be hard to guess by itself
const LEAST_OF_ITS_OWN = 8;
const LEAST_DIFFERENT_CHARACTERS = 6;

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
  const secret = secretOf(typed);
  if (secret === undefined) return { code: 'passphrase-broken' };
  if (secret.length < LEAST_BYTES) return { code: 'passphrase-short', least: LEAST_BYTES };
  if (secret.length > MOST_BYTES) return { code: 'passphrase-long' };
  return isTriedFirst(secret.toString('utf8'), schoolName) ? { code: 'passphrase-common' } : undefined;
}

/** The bytes that a typed passphrase stands for (NFKC, UTF-8), or undefined when no keyboard types it. */
export function secretOf(typed: string): Buffer | undefined {
  // lone surrogates all become the same three bytes: different passphrases would open the same vault
  if (!typed.isWellFormed() || /[\r\n\0]/.test(typed)) return undefined;
  return Buffer.from(typed.normalize('NFKC'), 'utf8');
}

function isTriedFirst(text: string, schoolName: string): boolean {
  const plain = withoutSpaces(text);
  const ofTheSchool = schoolName
    .split(/\s+/)
    .map(withoutSpaces)
    .filter((word) => word.length >= 3);
  const words = [withoutSpaces(schoolName), ...ofTheSchool, ...triedFirst].filter((word) => word !== '');
  words.sort((a, b) => b.length - a.length); // 'headteacher' before 'head'
  const left = words.reduce((rest, word) => rest.replaceAll(word, ''), plain).replaceAll(/\d/g, '');
  return Array.from(left).length < LEAST_OF_ITS_OWN || new Set(plain).size < LEAST_DIFFERENT_CHARACTERS;
}

function withoutSpaces(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\p{P}]/gu, '');
}
