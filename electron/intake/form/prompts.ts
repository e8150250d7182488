import { evenly } from '#domain/returned/fingerprint.ts';
import { words } from '#templates/words/index.ts';

/** What Word and LibreOffice put into a box that somebody emptied, in English; what they say in Welsh is marked as a prompt. */
const ofPrograms = [
  'Click or tap here to enter text.',
  'Click here to enter text.',
  'Click or tap to enter a date.',
  'Click here to enter a date.',
  'Choose an item.',
  'Click here to enter text',
  'Choose an item',
  'Click to enter a date',
];

const prompts: ReadonlySet<string> = new Set(
  [...Object.values(words.prompt).flatMap(({ en, cy }) => [en, cy ?? en]), ...ofPrograms].map(asked),
);

function asked(text: string): string {
  return evenly(text).toLowerCase();
}

/**
 * Whether a text asks to be written over, and nobody did: one of the prompts that are known, or a single line in a box
 * that is marked as showing one and asks for a click.
 */
export function isPrompt(text: string, isMarked: boolean): boolean {
  if (prompts.has(asked(text))) return true;
  return isMarked && /^(?:click|tap|choose|cli[ck]+iwch|dewiswch|tapiwch)\b[^\n]{0,80}$/i.test(text);
}
