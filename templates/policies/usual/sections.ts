import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

type Section = Form['sections'][number];

/** The head of a form: the facts about its person that the policy's own forms print there. */
export function personSection(title: Bilingual, show: QuestionOf<'facts'>['show']): Section {
  return { id: 'person', title, questions: [{ id: 'person', kind: 'facts', label: title, show }] };
}

/** The foot of a form: where both sign, each under the policy's word for them. */
export function signatureSection(said: Pick<QuestionOf<'signatures'>, 'label' | 'appraisee' | 'appraiser'>): Section {
  return {
    id: 'signatures',
    title: { en: 'Signatures' },
    questions: [{ id: 'signatures', kind: 'signatures', ...said }],
  };
}

/** What somebody is to learn and what is done about it; one list, on whichever form it is asked. */
export function trainingNeedsQuestion({
  columns,
  ...said
}: {
  label: Bilingual;
  hint: Bilingual;
  columns: { need: Bilingual; action: Bilingual };
}): QuestionOf<'training-needs'> {
  return {
    id: 'training-needs',
    kind: 'training-needs',
    rows: 4,
    ...said,
    columns: { need: { label: columns.need }, action: { label: columns.action } },
  };
}

/** The objectives as they are set: what, how it is known, how it is watched, and by when. */
export function objectivesSection({
  columns,
  ...said
}: {
  rows: number;
  hint: Bilingual;
  columns: { monitoring: Bilingual; target: Bilingual };
}): Section {
  return {
    id: 'objectives',
    title: { en: 'Objectives' },
    questions: [
      {
        id: 'objectives',
        kind: 'objectives',
        label: { en: 'Objectives' },
        ...said,
        columns: {
          objective: { label: { en: 'Objective' } },
          criteria: { label: { en: 'Success criteria' } },
          monitoring: { label: columns.monitoring },
          target: { label: columns.target },
        },
      },
    ],
  };
}

/** What is kept of support that the school agreed to give. */
export const promiseColumns: QuestionOf<'promises'>['columns'] = {
  what: { label: { en: 'Support' } },
  who: { label: { en: 'By whom' } },
  by: { label: { en: 'By when' } },
  kept: { label: { en: 'Given' } },
};

/** What is kept of evidence: what it is, and when it was looked at. */
export const evidenceColumns: QuestionOf<'evidence'>['columns'] = {
  what: { label: { en: 'Evidence' } },
  seen: { label: { en: 'Seen on' } },
};

/** How far each objective has come by an interim review, and what of it changes. */
export function progressSection({
  title,
  rows,
  changes,
}: {
  title: Bilingual;
  rows: number;
  changes: { label: Bilingual; hint: Bilingual };
}): Section {
  return {
    id: 'progress',
    title,
    questions: [
      {
        id: 'interim-progress',
        kind: 'objective-notes',
        by: 'both',
        rows,
        label: { en: 'Progress so far' },
        columns: { objective: { label: { en: 'Objective' } }, note: { label: { en: 'Progress' } } },
      },
      { id: 'interim-changes', kind: 'text', by: 'agreed', lines: 4, shows: 'revisions', ...changes },
    ],
  };
}

/** How each objective ended, in the appraiser's words. */
export function objectiveAssessment(said: { rows: number; label: Bilingual }): QuestionOf<'objective-notes'> {
  return {
    id: 'objective-assessment',
    kind: 'objective-notes',
    by: 'appraiser',
    ends: true,
    columns: { objective: { label: { en: 'Objective' } }, note: { label: { en: 'Assessment' } } },
    ...said,
  };
}

/** How the job was done, and how it stood against the standards that go with it, in the appraiser's words. */
export function roleAndStandards(
  role: { lines: number; label: Bilingual },
  standards: { label: Bilingual; hint?: Bilingual },
): QuestionOf<'text'>[] {
  return [
    { id: 'role-assessment', kind: 'text', by: 'appraiser', ...role },
    { id: 'standards-assessment', kind: 'text', by: 'appraiser', lines: 6, ...standards },
  ];
}

/** A recommendation on pay may be for none. */
export const progressionOrNone: QuestionOf<'choice'>['options'] = [
  { value: 'progression', label: { en: 'Progression' } },
  { value: 'no-progression', label: { en: 'No progression' } },
];

/** The recommendation on pay of a policy that has one for everybody. */
export const paySection: Section = {
  id: 'pay',
  title: { en: 'Recommendation on pay' },
  questions: [
    {
      id: 'pay-recommendation',
      kind: 'choice',
      by: 'appraiser',
      label: { en: 'Recommendation' },
      options: progressionOrNone,
    },
    { id: 'pay-reasons', kind: 'text', by: 'appraiser', lines: 4, label: { en: 'Reasons' } },
  ],
};

/** What the appraisee says of the report before it is final, under the policy's word for them. */
export function commentsSection(id: string, title: Bilingual, box: { lines: number; hint?: Bilingual }): Section {
  return {
    id,
    title,
    questions: [{ id, kind: 'text', by: 'appraisee', label: { en: 'Comments on the report' }, ...box }],
  };
}
