import type { Question } from '#domain/form/kinds/index.ts';
import type { PolicyChoice } from '#domain/policy/choices.ts';
import type { FormId } from '#domain/policy/form.ts';
import type { Period, Phase } from '#domain/policy/groups.ts';
import type { Scale, Standards } from '#domain/policy/judgement.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { DeadlineRule, Step } from '#domain/policy/steps.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

type Of<List extends readonly unknown[]> = List[number];

/** A policy's own word for something. */
export type TermId = keyof Policy['terms'];

/** What each kind of piece holds. What stands below it is a piece of its own: a form here is its heading only. */
export interface PieceValues {
  title: Bilingual;
  languages: Pick<Policy, 'nation' | 'languages'>;
  term: { term: TermId; one: Bilingual; many: Bilingual };
  group: Of<Policy['groups']>;
  scope: Of<Policy['scope']>;
  'own-period': Policy['ownPeriod'];
  joining: Policy['joining'];
  'appointed-by': Pick<Policy['appraisers'], 'appointedBy' | 'clause'>;
  'appraiser-rule': Of<Policy['appraisers']['rules']>;
  'appraiser-training': Policy['appraisers']['training'];
  'appraiser-appeal': Policy['appraisers']['appeal'];
  'most-appraisees': Policy['appraisers']['most'];
  period: Period;
  phase: Phase;
  step: Step;
  deadline: DeadlineRule;
  'objectives-most': Policy['objectives']['most'];
  category: Of<Policy['objectives']['categories']>;
  caution: Of<Policy['objectives']['cautions']>;
  undecided: Policy['objectives']['undecided'];
  observation: Of<Policy['observations']>;
  scale: Scale;
  overall: Policy['overall'];
  standards: Omit<Standards, 'lines'>;
  line: Of<Standards['lines']>;
  'support-plan': Policy['supportPlan'];
  pay: Policy['pay'];
  retention: Policy['retention'];
  sharing: NonNullable<Policy['sharing']>[number];
  'entry-appeal': NonNullable<Policy['entryAppeal']>;
  'policy-review': Policy['policyReview'];
  'governor-report': Policy['governorReport'];
  form: Omit<Of<Policy['forms']>, 'sections'>;
  section: { id: string; title: Bilingual };
  question: Question;
  choice: PolicyChoice;
}
export type PiecePart = keyof PieceValues;

/** One thing that a policy says. */
export interface PieceOf<Part extends PiecePart> {
  part: Part;
  /** Tells it from the others of its part, in every version of the policy. */
  key: string;
  /** The form or the list of standards that it stands in; a question, its section besides. */
  within: { form?: FormId; section?: string; standards?: string };
  value: PieceValues[Part];
}
export type Piece = { [Part in PiecePart]: PieceOf<Part> }[PiecePart];

/** Everything that a policy says, piece by piece, in the order in which it is read. */
export function piecesOf(policy: Policy): Piece[] {
  const { appraisers, objectives } = policy;
  return [
    one('title', policy.title),
    one('languages', { nation: policy.nation, languages: policy.languages }),
    ...each('group', policy.groups, ({ id }) => id),
    ...each('scope', policy.scope, ({ rule, groups = [] }) => [rule, ...groups].join(' ')),
    one('own-period', policy.ownPeriod),
    one('joining', policy.joining),
    one('appointed-by', { appointedBy: appraisers.appointedBy, clause: appraisers.clause }),
    ...each('appraiser-rule', appraisers.rules, ({ groups }) => groups.join(' ')),
    one('appraiser-training', appraisers.training),
    one('appraiser-appeal', appraisers.appeal),
    one('most-appraisees', appraisers.most),
    ...each('period', policy.periods, ({ id }) => id),
    ...each('phase', policy.phases, ({ id }) => id),
    ...each('step', policy.steps, ({ id }) => id),
    ...each('deadline', policy.deadlines, ({ id }) => id),
    one('objectives-most', objectives.most),
    ...each('category', objectives.categories, ({ id }) => id),
    ...each('caution', objectives.cautions, ({ text }) => text.en),
    one('undecided', objectives.undecided),
    ...each('observation', policy.observations, ({ kinds, groups = [] }) => [...kinds, ...groups].join(' ')),
    ...each('scale', policy.scales, ({ id }) => id),
    one('overall', policy.overall),
    ...policy.standards.flatMap(standardsPieces),
    one('support-plan', policy.supportPlan),
    one('pay', policy.pay),
    one('entry-appeal', policy.entryAppeal ?? 'unsaid'),
    one('retention', policy.retention),
    ...each('sharing', policy.sharing ?? [], ({ id }) => id),
    one('policy-review', policy.policyReview),
    one('governor-report', policy.governorReport),
    ...each('choice', policy.choices, ({ id }) => id),
    ...terms(policy),
    ...policy.forms.flatMap(formPieces),
  ];
}

/** The pieces of one part, in order. */
export function piecesOfPart<Part extends PiecePart>(policy: Policy, part: Part): PieceOf<Part>[] {
  return piecesOf(policy).filter((piece) => piece.part === part) as PieceOf<Part>[]; // just looked at
}

function one<Part extends PiecePart>(part: Part, value: PieceValues[Part]): Piece {
  return { part, key: part, within: {}, value } as Piece; // a part with its own value
}

function each<Part extends PiecePart>(
  part: Part,
  values: readonly PieceValues[Part][],
  keyOf: (value: PieceValues[Part]) => string,
  within: Piece['within'] = {},
): Piece[] {
  return values.map((value) => ({ part, key: keyOf(value), within, value }) as Piece); // as above
}

function terms({ terms: said }: Policy): Piece[] {
  const ids = Object.keys(said) as TermId[]; // the schema allows no other
  return ids.flatMap((term) => {
    const words = said[term];
    return words ? [{ ...one('term', { term, ...words }), key: term }] : [];
  });
}

function standardsPieces({ lines, ...list }: Standards): Piece[] {
  const within = { standards: list.id };
  return [{ ...one('standards', list), key: list.id }, ...each('line', lines, ({ id }) => `${list.id} ${id}`, within)];
}

function formPieces({ sections, ...heading }: Of<Policy['forms']>): Piece[] {
  const form = heading.id;
  return [
    { ...one('form', heading), key: form },
    ...sections.flatMap(({ id, title, questions }) => [
      ...each('section', [{ id, title }], () => `${form} ${id}`, { form }),
      ...each('question', questions, (question) => `${form} ${question.id}`, { form, section: id }),
    ]),
  ];
}
