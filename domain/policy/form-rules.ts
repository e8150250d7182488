import type { FormRules, Placed } from '#domain/form/form-rules.ts';
import type { Question } from '#domain/form/kinds/index.ts';
import type { RecordKind } from '#domain/record/record-kind.ts';
import type { Form } from './form.ts';
import type { StaffGroupId } from './groups.ts';
import type { Scale, Standards } from './judgement.ts';
import { formsUnder } from './notes-form.ts';
import { appliesToAny, type Policy } from './policy.ts';

/** What the boxes of a policy's forms depend on besides the forms. */
export interface PolicyFormRules extends FormRules<Question> {
  forms: Form[];
  scales: Scale[];
  standards: Standards[];
  overall: Policy['overall'];
}

/** Whose forms are meant: those of a kind of record, for people of some groups. */
export interface FormsWanted {
  kind: RecordKind;
  /** The staff groups of those whom the record is about. */
  groups: readonly StaffGroupId[];
  /** The members of a team; nobody where the record is about one person. */
  members?: FormRules['members'];
}

/**
 * The rules for the forms that are filled in for somebody's record, with its objectives; every form of the policy for
 * nobody in particular, as forms are handed out empty.
 */
export function formRules(policy: Policy, wanted: FormsWanted | null, objectives: readonly Placed[]): PolicyFormRules {
  const { scales, standards, overall } = policy;
  const { most } = policy.objectives;
  const mostObjectives = most === 'unsaid' ? null : most;
  if (wanted === null) return { forms: formsUnder(policy), scales, standards, overall, objectives, mostObjectives };
  const theirs = standards.filter((list) => appliesToAny(list, wanted.groups));
  const filledIn = formsUnder(policy).filter((form) => form.for === wanted.kind && appliesToAny(form, wanted.groups));
  const { members = [] } = wanted;
  return { forms: filledIn, scales, standards: theirs, overall, objectives, mostObjectives, members };
}
