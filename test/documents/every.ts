import type { DocumentReads } from '#db/reads.ts';
import { day } from '#domain/days/dates.ts';
import { everythingDue } from '#domain/deadlines/due-filter.ts';
import type { StaffId } from '#domain/ids.ts';
import type { ShownList } from '#domain/list/shown-list.ts';
import type { Bilingual, LanguageChoice } from '#domain/text/bilingual.ts';
import type { Composed } from '#templates/blocks.ts';
import type { AnyDocument, Subject } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';
import { policies } from '#templates/policies/index.ts';
import { policyOfEveryKind } from '#test/policy-of-every-kind.ts';
import { keptSubjects } from './concerns.ts';
import { destroyed } from './destroyed.ts';
import { readsOfEveryQuestion } from './every-question.ts';
import { cycle, fullReview, readsOf, staff, today } from './school.ts';

export const languages: readonly LanguageChoice[] = ['en', 'cy', 'both'];

/** A list with a column of each kind, and words that a spreadsheet program would work out. */
export const listAsShown: ShownList = {
  title: 'Training needs',
  count: '2 of 9 training needs',
  filters: ['Filtered by ‘first aid’', 'Who acts: Office'],
  columns: [
    { heading: 'Name', kind: 'text' },
    { heading: 'Needed by', kind: 'day' },
    { heading: 'Places', kind: 'number' },
    { heading: 'Cost', kind: 'money' },
  ],
  rows: [
    ['Nia Prosser', { day: day('2026-12-04') }, { number: 2 }, { pence: 12_500 }],
    ['=1+1', null, null, null],
  ],
};

/** The languages in which a document can be had. */
export function languagesOf({ languages: offered }: Pick<Composed, 'languages'>): readonly LanguageChoice[] {
  return offered.includes('cy') ? languages : ['en'];
}

/** A document that was made, with what it was made of. */
export interface Made {
  /** 'statement, review'; of an empty form with its policy. */
  name: string;
  document: AnyDocument;
  composed: Composed;
  fileName: Bilingual;
}

type Named = [what: string, subject: Subject];

const ofReview: Subject = { of: 'review', reviewId: fullReview };

/**
 * Everything that can be made of the tests' school: each document filled, and empty under each policy; and a statement
 * that asks every kind of question.
 */
export function everyDocument(reads = readsOf()): Made[] {
  const filled: Named[] = [
    ['review', ofReview],
    ['cycle', { of: 'cycle', cycleId: cycle.id }],
    ['due', { of: 'due', filter: everythingDue }],
    ['staff', { of: 'staff', site: '' }],
    ['person', { of: 'person', staffId: staff[0]?.id ?? ('' as StaffId) }], // there is one
    ['certificate', { of: 'certificate', certificateId: destroyed.id }],
    [
      'disclosures',
      { of: 'disclosures', filter: { from: day('2026-10-24'), until: day('2026-11-23'), person: null, purpose: '' } },
    ],
    [
      'handover',
      { of: 'handover', role: 'manager', vault: { folder: 'C:\\Records', roles: ['manager', 'headteacher'] } },
    ],
    [
      'trail',
      { of: 'trail', filter: { from: day('2026-10-24'), until: day('2026-11-23'), person: null, kind: '', words: '' } },
    ],
    ...keptSubjects.map(({ name, subject }): Named => [name, subject]),
    ['list', { of: 'list', list: listAsShown }],
    ['due by appraiser', { of: 'due', filter: { ...everythingDue, by: 'appraiser' } }],
  ];
  const empty = policies.map((policy): Named => [`blank of ${policy.id}`, { of: 'blank', policy }]);
  const everyKind: Named[] = [
    ['review of every kind', ofReview],
    ['blank of every kind', { of: 'blank', policy: policyOfEveryKind }],
  ];
  const statements = documents.filter(({ form }) => form === 'statement');
  return [
    ...documents.flatMap((document) => makeEach(document, reads, [...filled, ...empty])),
    ...statements.flatMap((document) => makeEach(document, readsOfEveryQuestion(), everyKind)),
  ];
}

function makeEach(document: AnyDocument, reads: DocumentReads, subjects: readonly Named[]): Made[] {
  return subjects.flatMap(([what, subject]) => {
    const made = document.make(reads, subject, today);
    return made ? [{ name: `${document.id}, ${what}`, document, ...made }] : [];
  });
}

/** The document of that id, made of the tests' school or of the facts given. */
export function madeOf(id: string, subject: Subject, reads = readsOf()): Composed {
  const made = documents.find((document) => document.id === id)?.make(reads, subject, today);
  if (!made) throw new Error(`nothing was made of ${id}`);
  return made.composed;
}
