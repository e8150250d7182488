import { searchForQuestion } from '#domain/text/question.ts';
import { call } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { askedFor } from '#renderer/screens/policy/asked-for.ts';
import type { Found } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

const MOST_RULES = 6;

/** What the policy in force says about some words, each with its clause; the deadlines first, because those are asked for. */
export async function foundRules(text: string): Promise<Found[]> {
  const answer = await call('policies.current', {});
  if (!answer.ok || answer.value.policy === null) return [];
  const { policy, choices } = answer.value;
  const isWanted = searchForQuestion(text);
  const rows = askedFor({ policy, choices, languages: 'en' }).flatMap(({ name, rows: asked }) =>
    asked.map((row) => ({ ...row, section: name })),
  );
  return rows
    .filter(({ what, says }) => isWanted(`${what} ${says}`))
    .toSorted((a, b) => Number(b.section === 'deadlines') - Number(a.section === 'deadlines'))
    .slice(0, MOST_RULES)
    .map(({ id, what, says, clause }) => ({
      id,
      title: what,
      text: says,
      detail: clause === null ? words.shell.ownRule : words.shell.rule(clause),
      choose: () => go('policy', { policyId: policy.id }, { rule: id }),
    }));
}
