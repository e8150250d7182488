import type { Parsed } from '#contract/index.ts';
import type { WhyNotOut } from '#contract/papers/outgoing.ts';
import type { Reads } from '#db/reads.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { inLanguage, type Language } from '#domain/text/bilingual.ts';
import type { AnyDocument } from '#templates/document.ts';
import { documentById } from '#templates/documents/index.ts';
import { sharingSaid } from './note-shared.ts';
import { type Recipient, recipients } from './papers-out.ts';

type PapersAsked = Parsed<'outgoing.save'>;

/** What is to be made, looked through before anybody is asked where it is to stand. */
export interface Plan {
  asked: PapersAsked;
  document: AnyDocument;
  /** The folder's name, or that of the one file. */
  title: string;
  language: Language;
  out: readonly Recipient[];
  left: { name: string; why: WhyNotOut }[];
}

/** The plan of what was asked for. Refuses a record that is not there, and what does not fit together. */
export function planOf(read: Reads, asked: PapersAsked): Result<Plan> {
  const document = documentById(asked.document);
  if (!document) return refuse({ code: 'not-found', what: 'document' });
  const format = asked.out.as === 'files' ? asked.out.format : 'pdf';
  if (!document.formats.includes(format)) return refuse({ code: 'field-unknown', field: 'format' });
  const all = recipients(read, document, asked.recordIds);
  if (!all) return refuse({ code: 'not-found', what: 'review' });
  const title = titleOf(document, all);
  if (!title) return refuse({ code: 'nothing-to-print' });
  const whyOf = ({ restricted, why }: Recipient): WhyNotOut | null =>
    restricted && !asked.restricted ? 'restricted' : why;
  const out = all.filter((one) => whyOf(one) === null);
  const sharing = asked.sharing && sharingSaid(asked.sharing, out);
  if (sharing && !sharing.ok) return sharing;
  const left = all.flatMap((one) => {
    const why = whyOf(one);
    return why === null ? [] : [{ name: one.name, why }];
  });
  const language = asked.language === 'cy' && languagesOf(all).includes('cy') ? 'cy' : 'en';
  const labels = new Set(out.map(({ label }) => label));
  const [label = null] = labels.size === 1 ? labels : [];
  const name = [inLanguage(title, language), label].filter((part) => part !== null).join(' – ');
  return done({
    asked: { ...asked, sharing: sharing ? sharing.value : null },
    document,
    title: name,
    language,
    out,
    left,
  });
}

/** What the paper is called: under the first of the policies that has it. */
export function titleOf({ title }: AnyDocument, of: readonly Recipient[]) {
  return of.find((one) => one.title !== null)?.title ?? title;
}

/** The languages that at least one of the papers can be had in. */
export function languagesOf(of: readonly Recipient[]): Language[] {
  return (['en', 'cy'] as const).filter((language) => of.some(({ languages }) => languages.includes(language)));
}
