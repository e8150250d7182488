import type { Place } from '#domain/policy-editing/json-keys.ts';
import { capitalised } from '#domain/text/capitalised.ts';

/** What the parts of a policy are called where a sentence says in which of them something is wrong. */
const names: Readonly<Record<string, string>> = {
  shape: 'shape',
  id: 'short name',
  version: 'version',
  title: 'title',
  nation: 'nation',
  languages: 'languages',
  terms: 'words',
  groups: 'staff groups',
  periods: 'periods',
  phases: 'phases',
  scope: 'who is left out',
  ownPeriod: 'a period of one’s own',
  joining: 'joining part-way',
  appraisers: 'appraisers',
  steps: 'steps',
  deadlines: 'deadlines',
  choices: 'choices of the school',
  objectives: 'objectives',
  forms: 'forms',
  observations: 'observations',
  scales: 'scales',
  overall: 'overall rating',
  standards: 'standards',
  supportPlan: 'support plan',
  pay: 'pay',
  retention: 'how long papers are kept',
  entryAppeal: 'appeal against an entry',
  policyReview: 'policy review',
  governorReport: 'report to governors',
  en: 'English',
  cy: 'Welsh',
  one: 'singular',
  many: 'plural',
  interimReview: 'interim review',
  trainingNeed: 'training need',
  dayOfMonth: 'day of the month',
  on: 'day',
  unsaid: 'choice of the school',
  from: 'counted from',
  of: 'of whom or what',
  by: 'by whom',
  appointedBy: 'appointed by',
  most: 'at most',
  least: 'at least',
  to: 'to whom',
  waitsFor: 'waits for',
  extensionMost: 'extension at most',
  noProgression: 'no progression',
  everyYears: 'every so many years',
  fromHours: 'from hours',
  toHours: 'to hours',
  points: 'points of the scale',
  pairs: 'pairs of ratings',
  for: 'what it is filled in for',
  intro: 'introduction',
  text: 'text',
  show: 'facts that it shows',
  when: 'when',
};

/**
 * Where something stands in a policy: 'Deadlines, 3rd entry, amount'. A part without a name of its own is told by the word
 * that stands in the file.
 */
export function placeInWords(place: Place): string {
  const said = place.map((step) => (typeof step === 'number' ? `${ordinal(step + 1)} entry` : nameOf(step))).join(', ');
  return capitalised(said);
}

function nameOf(step: string): string {
  if (Object.hasOwn(names, step)) return names[step] ?? step;
  const inWords = step.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return /^[a-z ]+$/.test(inWords) ? inWords : `‘${step}’`;
}

/** '1st', '2nd', '3rd', '4th', '11th', '21st'. */
function ordinal(count: number): string {
  const isTeen = Math.floor(count / 10) % 10 === 1;
  const ending = isTeen ? undefined : ['', 'st', 'nd', 'rd'][count % 10];
  return `${count}${ending || 'th'}`;
}
