import type { ConcernKind } from '#domain/concern/course.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { concernSheet, headOfSheet, prose } from './concern-sheet.ts';
import { planSheet, reviewsTable } from './plan-sheet.ts';

/** Where a policy has no sheet of its own, there is no clause to name. */
const clause = '–';

/** Probation: what is expected, its reviews planned back from the last day, and what was decided. */
const probation: Form = {
  id: 'probation',
  title: { en: 'Probation', cy: 'Cyfnod prawf' },
  for: 'probation',
  signed: false,
  clause,
  sections: [
    headOfSheet(),
    {
      id: 'expected',
      title: { en: 'What is expected', cy: 'Yr hyn a ddisgwylir' },
      questions: [
        prose('probation-expected', { en: 'What is expected by the end', cy: 'Yr hyn a ddisgwylir erbyn y diwedd' }, 4),
        prose(
          'probation-support',
          { en: 'Induction, training and support', cy: 'Sefydlu, hyfforddiant a chymorth' },
          4,
        ),
      ],
    },
    { id: 'reviews', title: { en: 'Reviews', cy: 'Adolygiadau' }, questions: [reviewsTable('probation-reviews')] },
    {
      id: 'decision',
      title: { en: 'Decision', cy: 'Penderfyniad' },
      questions: [
        prose('probation-reasons', { en: 'What the decision rests on', cy: 'Sail y penderfyniad' }, 4),
        {
          id: 'probation-view',
          kind: 'text',
          by: 'appraisee',
          lines: 4,
          label: { en: 'The employee’s view', cy: 'Barn y gweithiwr' },
        },
      ],
    },
  ],
};

/** What only those who need it may read: adjustments, health and wellbeing, and that absence was considered. */
const note: Form = {
  id: 'note',
  title: { en: 'Confidential note', cy: 'Nodyn cyfrinachol' },
  for: 'note',
  signed: false,
  clause,
  sections: [
    headOfSheet(),
    {
      id: 'note',
      title: { en: 'Note', cy: 'Nodyn' },
      questions: [
        {
          id: 'note-about',
          kind: 'choice',
          by: 'appraiser',
          label: { en: 'About', cy: 'Ynghylch' },
          options: [
            { value: 'adjustments', label: { en: 'Reasonable adjustments', cy: 'Addasiadau rhesymol' } },
            { value: 'health', label: { en: 'Health and wellbeing', cy: 'Iechyd a lles' } },
            { value: 'absence', label: { en: 'Absence was considered', cy: 'Ystyriwyd absenoldeb' } },
          ],
        },
        prose('note-considered', { en: 'What was considered', cy: 'Yr hyn a ystyriwyd' }, 5),
        {
          id: 'note-agreed',
          kind: 'grid',
          by: 'agreed',
          label: { en: 'What was agreed', cy: 'Yr hyn y cytunwyd arno' },
          columns: [
            { id: 'what', label: { en: 'Adjustment or step', cy: 'Addasiad neu gam' }, cell: 'text' },
            { id: 'who', label: { en: 'Who', cy: 'Pwy' }, cell: 'text' },
            { id: 'by', label: { en: 'Look at it again on', cy: 'Edrych eto ar' }, cell: 'day', means: 'due' },
            { id: 'done', label: { en: 'Looked at on', cy: 'Edrychwyd ar' }, cell: 'day', means: 'done' },
          ],
          rows: 4,
        },
      ],
    },
  ],
};

const ownSheets: Record<ConcernKind, Form> = {
  concern: concernSheet({ clause }),
  'support-plan': planSheet({ clause }),
  probation,
  note,
};

/** A policy with the program's own sheet for a kind of record that its text has none for. */
export function withSheetFor(policy: Policy, kind: ConcernKind): Policy {
  const has = policy.forms.some((form) => form.for === kind);
  return has ? policy : { ...policy, forms: [...policy.forms, ownSheets[kind]] };
}
