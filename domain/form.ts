import { z } from 'zod';
import { saidSchema } from './said.ts';

/** Who may prepare the answer to a question; 'agreed' is the one answer that both sign. */
const answeredBy = z.enum(['appraisee', 'appraiser', 'both', 'agreed']);

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

/** Facts about the person, printed and not asked. */
const factsQuestion = z.strictObject({
  ...common,
  kind: z.literal('facts'),
  show: z.array(
    z.strictObject({ fact: z.enum(['name', 'job-title', 'appraiser', 'meeting-day', 'cycle']), label: saidSchema }),
  ),
});

/** A table of rows that are kept in tables of their own. `rows` is how many empty ones a blank form prints. */
const rowsOf = <Kind extends string, Columns extends string>(kind: Kind, columns: readonly Columns[]) =>
  z.strictObject({
    ...common,
    kind: z.literal(kind),
    columns: z.strictObject(
      Object.fromEntries(columns.map((name) => [name, column])) as Record<Columns, typeof column>,
    ), // fromEntries forgets the keys' type
    rows: z.int().min(1).max(12),
  });

const objectiveProgress = rowsOf('objective-progress', ['objective', 'progress']);
const objectives = rowsOf('objectives', ['objective', 'criteria', 'monitoring']);
const trainingUndertaken = rowsOf('training-undertaken', ['activity', 'success']);
const trainingNeeds = rowsOf('training-needs', ['need', 'action']);

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
  trainingUndertaken,
  trainingNeeds,
  signatures,
  notice,
]);

/** A question of a form: it makes the editor, the printed page and the Word form. */
export type Question = z.infer<typeof questionSchema>;
export type QuestionKind = Question['kind'];
export type QuestionOf<Kind extends QuestionKind> = Extract<Question, { kind: Kind }>;

export const formSchema = z.strictObject({
  id: z.enum(['pre-review', 'statement', 'cpd']),
  title: saidSchema,
  /** Where in the policy the form stands. */
  clause: z.string().min(1),
  intro: saidSchema.optional(),
  sections: z.array(
    z.strictObject({ id: z.string().min(1), title: saidSchema, questions: z.array(questionSchema).min(1) }),
  ),
});

/** A form of a policy: sections of questions, in the order in which they are printed. */
export type Form = z.infer<typeof formSchema>;
export type FormId = Form['id'];

/** All questions of a form, in printed order. */
export function questionsOf(form: Form): Question[] {
  return form.sections.flatMap((section) => section.questions);
}
