import type { Question } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Policy } from '#domain/policy/policy.ts';
import type { Place } from '#domain/policy-editing/json-keys.ts';
import type { PolicyFault } from './fault.ts';
import { everyPart, repeated } from './parts.ts';

/**
 * Ids that stand for two things: in any list of the policy (groups, periods, steps, deadlines, choices, scales and
 * their points, forms, rows, options, …), rules of scope among them, and of questions in one form.
 */
export function idsTwice(policy: Policy): PolicyFault[] {
  const lists = [...everyPart(policy)].flatMap(({ path, key, value }) =>
    Array.isArray(value) && key !== 'questions'
      ? [{ path, items: value.map((item: unknown) => ({ item, at: path })) }]
      : [],
  );
  const inLists = lists.flatMap(({ path, items }) =>
    repeated(items, ({ item }) => idOf(item)).map((index) => twice([...path, index], idOf(items[index]?.item))),
  );
  return [...inLists, ...policy.forms.flatMap(questionsTwice)];
}

function questionsTwice(form: Form, formIndex: number): PolicyFault[] {
  const questions = form.sections.flatMap(({ questions: inSection }, sectionIndex) =>
    inSection.map((question: Question, index) => {
      return { question, path: ['forms', formIndex, 'sections', sectionIndex, 'questions', index] };
    }),
  );
  return repeated(questions, ({ question }) => question.id).flatMap((index) => {
    const found = questions[index];
    return found ? [twice(found.path, found.question.id)] : [];
  });
}

function twice(path: Place, id = ''): PolicyFault {
  return { path, code: 'twice', facts: { id } };
}

/** What tells an entry of a list from the others: its id, its value, or the rule that it is. */
function idOf(item: unknown): string | undefined {
  if (typeof item !== 'object' || item === null) return undefined;
  const { id, value, rule } = item as Partial<Record<'id' | 'value' | 'rule', unknown>>; // looked at below
  return [id, value, rule].find((found) => typeof found === 'string');
}
