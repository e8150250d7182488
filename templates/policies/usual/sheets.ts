import type { QuestionOf } from '#domain/form/kinds/index.ts';
import type { Form } from '#domain/policy/form.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';

type Section = Form['sections'][number];

/** The training needs on a sheet of their own, for whoever arranges training; both sign it. */
export function needsSheet({
  title,
  needs = title,
  clause,
  person,
  trainingNeeds,
  signatures,
}: {
  title: Bilingual;
  /** Above the list itself, where that says something else than the sheet. */
  needs?: Bilingual;
  clause: string;
  person: Section;
  trainingNeeds: QuestionOf<'training-needs'>;
  signatures: Section;
}): Form {
  return {
    id: 'cpd',
    title,
    for: 'review',
    signed: true,
    clause,
    sections: [person, { id: 'needs', title: needs, questions: [trainingNeeds] }, signatures],
  };
}

/** What only those who need it may read: printed to be written on by hand, never kept here. */
export function wellbeingSheet(sheet: Pick<Form, 'title' | 'clause' | 'sections'>): Form {
  return {
    id: 'wellbeing',
    for: 'hand-out',
    signed: false,
    intro: { en: 'You need not answer. This sheet goes to nobody but those who have to act on it.' },
    ...sheet,
  };
}
