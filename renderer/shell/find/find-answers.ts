import { type AnswerText, answersAmong, asksForRule, isQuestion } from '#domain/text/question.ts';
import type { Found } from '#renderer/ui/index.ts';
import { sameWords } from '#renderer/words/guide/same-words.ts';

/** Something that Ctrl+K can lead to, whoever works at the school, with the words under which it is looked for. */
export interface Target extends Found {
  kind: 'screen' | 'action' | 'filter' | 'document' | 'rule' | 'guide';
  looked: AnswerText;
  isSeldom?: true;
}

/** The name of a thing leads to the thing, what is asked in a sentence to the guide, and 'how many' or 'how long' to the policy. */
const WEIGHT = { screen: 1.1, action: 1.05, filter: 1, document: 1.1, rule: 0.8, guide: 0.95 } as const;
const OF_QUESTION = { ...WEIGHT, guide: 1.2 } as const;
const OF_RULE = { ...WEIGHT, rule: 1.5 } as const;
/** What a policy calls things or decides once is seldom looked for. */
const OF_SELDOM = 0.75;

/** So many of each kind are shown. */
const MOST = 6;

/** An answer, and whether everything that was typed is in it. */
export interface RatedTarget {
  target: Target;
  isWhole: boolean;
}

/** Finds the targets that answer what is typed, the best first. */
export function targetsAmong(targets: readonly Target[]): (typed: string) => RatedTarget[] {
  const answer = answersAmong(targets, ({ looked }) => looked, sameWords);
  return (typed) => {
    const weight = asksForRule(typed) ? OF_RULE : isQuestion(typed) ? OF_QUESTION : WEIGHT;
    const counted = new Map<Target['kind'], number>();
    return answer(typed)
      .map(({ answer: target, score, isWhole }) => ({
        target,
        isWhole,
        score: score * weight[target.kind] * (target.isSeldom ? OF_SELDOM : 1),
      }))
      .toSorted((one, other) => other.score - one.score)
      .filter(({ target: { kind } }) => {
        counted.set(kind, (counted.get(kind) ?? 0) + 1);
        return (counted.get(kind) ?? 0) <= MOST;
      });
  };
}
