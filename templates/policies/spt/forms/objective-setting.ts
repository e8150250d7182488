import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';

/** The categories whose objectives each table holds. */
const employers = ['trust', 'school', 'individual'];
const own = ['own'];

const targets = (id: string, label: string, column: string, categories: string[]): QuestionOf<'objectives'> => ({
  id,
  kind: 'objectives',
  categories,
  rows: 3,
  targetFirst: true,
  label: { en: label },
  columns: {
    objective: { label: { en: column } },
    target: { label: { en: 'Target achievement date' } },
    criteria: { label: { en: 'Measurement – How will we know it has been achieved?' } },
  },
});

/** What the employer sets, and what the employee sets themselves (Appendix 1, 'Objective setting'). */
export const objectiveSetting: Form['sections'][number] = {
  id: 'objective-setting',
  title: { en: 'Objective setting for the forthcoming performance period' },
  questions: [
    targets(
      'employer-objectives',
      'Employer targets/goals for the employee – linked to the Trust Development Plan',
      'Employer objectives',
      employers,
    ),
    targets('employee-objectives', 'Employee’s own targets/goals', 'Employee objectives', own),
  ],
};

const progress = (id: string, column: string, categories: string[]): QuestionOf<'objective-notes'> => ({
  id,
  kind: 'objective-notes',
  by: 'agreed',
  categories,
  rows: 3,
  label: { en: column },
  columns: {
    objective: { label: { en: column } },
    note: { label: { en: 'Update/progress toward target' } },
  },
});

/** The middle of the year (Appendix 1, 'Mid year Review'): one column of progress, filled in by both together. */
export const midYear: Form['sections'][number] = {
  id: 'mid-year',
  title: { en: 'Mid-year review' },
  questions: [
    { id: 'mid-year-day', kind: 'day', by: 'agreed', label: { en: 'Date' } },
    progress('employer-progress', 'Employer targets', employers),
    progress('employee-progress', 'Employee targets', own),
  ],
};
