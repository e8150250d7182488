import type { DayUnit } from '#domain/days/day-unit.ts';
import type { Question, QuestionKind } from '#domain/form/kinds/index.ts';
import type { Form, FormId } from '#domain/policy/form.ts';
import type { ScopeRuleId, StaffGroupId } from '#domain/policy/groups.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { WaitsFor } from '#domain/policy/steps.ts';
import type { TermId } from '#domain/policy-editing/policy-pieces.ts';

/** What the fixed parts of every policy are called, whatever the policy's own words are. */
export const policyLabels = {
  terms: {
    appraisee: 'Whoever is reviewed',
    appraiser: 'Whoever reviews',
    cycle: 'A year of reviews',
    review: 'One person’s review',
    objective: 'What is to be reached',
    interimReview: 'The look back in mid-year',
    statement: 'The paper that both sign',
    trainingNeed: 'What is to be learnt',
    supportPlan: 'Help before capability',
  } satisfies Record<TermId, string>,
  groups: {
    headteacher: 'Headteacher',
    teacher: 'Teachers',
    'class-support': 'Class-based support staff',
    'other-support': 'Other support staff',
    central: 'Central team',
    executive: 'Executive leaders',
  } satisfies Record<StaffGroupId, string>,
  scope: {
    group: 'Staff groups that it does not cover',
    agency: 'Agency staff',
    volunteer: 'Volunteers',
    probation: 'People in their probation',
    induction: 'Teachers in their induction',
    'not-started': 'People who have not started',
    left: 'People who have left',
    'under-one-term': 'Less than one term in post',
    'contract-under-one-term': 'Contracts of less than one term',
    'contract-under-one-year': 'Fixed terms of less than a year',
    paused: 'People whose reviews are paused',
  } satisfies Record<ScopeRuleId, string>,
  waitsFor: {
    appraiser: 'whoever reviews',
    appraisee: 'whoever is reviewed',
    headteacher: 'the headteacher',
    office: 'the office',
    governors: 'the governors',
  } satisfies Record<WaitsFor, string>,
  units: {
    working: 'Working days',
    school: 'School days',
    calendar: 'Calendar days',
    weeks: 'Weeks',
    'working-weeks': 'Working weeks',
    hours: 'Hours',
  } satisfies Record<DayUnit, string>,
  observers: {
    qts: 'an observer with qualified teacher status',
    'suitable-experience': 'an observer with suitable experience',
    any: 'any observer',
  } satisfies Record<Policy['observations'][number]['observer'], string>,
  observations: {
    formal: 'Formal observation',
    'drop-in': 'Drop-in',
    'book-monitoring': 'Book monitoring',
    'pupil-discussion': 'Discussion with pupils',
    'other-responsibilities': 'Other responsibilities',
  } satisfies Record<Policy['observations'][number]['kinds'][number], string>,
  forms: {
    'pre-review': 'Before the meeting',
    'self-assessment': 'Self-assessment',
    'interim-self-assessment': 'Self-assessment at the interim review',
    'annual-self-assessment': 'Self-assessment at the annual review',
    planning: 'Planning',
    statement: 'Statement',
    interim: 'Interim review',
    cpd: 'Training needs',
    observation: 'Observation',
    'support-plan': 'Support plan',
    wellbeing: 'Wellbeing',
  } satisfies Record<FormId, string>,
  formFor: {
    review: 'Filled in for each review',
    'team-review': 'Filled in for each team review',
    observation: 'Filled in for each observation',
    concern: 'Filled in for each concern',
    'support-plan': 'Filled in for each support plan',
    'hand-out': 'Given out blank',
  } satisfies Record<Form['for'], string>,
  questions: {
    text: 'Text',
    choice: 'Choice',
    day: 'Day',
    grid: 'Table',
    notice: 'Note that is only printed',
    facts: 'Facts about the person',
    objectives: 'Objectives',
    'objective-progress': 'Progress on earlier objectives',
    'objective-notes': 'Notes on each objective',
    'training-undertaken': 'Training undertaken',
    'training-needs': 'Training needs',
    ratings: 'Ratings against a list of standards',
    overall: 'Overall rating',
    signatures: 'Signatures',
  } satisfies Record<QuestionKind, string>,
  by: {
    appraisee: 'answered by whoever is reviewed',
    appraiser: 'answered by whoever reviews',
    both: 'answered by either or both',
    agreed: 'one answer that both agree on',
  } satisfies Record<Extract<Question, { kind: 'text' }>['by'], string>,
} as const;
