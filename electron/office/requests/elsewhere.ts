import { createHash } from 'node:crypto';
import type { VaultText } from '#db/reads/keeping/texts-of-vault.ts';
import type { Reads } from '#db/reads.ts';
import { nameFinder } from '#domain/requests/names-in.ts';
import { passagesIn, splitName } from '#domain/requests/passages.ts';
import type { TextPlace } from '#domain/requests/places.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import type { Span } from '#domain/requests/words-out.ts';
import { isBilingual } from '#domain/text/bilingual.ts';
import type { FoundRow } from './found-row.ts';
import { isComposedText, textsOfComposed } from './signed-texts.ts';

/** A line about others, or about nobody, that names whoever asks. */
export interface FoundPassage {
  /** Which row of which table, which text of it, which line, and a sign of its words. */
  key: string;
  place: TextPlace;
  table: string;
  restricted: boolean;
  /** The ids of those whose record it stands in; empty where it is of nobody's. */
  of: readonly string[];
  line: string;
  spans: Span[];
  /** Whether it is handed over. What is kept for claims never is. */
  mayGive: boolean;
  isGiven: boolean;
}

type InVault = VaultText & { restricted: boolean };

/** What is about them, but exempt where it is kept for claims (Data Protection Act 2018 schedule 2). */
const neverGiven: ReadonlySet<TextPlace> = new Set(['hold']);

/** Tables in which a policy stands as it was on some day: the same sentence is told of once. */
const copies: ReadonlySet<string> = new Set(['policy', 'choices', 'basedOn']);

/**
 * Every line in which somebody is named and that is in no row of their own: other people's reviews, notes, reasons, reports,
 * copies for undoing, and what is about nobody (requirements 9.7). The name is looked for in every spelling, so that a line
 * about somebody else of that name is listed too: a person decides.
 */
export function namedElsewhere(read: Reads, request: DataRequest, own: readonly FoundRow[]): FoundPassage[] {
  const person = request.staffId === null ? undefined : read.staff.byId(request.staffId);
  const finder = nameFinder([person ?? splitName(request.name)]);
  const mine = new Set(own.map(({ table, key }) => `${table}|${key}`));
  const given = read.requests.given(request.id);
  const told = new Set<string>();
  const isOwn = (text: InVault): boolean =>
    mine.has(`${text.table}|${text.key}`) ||
    (request.staffId !== null && text.staffId === request.staffId && text.recordId === null) ||
    (text.table === 'request' && text.key === request.id);
  const passages = read.requests
    .texts((stored) => finder.isMaybeIn(stored))
    .filter((text) => !isOwn(text))
    .flatMap((text) =>
      stringsIn(text.value, text.column).flatMap((string, index) =>
        passagesIn(string, finder).flatMap(({ at, line, spans }): FoundPassage[] => {
          if (copies.has(text.column)) {
            if (told.has(line)) return [];
            told.add(line);
          }
          const key = [text.table, text.key, text.column, index, at, signOf(line)].join('|');
          const mayGive = !neverGiven.has(text.place);
          const { place, table, restricted } = text;
          const of = whose(read, text);
          return [{ key, place, table, restricted, of, line, spans, mayGive, isGiven: mayGive && given.has(key) }];
        }),
      ),
    );
  return withoutCopies(passages);
}

/**
 * What is kept for undoing, told of at the end and only where its line stands nowhere in the same record any more: an earlier
 * wording, or what was taken away; each once. One that was handed over stays.
 */
function withoutCopies(passages: readonly FoundPassage[]): FoundPassage[] {
  const isCopy = ({ place }: FoundPassage): boolean => place === 'undo';
  const wordsOf = ({ restricted, of, line }: FoundPassage): string => [restricted, ...of, line].join('|');
  const told = new Set(passages.filter((one) => !isCopy(one)).map(wordsOf));
  const copies = passages.filter(isCopy).filter((one) => {
    const isTold = told.has(wordsOf(one));
    told.add(wordsOf(one));
    return one.isGiven || !isTold;
  });
  return [...passages.filter((one) => !isCopy(one)), ...copies];
}

/** A passage that is handed over, as a row of the pack: its words, and nothing of whose record it stands in. */
export function rowOfPassage({ key, table, restricted, line }: FoundPassage): FoundRow {
  return { place: 'elsewhere', table, key: signOf(key), recordId: null, restricted, fields: { text: line } };
}

/** Every text inside a value; of a paper, the texts that it is made of, each once where both its languages say the same. */
function stringsIn(value: unknown, name: string): string[] {
  if (name === 'composed' && isComposedText(value))
    return textsOfComposed(value).flatMap((text) => stringsIn(text, ''));
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  if (isBilingual(value)) return [...new Set([value.en, value.cy ?? value.en])];
  return Object.entries(value).flatMap(([key, one]) => stringsIn(one, key));
}

function whose(read: Reads, { staffId, recordId }: InVault): readonly string[] {
  if (staffId !== null) return [staffId];
  if (recordId === null) return [];
  return read.records.people(recordId);
}

function signOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
