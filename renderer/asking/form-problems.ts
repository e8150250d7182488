import { useMemo, useState } from 'react';
import type { Refusal } from '#contract/window.ts';
import { fieldOf, sentence } from '#renderer/words/problems.ts';

/** Something that is wrong on a form: in which field, where it concerns one, and what to do about it. */
export interface FormProblem<Field extends string> {
  field: Field | undefined;
  text: string;
}

interface LastCheck<Field extends string> {
  problems: readonly FormProblem<Field>[];
  /** Counts the checks, so that each takes the focus anew. */
  attempt: number;
}

/** What is wrong on a form, for its summary and for its fields. */
export interface FormProblems<Field extends string> {
  /** Spread it on the `ErrorSummary`. */
  summary: { problems: { field: string | undefined; text: string }[]; attempt: number };
  /** The id and the error of a field; spread it on the field. */
  at: (field: Field) => { id: string; error: string | undefined };
  show: (problems: readonly FormProblem<Field>[]) => void;
  /** Shows what a check gave; true where something is wrong. */
  found: (problems: readonly FormProblem<Field>[]) => boolean;
  /** Shows why the machine refused: at the field that the refusal names, else at `otherwise`, else above the form. */
  refused: (problem: Refusal, otherwise?: Field) => void;
  clear: () => void;
}

/**
 * Keeps what the last check of a form found. `form` makes the ids unique on a page with several forms; `fields` are the
 * names that the form has, so that a refusal about any other stands in the summary only.
 */
export function useFormProblems<Field extends string>(form: string, fields: readonly Field[]): FormProblems<Field> {
  const [{ problems, attempt }, setFound] = useState<LastCheck<Field>>({ problems: [], attempt: 0 });
  return useMemo(() => {
    const show = (next: readonly FormProblem<Field>[]) =>
      setFound((before) => ({ problems: next, attempt: before.attempt + 1 }));
    const idOf = (field: Field): string => `${form}-${field}`;
    return {
      summary: { problems: problems.map(({ field, text }) => ({ field: field && idOf(field), text })), attempt },
      at: (field) => ({ id: idOf(field), error: problems.find((problem) => problem.field === field)?.text }),
      show,
      found: (next) => {
        show(next);
        return next.length > 0;
      },
      refused: (problem, otherwise) => {
        const named = fields.find((known) => known === fieldOf(problem));
        show([{ field: named ?? otherwise, text: sentence(problem) }]);
      },
      clear: () => show([]),
    };
  }, [form, fields, problems, attempt]);
}
