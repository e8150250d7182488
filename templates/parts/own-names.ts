import type { DocumentReads } from '#db/reads/document-reads.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Text } from '#templates/blocks.ts';
import { listSaid } from './said.ts';

/**
 * What the school calls something – a job, a theme, a site – with the Welsh name that it gave; what has none stays as it was
 * typed, and so stands once in whatever language a paper is.
 */
export type OwnNames = (typed: string) => Text;

/** The Welsh names of the school: of its sites, and of whatever it put into Welsh. */
export function ownNames(read: Pick<DocumentReads, 'welshWords' | 'sites'>): OwnNames {
  const sites = read.sites().filter(({ welshName }) => welshName !== '');
  return namesFrom(new Map([...read.welshWords(), ...sites.map(({ name, welshName }) => [name, welshName] as const)]));
}

/** Names by what was typed. */
export function namesFrom(welsh: ReadonlyMap<string, string>): OwnNames {
  return (typed) => {
    const cy = welsh.get(typed);
    return cy === undefined || cy === '' ? typed : { en: typed, cy };
  };
}

/** 'Midday supervisor, Cleaner': what somebody does here, in each of their posts. */
export function titlesSaid(
  { jobTitle, otherJobTitle }: Pick<Staff, 'jobTitle' | 'otherJobTitle'>,
  own: OwnNames,
): Text {
  return textsInLine([jobTitle, otherJobTitle ?? ''].filter((title) => title !== '').map(own));
}

/** 'Siân Bevan, Nursery assistant'. */
export function personSaid(person: Staff, own: OwnNames): Text {
  return textsInLine([fullName(person), titlesSaid(person, own)]);
}

/** Texts behind one another; what was typed alone stays what was typed. */
export function textsInLine(texts: readonly Text[]): Text {
  return texts.every((text) => typeof text === 'string') ? texts.join(', ') : listSaid(texts.map(asSaid));
}

/** What was typed as words that are the same in both languages. */
export function asSaid(text: Text): Bilingual {
  return typeof text === 'string' ? { en: text } : text;
}
