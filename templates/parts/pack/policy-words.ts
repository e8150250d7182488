import { evidenceKinds, type Policy } from '#domain/policy/policy.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

interface Worded {
  id: string;
  label: Bilingual;
}

/** Every question of a policy's forms. */
export function questionsOf({ forms }: Pick<Policy, 'forms'>) {
  return forms.flatMap(({ sections }) => sections.flatMap(({ questions }) => questions));
}

/** What a policy calls a code that is stored in a column; undefined for what is no code of it. */
export function policySaid(column: string, code: string, policy: Policy): Bilingual | undefined {
  return named[column]?.(policy).find(({ id }) => id === code)?.label;
}

const rules = ({ scope }: Policy): Worded[] => scope.map(({ rule, reason }) => ({ id: rule, label: reason }));

const places = ({ appraisers }: Policy): Worded[] => appraisers.rules.flatMap(({ panel }) => panel);

/** The columns in which a code of the policy stands, and the words that it has for it. */
const named: Record<string, ((policy: Policy) => readonly Worded[]) | undefined> = {
  step: ({ steps }) => steps,
  phase: ({ phases }) => phases,
  category: ({ objectives }) => objectives.categories,
  kind: (policy) => evidenceKinds(policy).map(({ value, label }) => ({ id: value, label })),
  rule: rules,
  against: rules,
  place: places,
  signer: (policy) => places(policy).map(({ id, label }) => ({ id: `place/${id}`, label })),
  cell: (policy) => questionsOf(policy).flatMap((asked) => (asked.kind === 'grid' ? asked.columns : [])),
  text: (policy) => pointsOf(policy).map(({ value, label }) => ({ id: value, label })),
};

/** Whatever an answer may choose from. */
function pointsOf(policy: Policy): { value: string; label: Bilingual }[] {
  const { scales, overall } = policy;
  return [
    ...scales.flatMap(({ points }) => points),
    ...(overall === 'unsaid' ? [] : [...overall.results, ...overall.behaviour]),
    ...questionsOf(policy).flatMap((asked) => (asked.kind === 'choice' ? asked.options : [])),
  ];
}
