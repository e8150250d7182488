import { z } from 'zod';
import { saidSchema } from '#domain/text/bilingual.ts';
import { phaseId, staffGroupId } from './groups.ts';
import { slug } from './values.ts';

/** Who may prepare the answer to a question; 'agreed' is the one answer that both sign. */
const answeredBy = z.enum(['appraisee', 'appraiser', 'both', 'agreed']);
export type AnsweredBy = z.infer<typeof answeredBy>;

const common = {
  /** Never changes once a school has used it: answers are kept under it. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: saidSchema,
  hint: saidSchema.optional(),
};

const column = z.strictObject({ label: saidSchema });

/** A box for prose. `lines` is the room on paper, in lines of writing. */
const textQuestion = z.strictObject({
  ...common,
  kind: z.literal('text'),
  by: answeredBy,
  lines: z.int().min(1).max(40),
});

export const factId = z.enum([
  'name',
  'job-title',
  'appraiser',
  'appraiser-job-title',
  'meeting-day',
  'previous-meeting-day',
  'cycle',
  'site',
]);

/** Facts about the person, printed and not asked. */
const factsQuestion = z.strictObject({
  ...common,
  kind: z.literal('facts'),
  show: z.array(z.strictObject({ fact: factId, label: saidSchema })),
});

/** A table of rows that are kept in tables of their own. `rows` is how many empty ones a blank form prints. */
const rowsOf = <Kind extends string, Columns extends z.ZodRawShape>(kind: Kind, columns: Columns) =>
  z.strictObject({
    ...common,
    kind: z.literal(kind),
    columns: z.strictObject(columns),
    rows: z.int().min(1).max(12),
  });

const objectiveProgress = rowsOf('objective-progress', { objective: column, progress: column });
const trainingUndertaken = rowsOf('training-undertaken', { activity: column, success: column });
const trainingNeeds = rowsOf('training-needs', { need: column, action: column });

/** The objectives that the review sets; of some of the policy's categories only, where it names them. */
const objectives = rowsOf('objectives', {
  objective: column,
  criteria: column,
  monitoring: column.optional(),
  target: column.optional(),
}).extend({ categories: z.array(slug).min(1).optional() });

/** What is said of each of this review's own objectives: how far it has come, or how it ended. */
const objectiveNotes = z.strictObject({
  ...common,
  kind: z.literal('objective-notes'),
  by: answeredBy,
  columns: z.strictObject({ objective: column, note: column }),
  categories: z.array(slug).min(1).optional(),
  /** A rating of each objective beside the note, on one of the policy's scales. */
  scale: slug.optional(),
  rows: z.int().min(1).max(12),
});

/** A table that the form itself lays out; its cells are answers. */
const grid = z.strictObject({
  ...common,
  kind: z.literal('grid'),
  by: answeredBy,
  columns: z
    .array(z.strictObject({ id: slug, label: saidSchema, cell: z.enum(['text', 'day']) }))
    .min(1)
    .max(8),
  /** Rows with a heading of their own, or so many empty ones. */
  rows: z.union([z.array(z.strictObject({ id: slug, label: saidSchema })).min(1), z.int().min(1).max(12)]),
});

/** A choice of one among a few, ticked on paper. */
const choice = z.strictObject({
  ...common,
  kind: z.literal('choice'),
  by: answeredBy,
  options: z
    .array(z.strictObject({ value: slug, label: saidSchema }))
    .min(2)
    .max(8),
});

/** One day. */
const dayQuestion = z.strictObject({ ...common, kind: z.literal('day'), by: answeredBy });

/** Each line of one of the policy's lists of standards, rated and commented on by both, then together. */
const ratings = z.strictObject({
  ...common,
  kind: z.literal('ratings'),
  standards: slug,
  columns: z.strictObject({
    line: column,
    appraiseeRating: column,
    appraiseeComment: column,
    appraiserRating: column,
    appraiserComment: column,
    agreedRating: column,
    agreedComment: column,
  }),
});

/** The overall rating from the policy's two axes. */
const overall = z.strictObject({
  ...common,
  kind: z.literal('overall'),
  results: saidSchema,
  behaviour: saidSchema,
});

const signatures = z.strictObject({
  ...common,
  kind: z.literal('signatures'),
  appraisee: saidSchema,
  appraiser: saidSchema,
});

/** A sentence that the form prints and nobody answers; `when` limits it to those it concerns. */
const notice = z.strictObject({
  ...common,
  kind: z.literal('notice'),
  when: z.enum(['always', 'registered-with-council']),
});

export const questionSchema = z.discriminatedUnion('kind', [
  factsQuestion,
  textQuestion,
  objectiveProgress,
  objectives,
  objectiveNotes,
  trainingUndertaken,
  trainingNeeds,
  grid,
  choice,
  dayQuestion,
  ratings,
  overall,
  signatures,
  notice,
]);

/** A question of a form: it makes the editor, the printed page and the Word form. */
export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

export const formId = z.enum([
  'pre-review',
  'self-assessment',
  'interim-self-assessment',
  'annual-self-assessment',
  'planning',
  'statement',
  'interim',
  'cpd',
  'observation',
  'support-plan',
  'wellbeing',
]);
export type FormId = z.infer<typeof formId>;

export const formSchema = z.strictObject({
  id: formId,
  title: saidSchema,
  /** Which staff groups it is for; everybody where it is left out. */
  groups: z.array(staffGroupId).min(1).optional(),
  /** Filled in for a review, or only handed out empty: its records are kept elsewhere. */
  use: z.enum(['review', 'paper']),
  /** Whether it is part of what both sign at the end. */
  signed: z.boolean(),
  /** The one meeting that it is for; left out for a form of the whole year. */
  meeting: phaseId.optional(),
  /** Where in the policy the form stands. */
  clause: z.string().min(1),
  intro: saidSchema.optional(),
  sections: z.array(
    z.strictObject({ id: z.string().min(1), title: saidSchema, questions: z.array(questionSchema).min(1) }),
  ),
});

/** A form of a policy: sections of questions, in the order in which they are printed. */
export type Form = z.infer<typeof formSchema>;

/** All questions of a form, in printed order. */
export function questionsOf(form: Form): Question[] {
  return form.sections.flatMap((section) => section.questions);
}
