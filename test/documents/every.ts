import type { LanguageChoice } from '#domain/said.ts';
import type { Composed } from '#templates/blocks.ts';
import type { AnyDocument, Subject } from '#templates/document.ts';
import { documents } from '#templates/documents/index.ts';
import { policies } from '#templates/policies/index.ts';
import { cycle, fullReview, readsOf, today } from './school.ts';

export const languages: readonly LanguageChoice[] = ['en', 'cy', 'both'];

/** A document that was made, with what it was made of. */
export interface Made {
  /** 'statement, review'; of an empty form with its policy. */
  name: string;
  document: AnyDocument;
  composed: Composed;
  fileName: string;
}

/** Everything that can be made of the tests' school: each document filled, and empty under each policy. */
export function everyDocument(reads = readsOf()): Made[] {
  const filled: [string, Subject][] = [
    ['review', { of: 'review', reviewId: fullReview }],
    ['cycle', { of: 'cycle', cycleId: cycle.id }],
  ];
  const empty = policies.map((policy): [string, Subject] => [`blank of ${policy.id}`, { of: 'blank', policy }]);
  return documents.flatMap((document) =>
    [...filled, ...empty].flatMap(([what, subject]) => {
      const made = document.make(reads, subject, today);
      return made ? [{ name: `${document.id}, ${what}`, document, ...made }] : [];
    }),
  );
}

/** The document of that id, made of the tests' school or of the facts given. */
export function madeOf(id: string, subject: Subject, reads = readsOf()): Composed {
  const made = documents.find((document) => document.id === id)?.make(reads, subject, today);
  if (!made) throw new Error(`nothing was made of ${id}`);
  return made.composed;
}
