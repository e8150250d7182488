import { z } from 'zod';
import type { Box } from '#domain/form/box.ts';
import type { Content } from '#domain/form/content.ts';
import type { FormRules, Standards } from '#domain/form/form-rules.ts';
import type { Layout } from '#domain/form/layout.ts';
import type { Gap } from '#domain/form/missing.ts';
import type { Part } from '#domain/form/part.ts';
import { saidSchema } from '#domain/text/bilingual.ts';

/** What every question has. */
export const common = {
  /** Never changes once a school has used it: answers are stored under it. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  label: saidSchema,
  hint: saidSchema.optional(),
};

/** A column of a table: its heading. */
export const column = z.strictObject({ label: saidSchema });

/** What a record is looked through with, to find what is missing. */
export interface Looking {
  content: Content;
  rules: FormRules;
  /** Whether the meeting that the record is about was held. */
  hasMet: boolean;
  /** What is asked of an objective that was not met beside support that did not come; null where all of it came. */
  brokenPromise: 'needed' | 'worth-a-look' | null;
}

/** Whom a form is for, as far as a question may ask. */
export interface Person {
  ewcRegistered: boolean;
}

/** What the program must know of a kind of question. */
export interface Behaviour<Question> {
  layout: Layout;
  /** Whether a question is put to somebody; to nobody in particular on a form that is handed out empty. */
  isAsked: (question: Question, rules: Pick<FormRules, 'standards' | 'members'>, person: Person | null) => boolean;
  /** Its boxes that are stored as answers, in printed order; none for rows with tables of their own. */
  boxes: (question: Question, rules: FormRules) => Box[];
  /** What there is to write, and how far it is. */
  parts: (question: Question, content: Content, rules: FormRules) => Part[];
  /** What is not there yet when the record is to be signed. */
  missing: (question: Question, looking: Looking) => Gap[];
  /**
   * A question of the kind as a school adds one, undefined where the policy has nothing that it could be about; null for
   * a kind with records of its own, which only a policy brings.
   */
  begin: ((asked: Beginning, policy: { standards: readonly Pick<Standards, 'id'>[] }) => Question | undefined) | null;
}

/** What a new question has, whatever its kind. */
interface Beginning {
  id: string;
  label: z.infer<typeof saidSchema>;
}

/** A kind of question: its shape as data, and all that the program must know of it. */
export type Kind<Question> = { schema: z.ZodType<Question> } & Behaviour<Question>;

/** Puts the shape of a kind and its behaviour together. */
export function kind<Schema extends z.ZodObject, Of extends Behaviour<z.infer<Schema>>>(
  schema: Schema,
  behaviour: Of & Behaviour<z.infer<Schema>>,
): { schema: Schema } & Of {
  return { schema, ...behaviour };
}

/** For a kind that everybody is asked. */
export const always = (): boolean => true;

/** For a kind without boxes, without anything to write, or in which nothing can be missing. */
export const none = (): [] => [];
