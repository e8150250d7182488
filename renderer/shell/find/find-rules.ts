import type { PiecePart } from '#domain/policy-editing/policy-pieces.ts';
import { go } from '#renderer/places/address.ts';
import { askedFor } from '#renderer/screens/policy/asked-for.ts';
import { words } from '#renderer/words/index.ts';
import type { PolicyReading } from '#renderer/words/policy/policy-days.ts';
import type { Target } from './find-answers.ts';

/** What a policy says, rule by rule, each with its clause. */
export function foundRules(told: PolicyReading): Target[] {
  return askedFor(told).flatMap(({ name, rows }) =>
    rows.map(
      ({ id, what, says, clause, piece }): Target => ({
        kind: 'rule',
        id,
        title: what,
        text: says,
        detail: clause === null ? words.shell.ownRule : words.shell.rule(clause),
        looked: [what, alsoAsked(piece.part), `${says} ${words.policy.asks.sections[name]}`],
        ...(alsoAsked(piece.part) === '' && { isSeldom: true }),
        choose: () => go('policy', { policyId: told.policy.id }, { rule: id }),
      }),
    ),
  );
}

function alsoAsked(part: PiecePart): string {
  return (words.shell.ruleWords as Partial<Record<PiecePart, string>>)[part] ?? ''; // some have none
}
