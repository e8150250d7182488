import { searchFor } from '#domain/text/search.ts';
import { call } from '#renderer/asking/ask.ts';
import type { Found } from '#renderer/ui/index.ts';
import { type RatedTarget, type Target, targetsAmong } from './find-answers.ts';
import { foundDocuments } from './find-documents.ts';
import { foundFilters } from './find-filters.ts';
import { foundGuide } from './find-guide.ts';
import { foundNamed, foundScreen } from './find-named.ts';
import { foundPeople, type MarkStep, openedLast } from './find-people.ts';
import { foundRules } from './find-rules.ts';
import { foundSaved } from './find-saved.ts';

/**
 * Finds people, and the screens, actions, filters, documents, rules of the policy and pages of the guide that answer some
 * words; without letters the records that were opened last. What does not depend on the letters is asked for once.
 */
export function everythingFinder(mark: MarkStep): (text: string) => Promise<readonly Found[]> {
  let answers: Promise<(typed: string) => RatedTarget[]> | undefined;
  return async (text) => {
    answers ??= allTargets().then(targetsAmong);
    const answer = await call('find.all', { text });
    const records = answer.ok ? answer.value.found : [];
    if (text.trim() === '') return openedLast(records);
    return inOrder(text, foundPeople(records, mark), (await answers)(text));
  };
}

/** Where to go on when nothing fits: where everything is explained, and where everybody is. */
export const whenNothingFits: readonly Found[] = [foundScreen('guide'), foundScreen('staff')];

async function allTargets(): Promise<Target[]> {
  const [vault, current, saved, documents] = await Promise.all([
    call('vault.state', {}),
    call('policies.current', {}),
    foundSaved(),
    foundDocuments(),
  ]);
  const told = current.ok ? current.value : { policy: null, choices: {} };
  return [
    ...foundNamed(vault.ok && vault.value.role === 'headteacher'),
    ...foundFilters(),
    ...saved,
    ...documents,
    ...(told.policy === null ? [] : foundRules({ policy: told.policy, choices: told.choices, languages: 'en' })),
    ...foundGuide(),
  ];
}

/**
 * Whose name begins with what was typed stands first: 'an' finds Anna at once; nothing else is then guessed at. After them an
 * answer of which a word does; then whoever has the letters anywhere else, among their names or in what they do, and the other
 * answers. Of several words an answer that has them all comes before somebody who is called as one of them.
 */
function inOrder(text: string, people: readonly Found[], answers: readonly RatedTarget[]): Found[] {
  const [start = '', ...others] = text.trim().split(/\s+/u);
  const isWanted = searchFor(text);
  const begins = ({ title }: Found): boolean =>
    title.split(/[\s-]+/u).some((word) => searchFor(start)(word.slice(0, start.length)));
  const named = people.filter((person) => begins(person) && isWanted(person.title));
  const likely = named.length > 0 ? answers.filter(({ isWhole }) => isWhole) : answers;
  const best = likely.filter(({ target, isWhole }) => isWhole && (others.length > 0 || begins(target)));
  return [
    ...named,
    ...best.map(({ target }) => target),
    ...people.filter((person) => !named.includes(person)),
    ...likely.filter((one) => !best.includes(one)).map(({ target }) => target),
  ];
}
