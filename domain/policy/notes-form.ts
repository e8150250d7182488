import type { Question } from '#domain/form/kinds/index.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Form } from './form.ts';
import { type Meeting, meetingsOf } from './meetings.ts';
import { isAbout, type Policy } from './policy.ts';

/**
 * What is written while people talk: who was there and what was said, of each meeting, and dated notes through the year.
 * Every policy has this form: the talk comes first and the policy's own forms are filled in from it (requirements 3.2,
 * 4.2, 11.10). It is not signed, so that notes go on after the signing.
 */
export function notesForm({ phases }: Pick<Policy, 'phases'>): Form {
  const meetings = meetingsOf(phases.filter((phase) => isAbout(phase, 'review')));
  return {
    id: 'meeting-notes',
    title: { en: 'Notes of meetings', cy: 'Nodiadau cyfarfodydd' },
    for: 'review',
    signed: false,
    clause: '–',
    sections: [
      ...meetings.map((meeting) => ({
        id: meeting.phase,
        title: meeting.label,
        afterSigning: true as const,
        questions: notesOf(meeting),
      })),
      {
        id: 'year',
        title: throughTheYear,
        afterSigning: true,
        questions: [prose(YEAR_NOTES, { en: 'Dated notes', cy: 'Nodiadau â dyddiad' }, 8)],
      },
    ],
  };
}

const throughTheYear: Bilingual = { en: 'Through the year', cy: 'Drwy’r flwyddyn' };

/** The question that holds dated notes: informal talks, feedback, what somebody saw. */
export const YEAR_NOTES = 'notes-year';

/** The question that holds what was said at a meeting. */
export function notesQuestion({ phase }: Pick<Meeting, 'phase'>): string {
  return `notes-${phase}`;
}

/** The question that holds who was at a meeting. */
export function presentQuestion({ phase }: Pick<Meeting, 'phase'>): string {
  return `present-${phase}`;
}

function notesOf(meeting: Meeting): Question[] {
  return [
    prose(presentQuestion(meeting), { en: 'Who was there', cy: 'Pwy oedd yno' }, 2),
    prose(notesQuestion(meeting), { en: 'Notes', cy: 'Nodiadau' }, 8),
  ];
}

function prose(id: string, label: Bilingual, lines: number): Question {
  return { id, kind: 'text', by: 'agreed', label, lines };
}

/** Whether a question is one of the notes, which may be written after the signing, too. */
export function isNote(question: string, policy: Pick<Policy, 'phases'>): boolean {
  return notesForm(policy).sections.some(({ questions }) => questions.some(({ id }) => id === question));
}

/** Every form that there is under a policy: its own, and the notes. */
export function formsUnder(policy: Pick<Policy, 'forms' | 'phases'>): Form[] {
  return [...policy.forms, notesForm(policy)];
}
