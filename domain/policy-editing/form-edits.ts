import { kindOf, type Question } from '#domain/form/kinds/index.ts';
import { looks } from '#domain/form/layout.ts';
import type { Form, FormId } from '#domain/policy/form.ts';
import type { LeftOutOf, OwnPolicy } from '#domain/policy/own-policy.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import { swapped } from './policy-lists.ts';

type Section = Form['sections'][number];

/** Where a question is to stand: a section of the form, or a new one at its end with this title. */
export type SectionWanted = { id: string } | { id: string; title: Bilingual };

/** The policy with a form's own words changed: its title, its introduction. */
export function withForm(own: OwnPolicy, id: FormId, change: (form: Form) => Form): OwnPolicy {
  const { policy } = own;
  return { ...own, policy: { ...policy, forms: policy.forms.map((form) => (form.id === id ? change(form) : form)) } };
}

/** The place of the last section that asks something: signatures and sentences to read stand at the end of a form. */
export function lastAsked(sections: readonly Section[]): number {
  return sections.findLastIndex(({ questions }) =>
    questions.some((question) => !looks[kindOf(question).layout].closes),
  );
}

/** The policy with a question at the end of a section; a section that is not there is made after the last that asks. */
export function withQuestion(own: OwnPolicy, form: FormId, wanted: SectionWanted, question: Question): OwnPolicy {
  return withSections(own, form, (sections) => {
    if (sections.some(({ id }) => id === wanted.id))
      return changed(sections, wanted.id, (section) => ({ ...section, questions: [...section.questions, question] }));
    const title = 'title' in wanted ? wanted.title : question.label;
    return sections.toSpliced(lastAsked(sections) + 1, 0, { id: wanted.id, title, questions: [question] });
  });
}

/** The policy with a question in other words. A form that shares the question with others keeps its own. */
export function withQuestionChanged(own: OwnPolicy, form: FormId, question: Question): OwnPolicy {
  return withSections(own, form, (sections) =>
    sections.map((section) => ({
      ...section,
      questions: section.questions.map((one) => (one.id === question.id ? question : one)),
    })),
  );
}

/** The policy with a question one place up (-1) or down (1); past the end of its section it goes to the next one. */
export function withQuestionMoved(own: OwnPolicy, form: FormId, id: string, by: -1 | 1): OwnPolicy {
  return withSections(own, form, (sections) => {
    const from = sections.findIndex(({ questions }) => questions.some((one) => one.id === id));
    const section = sections[from];
    if (section === undefined) return sections;
    const at = section.questions.findIndex((one) => one.id === id);
    const to = at + by;
    if (to >= 0 && to < section.questions.length) {
      return changed(sections, section.id, (one) => ({ ...one, questions: swapped(one.questions, at, to) }));
    }
    const next = sections[from + by];
    const question = section.questions[at];
    if (next === undefined || question === undefined) return sections;
    const taken = changed(sections, section.id, (one) => ({ ...one, questions: one.questions.toSpliced(at, 1) }));
    const put = changed(taken, next.id, (one) => ({
      ...one,
      questions: by < 0 ? [...one.questions, question] : [question, ...one.questions],
    }));
    return put.filter(({ questions }) => questions.length > 0);
  });
}

/** The policy without a question; it is kept aside. A section that has no question any more goes with its last. */
export function withoutQuestion(own: OwnPolicy, form: FormId, id: string): OwnPolicy {
  const sections = own.policy.forms.find((one) => one.id === form)?.sections ?? [];
  const section = sections.find(({ questions }) => questions.some((one) => one.id === id));
  const question = section?.questions.find((one) => one.id === id);
  if (section === undefined || question === undefined) return own;
  const aside: LeftOutOf<'question'> = {
    kind: 'question',
    form,
    question,
    section: { id: section.id, title: section.title },
  };
  const rest = withSections(own, form, (all) =>
    changed(all, section.id, (one) => ({
      ...one,
      questions: one.questions.filter((other) => other.id !== id),
    })).filter(({ questions }) => questions.length > 0),
  );
  return { ...rest, leftOut: [...own.leftOut, aside] };
}

/** The policy with a question back that was left out: at the end of its section, which is made again if need be. */
export function withQuestionBack(own: OwnPolicy, aside: LeftOutOf<'question'>): OwnPolicy {
  const back = withQuestion(own, aside.form, aside.section, aside.question);
  return { ...back, leftOut: own.leftOut.filter((one) => one !== aside) };
}

/** The policy with a section of a form under another title. */
export function withSectionTitle(own: OwnPolicy, form: FormId, id: string, title: Bilingual): OwnPolicy {
  return withSections(own, form, (sections) => changed(sections, id, (section) => ({ ...section, title })));
}

/** The policy with a section of a form one place up (-1) or down (1). */
export function withSectionMoved(own: OwnPolicy, form: FormId, id: string, by: -1 | 1): OwnPolicy {
  return withSections(own, form, (sections) => {
    const at = sections.findIndex((section) => section.id === id);
    return swapped(sections, at, at + by);
  });
}

function withSections(own: OwnPolicy, form: FormId, change: (sections: Section[]) => Section[]): OwnPolicy {
  return withForm(own, form, (one) => ({ ...one, sections: change(one.sections) }));
}

function changed(sections: readonly Section[], id: string, change: (section: Section) => Section): Section[] {
  return sections.map((section) => (section.id === id ? change(section) : section));
}
