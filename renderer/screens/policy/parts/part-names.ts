import type { Policy } from '#domain/policy/policy.ts';
import type { PolicyFault } from '#domain/policy-editing/policy-faults.ts';
import { words } from '#renderer/words/index.ts';

/** A part of the policy that is changed on a page of its own. */
export type PartName = keyof typeof words.policyEdit.sections;

export const partNames = Object.keys(words.policyEdit.sections) as PartName[]; // the keys of the table itself

const parts: Record<keyof Policy, PartName> = {
  shape: 'words',
  id: 'words',
  version: 'words',
  title: 'words',
  nation: 'words',
  languages: 'words',
  terms: 'words',
  groups: 'people',
  scope: 'people',
  ownPeriod: 'people',
  joining: 'people',
  periods: 'year',
  phases: 'year',
  steps: 'words',
  deadlines: 'deadlines',
  choices: 'words',
  appraisers: 'appraisers',
  objectives: 'objectives',
  observations: 'objectives',
  scales: 'ratings',
  overall: 'ratings',
  standards: 'ratings',
  supportPlan: 'keeping',
  pay: 'keeping',
  entryAppeal: 'keeping',
  retention: 'keeping',
  sharing: 'keeping',
  policyReview: 'keeping',
  governorReport: 'keeping',
  forms: 'forms',
};

/** The part in which something is put right that is wrong at a place. */
export function partAt([first]: PolicyFault['path']): PartName {
  return parts[first as keyof Policy] ?? 'words'; // a place in a policy begins with one of its names
}
