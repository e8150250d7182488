/** What an objective may still leave open. These are questions to ask; they never block anything (requirements 3.7). */
export type SmartPrompt = 'specific' | 'measurable' | 'time-bound' | 'relevant';

/** An objective in fewer words than this rarely says what will be different. */
const FEWEST_WORDS = 5;

/** A year, a day in figures, a month, a term or a holiday, in English or Welsh: some word for when. */
const when =
  /\b(20\d\d|\d{1,2}[/.]\d{1,2}|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|ion|chwe|maw|ebr|mai|meh|gor|awst|medi|hyd|tach|rhag|autumn|spring|summer|term|half-term|christmas|easter|week|weeks|month|months|year|hydref|gwanwyn|haf|tymor|wythnos|mis|blwyddyn)/iu;

/**
 * The questions that an objective leaves open, in the order of the word SMART; none for one that is not begun. Whether it
 * serves a priority is asked only where the school has named its priorities.
 */
export function smartPrompts(
  objective: { text: string; criteria: string; targetDay: string | null; priority: string; aspiration: string },
  hasPriorities: boolean,
): SmartPrompt[] {
  const { text, criteria, targetDay, priority, aspiration } = objective;
  if (text.trim() === '') return [];
  const open: Record<SmartPrompt, boolean> = {
    specific: text.trim().split(/\s+/u).length < FEWEST_WORDS,
    measurable: criteria.trim() === '',
    'time-bound': targetDay === null && !when.test(`${text} ${criteria}`),
    relevant: hasPriorities && priority === '' && aspiration.trim() === '',
  };
  return order.filter((prompt) => open[prompt]);
}

const order: readonly SmartPrompt[] = ['specific', 'measurable', 'relevant', 'time-bound'];
