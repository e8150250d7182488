import { kindOf, type Question, type QuestionKind } from '#domain/form/kinds/index.ts';
import { looks } from '#domain/form/layout.ts';
import type { Form, FormId } from '#domain/policy/form.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { Filling } from './filling.ts';

/** A part of the editor's long page: the questions of one section of one form. */
export interface EditorSection {
  id: string;
  formId: FormId;
  formTitle: string;
  title: string;
  /** It is written in after the signing, too. */
  afterSigning: boolean;
  questions: Question[];
}

/**
 * The sections of a record's forms, in printed order, without what the editor shows once for all forms. A question that
 * several forms print, such as the training needs, stands where the first of them has it.
 */
export function sectionsOf(filling: Filling): EditorSection[] {
  return shownSections(filling, (form) => form !== 'meeting-notes');
}

/** The notes of meetings, which have a page of their own. */
export function notesSections(filling: Filling): EditorSection[] {
  return shownSections(filling, (form) => form === 'meeting-notes');
}

function shownSections({ rules, person }: Filling, isWanted: (form: FormId) => boolean): EditorSection[] {
  const shown = new Set<string>();
  const isShown = (question: Question): boolean => {
    const { layout, isAsked } = kindOf(question);
    return !looks[layout].once && isAsked(question, rules, person);
  };
  const isFirst = ({ id }: Question): boolean => !shown.has(id) && shown.add(id).size > 0;
  const forms = rules.forms.filter(({ id }) => isWanted(id));
  return forms.flatMap((form) =>
    form.sections
      .map((section) => ({
        id: `${form.id}-${section.id}`,
        formId: form.id,
        formTitle: inWindow(form.title),
        title: inWindow(section.title),
        afterSigning: section.afterSigning === true,
        questions: section.questions.filter((question) => isShown(question) && isFirst(question)),
      }))
      .filter((section) => section.questions.length > 0),
  );
}

/** Whether there is anything to write in a section; one of sentences only is not a task. */
export function isTask(section: EditorSection): boolean {
  return section.questions.some((question) => !looks[kindOf(question).layout].closes);
}

/** The first question of a kind in a record's forms: what the editor shows once for all of them. */
export function firstOfKind<Kind extends QuestionKind>(
  forms: readonly Form[],
  kind: Kind,
): Extract<Question, { kind: Kind }> | undefined {
  const questions = forms.flatMap((form) => form.sections).flatMap((section) => section.questions);
  return questions.find((question): question is Extract<Question, { kind: Kind }> => question.kind === kind);
}
