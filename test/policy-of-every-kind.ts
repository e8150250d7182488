import type { Input, OperationName, Output } from '#contract/index.ts';
import { questionsOf } from '#domain/form/form-rules.ts';
import type { Question, QuestionKind, QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import { type Policy, policySchema } from '#domain/policy/policy.ts';
import { policies } from '#templates/policies/index.ts';

// letters turned round: no English word may stand in the Welsh
const said = (words: string) => ({ en: words, cy: `Cy: ${Array.from(words).reverse().join('')}` });
const point = (value: string, words: string) => ({ value, label: said(words) });
const column = (words: string) => ({ label: said(words) });

const [base] = policies;
if (!base) throw new Error('there is a built-in policy');
const ofBase = (kind: QuestionKind): Question => {
  const questions = base.forms.filter(({ signed }) => signed).flatMap(questionsOf);
  const found = questions.find((question) => question.kind === kind);
  if (!found) throw new Error(`the built-in policy has no question of the kind ${kind}`);
  return found;
};

/** Every question kind that the built-in policy has not, in each of the shapes that it can have. */
const newKinds: Question[] = [
  {
    id: 'stage',
    kind: 'choice',
    by: 'agreed',
    label: said('Which review'),
    options: [point('annual', 'Annual'), point('mid-year', 'Mid-year')],
  },
  {
    id: 'support-given',
    kind: 'choice',
    by: 'both',
    label: said('Was the support given?'),
    options: [point('yes', 'Yes'), point('in-part', 'In part, and what was missing stands below'), point('no', 'No')],
  },
  { id: 'next-review', kind: 'day', by: 'agreed', label: said('Next review') },
  { id: 'wished-day', kind: 'day', by: 'both', label: said('Day that would suit') },
  {
    id: 'observations',
    kind: 'grid',
    by: 'agreed',
    label: said('Observations'),
    rows: 2,
    columns: [
      { id: 'date', label: said('Date of observation'), cell: 'day' },
      { id: 'feedback', label: said('Feedback'), cell: 'text' },
      { id: 'actions', label: said('Actions'), cell: 'text' },
    ],
  },
  {
    id: 'before-meeting',
    kind: 'checklist',
    by: 'both',
    label: said('Before the meeting'),
    items: [
      { id: 'room', label: said('Book a quiet room') },
      { id: 'papers', label: said('Read the papers') },
    ],
  },
  {
    id: 'actions',
    kind: 'actions',
    label: said('Actions of a plan'),
    rows: 2,
    columns: {
      area: column('What is to improve'),
      action: column('What is done about it'),
      who: column('Who acts'),
      by: column('By which day'),
      measures: column('How it is measured'),
      progress: column('How far it is'),
      done: column('On which day it was done'),
    },
  },
  {
    id: 'summary',
    kind: 'grid',
    by: 'both',
    label: said('Summary of the year'),
    rows: [
      { id: 'well', label: said('What has gone well?') },
      { id: 'better', label: said('What could have been improved?') },
    ],
    columns: [{ id: 'words', label: said('In a few words'), cell: 'text' }],
  },
  {
    id: 'standards',
    kind: 'ratings',
    standards: 'office',
    label: said('Review against the standards'),
    columns: {
      line: column('Standard'),
      appraiseeRating: column('Employee rating'),
      appraiseeComment: column('Employee comments'),
      appraiserRating: column('Manager rating'),
      appraiserComment: column('Manager comments'),
      agreedRating: column('Agreed rating'),
      agreedComment: column('General comments'),
    },
  },
  {
    id: 'progress',
    kind: 'objective-notes',
    by: 'both',
    rows: 3,
    label: said('How far the objectives have come'),
    columns: { objective: column('Objective'), note: column('Progress') },
  },
  {
    id: 'grades',
    kind: 'objective-notes',
    by: 'agreed',
    rows: 3,
    scale: 'key',
    label: said('How they ended'),
    columns: { objective: column('Objective'), note: column('Assessment') },
  },
  {
    id: 'overall',
    kind: 'overall',
    label: said('Overall rating'),
    results: said('Results'),
    behaviour: said('Behaviour'),
  },
  {
    id: 'evidence',
    kind: 'evidence',
    rows: 2,
    label: said('Evidence'),
    kinds: [point('data', 'Pupil data'), point('survey', 'Survey')],
    columns: { what: column('What'), seen: column('Seen on') },
  },
  {
    id: 'promises',
    kind: 'promises',
    rows: 2,
    label: said('Support'),
    columns: { what: column('What'), who: column('Who'), by: column('By'), kept: column('Kept') },
  },
  {
    id: 'own-objectives',
    kind: 'objectives',
    categories: ['own'],
    rows: 2,
    label: said('Your own objectives'),
    columns: { objective: column('Objective'), criteria: column('Measure'), target: column('Target date') },
  },
];

const objectives: QuestionOf<'objectives'> = {
  id: 'objectives',
  kind: 'objectives',
  categories: ['school', 'team'],
  rows: 3,
  label: said('Objectives for the year'),
  columns: {
    objective: column('Objective'),
    criteria: column('Success criteria'),
    monitoring: column('Monitoring'),
    target: column('Target date'),
  },
};

const statement: Form = {
  id: 'statement',
  for: 'review',
  signed: true,
  clause: '1',
  title: said('Every kind of statement'),
  sections: [
    { id: 'person', title: said('Person'), questions: [facts()] },
    { id: 'every-kind', title: said('Every kind'), questions: newKinds },
    { id: 'objectives', title: said('Objectives'), questions: [objectives] },
    ...(['objective-progress', 'training-undertaken', 'text', 'training-needs', 'notice', 'signatures'] as const).map(
      (kind) => ({ id: kind, title: said(`Section of ${kind}`), questions: [ofBase(kind)] }),
    ),
  ],
};

/** A bilingual policy whose statement asks a question of every kind there is. */
export const policyOfEveryKind: Policy = policySchema.parse({
  ...base,
  id: 'every-kind',
  title: said('Policy of every kind'),
  objectives: {
    ...base.objectives,
    categories: [
      { id: 'school', label: said('School'), of: 'employer', places: 1, clause: '2' },
      { id: 'team', label: said('Team'), of: 'employer', places: 2, clause: '2' },
      { id: 'own', label: said('Own'), of: 'employee', places: 2, clause: '2' },
    ],
  },
  scales: [
    {
      id: 'key',
      label: said('Key'),
      best: 'exceeds',
      clause: '3',
      points: [point('exceeds', '1 – exceeds'), point('met', '2 – met'), point('not-met', '3 – not met')],
    },
  ],
  standards: [
    {
      id: 'office',
      label: said('Standards'),
      scale: 'key',
      clause: '3',
      lines: [
        { id: 'records', text: said('Keeps records that others can use') },
        { id: 'families', text: said('Speaks with families so that they come back') },
      ],
    },
  ],
  overall: {
    scale: 'key',
    clause: '3',
    results: [point('exceeded', 'Exceeded'), point('satisfactory', 'Satisfactory')],
    behaviour: [point('exceeded', 'Exceeded'), point('must-improve', 'Must improve')],
    pairs: [{ results: 'exceeded', behaviour: 'exceeded', rating: 'exceeds' }],
  },
  forms: [...base.forms.filter(({ id }) => id !== 'statement'), statement],
} satisfies Policy);

function facts(): Question {
  const kinds = ['name', 'job-title', 'appraiser', 'appraiser-job-title', 'meeting-day', 'cycle', 'site'] as const;
  return {
    id: 'every-fact',
    kind: 'facts',
    label: said('About'),
    show: [...kinds, 'previous-meeting-day' as const].map((fact) => ({ fact, label: said(`Fact ${fact}`) })),
  };
}

type Ask = <Name extends OperationName>(name: Name, input: Input<Name>) => Promise<Output<Name>>;

/** Takes the policy into use as one of the school's own. */
export async function adoptEveryKind({ ask }: { ask: Ask }): Promise<void> {
  const { policyId } = await ask('policies.adapt', { policyId: base?.id ?? '', title: policyOfEveryKind.title });
  const policy = { ...policyOfEveryKind, id: policyId };
  await ask('policies.saveOwn', { own: { policy, leftOut: [] } });
  await ask('policies.choose', { policyId, choices: { 'day-unit': 'working' } });
}
