import { isAsked } from '#domain/policy/choices.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { isSame } from '#domain/text/same.ts';
import { everyPart } from './faults/parts.ts';
import type { Place } from './json-keys.ts';
import type { PieceValues } from './policy-pieces.ts';

/** The parts of which a policy has any number, each of which can be added and removed. */
export type ListPart =
  | 'group'
  | 'scope'
  | 'appraiser-rule'
  | 'period'
  | 'phase'
  | 'step'
  | 'deadline'
  | 'category'
  | 'caution'
  | 'observation'
  | 'scale'
  | 'sharing';

/** What can be changed piece by piece. Forms and lists of standards have edits of their own. */
export type EditablePart =
  | ListPart
  | 'title'
  | 'own-period'
  | 'joining'
  | 'appointed-by'
  | 'appraiser-training'
  | 'appraiser-appeal'
  | 'most-appraisees'
  | 'objectives-most'
  | 'support-plan'
  | 'pay'
  | 'entry-appeal'
  | 'retention'
  | 'term';

/** The policy with `after` in the place of `before`: null stands for what is not there. */
type Put<Value> = (policy: Policy, before: Value | null, after: Value | null, at?: number) => Policy;

/**
 * The policy with one of its pieces saying something else. In a list, a new piece goes to the place `at`, else to the
 * end, and one that says nothing any more is taken out. A question to the school that nothing in the policy rests on any more goes, too.
 */
export function withPiece<Part extends EditablePart>(
  policy: Policy,
  part: Part,
  before: PieceValues[Part] | null,
  after: PieceValues[Part] | null,
  at?: number,
): Policy {
  return withoutUnasked(puts[part](policy, before, after, at));
}

const puts: { [Part in EditablePart]: Put<PieceValues[Part]> } = {
  group: listed(
    ({ groups }) => groups,
    (policy, groups) => ({ ...policy, groups }),
  ),
  scope: listed(
    ({ scope }) => scope,
    (policy, scope) => ({ ...policy, scope }),
  ),
  'appraiser-rule': listed(
    ({ appraisers }) => appraisers.rules,
    (policy, rules) => ({ ...policy, appraisers: { ...policy.appraisers, rules } }),
  ),
  period: listed(
    ({ periods }) => periods,
    (policy, periods) => ({ ...policy, periods }),
  ),
  phase: listed(
    ({ phases }) => phases,
    (policy, phases) => ({ ...policy, phases }),
  ),
  step: listed(
    ({ steps }) => steps,
    (policy, steps) => ({ ...policy, steps }),
  ),
  deadline: listed(
    ({ deadlines }) => deadlines,
    (policy, deadlines) => ({ ...policy, deadlines }),
  ),
  category: listed(
    ({ objectives }) => objectives.categories,
    (policy, categories) => ({ ...policy, objectives: { ...policy.objectives, categories } }),
  ),
  caution: listed(
    ({ objectives }) => objectives.cautions,
    (policy, cautions) => ({ ...policy, objectives: { ...policy.objectives, cautions } }),
  ),
  observation: listed(
    ({ observations }) => observations,
    (policy, observations) => ({ ...policy, observations }),
  ),
  scale: listed(
    ({ scales }) => scales,
    (policy, scales) => ({ ...policy, scales }),
  ),
  sharing: listed(
    ({ sharing = [] }) => sharing,
    (policy, sharing) => ({ ...policy, sharing }),
  ),
  title: single((policy, title) => ({ ...policy, title })),
  'own-period': single((policy, ownPeriod) => ({ ...policy, ownPeriod })),
  joining: single((policy, joining) => ({ ...policy, joining })),
  'appointed-by': single((policy, said) => ({ ...policy, appraisers: { ...policy.appraisers, ...said } })),
  'appraiser-training': single((policy, training) => ({ ...policy, appraisers: { ...policy.appraisers, training } })),
  'appraiser-appeal': single((policy, appeal) => ({ ...policy, appraisers: { ...policy.appraisers, appeal } })),
  'most-appraisees': single((policy, most) => ({ ...policy, appraisers: { ...policy.appraisers, most } })),
  'objectives-most': single((policy, most) => ({ ...policy, objectives: { ...policy.objectives, most } })),
  'support-plan': single((policy, supportPlan) => ({ ...policy, supportPlan })),
  pay: single((policy, pay) => ({ ...policy, pay })),
  'entry-appeal': single((policy, said) => {
    const { entryAppeal: _, ...silent } = policy;
    return said === 'unsaid' ? silent : { ...silent, entryAppeal: said };
  }),
  retention: single((policy, retention) => ({ ...policy, retention })),
  term: single((policy, { term, one, many }) => ({ ...policy, terms: { ...policy.terms, [term]: { one, many } } })),
};

const places: Record<EditablePart, Place> = {
  title: ['title'],
  term: ['terms'],
  group: ['groups'],
  scope: ['scope'],
  'own-period': ['ownPeriod'],
  joining: ['joining'],
  'appointed-by': ['appraisers', 'appointedBy'],
  'appraiser-rule': ['appraisers', 'rules'],
  'appraiser-training': ['appraisers', 'training'],
  'appraiser-appeal': ['appraisers', 'appeal'],
  'most-appraisees': ['appraisers', 'most'],
  period: ['periods'],
  phase: ['phases'],
  deadline: ['deadlines'],
  'objectives-most': ['objectives', 'most'],
  category: ['objectives', 'categories'],
  scale: ['scales'],
  step: ['steps'],
  caution: ['objectives', 'cautions'],
  observation: ['observations'],
  'support-plan': ['supportPlan'],
  pay: ['pay'],
  'entry-appeal': ['entryAppeal'],
  retention: ['retention'],
  sharing: ['sharing'],
};

/** The way to a piece inside its policy, as what is wrong with it is told. */
export function placeOf(policy: Policy, part: EditablePart, value: unknown): Place {
  const path = places[part];
  const list: unknown = path.reduce<unknown>(
    (found, step) => (typeof found === 'object' && found !== null ? Reflect.get(found, step) : undefined),
    policy,
  );
  const at = Array.isArray(list) ? list.findIndex((one) => isSame(one, value)) : -1;
  return at < 0 ? path : [...path, at];
}

function listed<Value>(of: (policy: Policy) => Value[], put: (policy: Policy, list: Value[]) => Policy): Put<Value> {
  return (policy, before, after, at) => {
    const list = of(policy);
    // the piece may have been kept and read anew since it was taken out to be changed
    const place = before === null ? -1 : list.findIndex((one) => isSame(one, before));
    const instead = after === null ? [] : [after];
    const isThere = place >= 0;
    return put(policy, list.toSpliced(isThere ? place : (at ?? list.length), isThere ? 1 : 0, ...instead));
  };
}

function single<Value>(put: (policy: Policy, value: Value) => Policy): Put<Value> {
  return (policy, _before, after) => (after === null ? policy : put(policy, after));
}

/** The policy without the questions to the school that nothing in it rests on. */
export function withoutUnasked({ choices, ...rest }: Policy): Policy {
  const asked = new Set([...everyPart(rest)].flatMap(({ value }) => (isAsked(value) ? [value.unsaid] : [])));
  return { ...rest, choices: choices.filter(({ id }) => asked.has(id)) };
}
