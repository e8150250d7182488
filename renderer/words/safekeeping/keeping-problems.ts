import { shortDay } from '#domain/days/day-words.ts';
import type { Problem } from '#domain/problems.ts';
import { counted } from '#renderer/words/counted.ts';
import { lang } from '#renderer/words/language.ts';

const thingsHeld = counted({ one: '# thing of this is', other: '# things of this are' });
const yearsOf = counted({ one: '# year', other: '# years' });

type Told<Code extends Problem['code']> = Extract<Problem, { code: Code }>;

/** Why something is not destroyed, held or kept for so long. */
export const keepingSentences = {
  'clock-in-doubt': ({ lastSeen }: Told<'clock-in-doubt'>) =>
    `Nothing is destroyed while the date of this computer is in doubt: the program was last used on ${shortDay(lastSeen, lang)}. Put the date right, or let the headteacher confirm it.`,
  'other-day': ({ today }: Told<'other-day'>) =>
    `This computer says that it is ${shortDay(today, lang)}, and you typed another day. Look at a calendar: if yours is right, put the date of the computer right. Nothing was destroyed.`,
  'other-approves': () => 'You cannot approve this yourself. The other of the two has to, in their own session.',
  'later-day': ({ from }: Told<'later-day'>) =>
    `You can confirm this from ${shortDay(from, lang)} on, so that nobody destroys in haste.`,
  'proposal-held': ({ count }: Told<'proposal-held'>) =>
    `${thingsHeld(count)} held back. Nothing was destroyed. Withdraw it and propose the rest.`,
  'proposal-not-due': ({ count }: Told<'proposal-not-due'>) =>
    `${thingsHeld(count)} not due. Nothing was destroyed. Withdraw it and propose the rest.`,
  'proposal-empty': () => 'Nothing of this proposal is left to be destroyed. Withdraw it.',
  'proposed-already': () => 'Something of this is proposed already. Withdraw that proposal first.',
  'keeping-shorter': ({ years, clause }: Told<'keeping-shorter'>) =>
    `The policy keeps its papers for ${yearsOf(years)} (${clause}). Enter that or longer.`,
  'awaited-already': () => 'That is awaited already. Say first when it came.',
  'too-late-to-extend': () =>
    'An answer can be put off once, while nothing is awaited, and the person must be told within the first month.',
  'request-closed': () => 'This was answered already; nothing of it can be changed.',
  'field-past': () => 'Enter a day after today.',
};
