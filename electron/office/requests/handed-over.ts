import { createHash } from 'node:crypto';
import type { Reads } from '#db/reads.ts';
import type { StaffId } from '#domain/ids.ts';
import { type Mention, mentionsIn, type OtherPerson, without } from '#domain/requests/mentions.ts';
import { splitName } from '#domain/requests/passages.ts';
import type { SearchedPlace } from '#domain/requests/places.ts';
import type { DataRequest } from '#domain/requests/request.ts';
import { merged, spansOf } from '#domain/requests/words-out.ts';
import { fullName } from '#domain/staff/staff.ts';
import { type FoundPassage, namedElsewhere, rowOfPassage } from './elsewhere.ts';
import type { FoundRow } from './found-row.ts';
import { isComposedText, textsOfComposed } from './signed-texts.ts';

/** A name of somebody else in one text of one row. */
export interface FoundMention extends Mention {
  /** Which row of which table, which text of it, and where in it. */
  key: string;
  row: FoundRow;
  text: string;
  name: string;
}

/** What is held about somebody: what is handed over, what is not, whom else it names, and where else they are named. */
export interface HandedOver {
  rows: FoundRow[];
  withheld: FoundRow[];
  appraises: number;
  mentions: FoundMention[];
  elsewhere: FoundPassage[];
}

/** What is not handed over: what is kept for claims is about them, but is exempt (Data Protection Act 2018 schedule 2). */
const withheldPlaces: ReadonlySet<SearchedPlace> = new Set(['holds']);

/**
 * Everything that this session sees about whoever asks. Whoever is on no staff list has no records of their own here, but may
 * be named in those of others.
 */
export function handedOver(read: Reads, request: DataRequest): HandedOver {
  const { staffId } = request;
  const { rows: found, appraises } = staffId === null ? { rows: [], appraises: 0 } : read.requests.about(staffId);
  const isWithheld = ({ place }: FoundRow): boolean => withheldPlaces.has(place);
  const own = found.filter((row) => !isWithheld(row)).map((row) => readable(read, row));
  const elsewhere = namedElsewhere(read, request, found);
  const rows = [...own, ...elsewhere.filter(({ isGiven }) => isGiven).map(rowOfPassage)];
  const mentions = mentionsOf(read, request, rows);
  return { rows, withheld: found.filter(isWithheld), appraises, mentions, elsewhere };
}

/** Where each thing stands that a search finds: their own rows, and each passage about others once. */
export function placesFound({ rows, withheld, elsewhere }: HandedOver): Pick<FoundRow, 'place' | 'restricted'>[] {
  const own = [...rows, ...withheld].filter(({ place }) => place !== 'elsewhere');
  return [...own, ...elsewhere.map(({ restricted }) => ({ place: 'elsewhere' as const, restricted }))];
}

/** The columns that name somebody by an id, and the one that their name is handed over in. */
const named = new Map([
  ['appraiserId', 'appraiserName'],
  ['lineManagerId', 'lineManager'],
]);

/** A row as it is read: a signed paper as the texts that it is made of, and people by their names beside their ids. */
function readable(read: Reads, row: FoundRow): FoundRow {
  const names = [...named].flatMap(([column, name]): [string, string][] => {
    const id = row.fields[column];
    const person = typeof id === 'string' ? read.staff.byId(id as StaffId) : undefined; // a column of that kind
    return person && !row.fields[name] ? [[name, fullName(person)]] : [];
  });
  const fields = { ...row.fields, ...Object.fromEntries(names) };
  if (row.place === 'signed') return { ...row, fields: withTexts(fields) };
  // what an undo keeps may be a signed paper, too
  if (row.place !== 'undo') return { ...row, fields };
  const [before, after] = [fields['before'], fields['after']] as (FoundRow['fields'] | null)[]; // as a change keeps them
  return { ...row, fields: { ...fields, before: before && withTexts(before), after: after && withTexts(after) } };
}

/** The columns of a row, with what was composed as the texts in it. */
function withTexts(fields: FoundRow['fields']): FoundRow['fields'] {
  if (!('composed' in fields)) return fields;
  const { composed, ...others } = fields;
  return { ...others, texts: isComposedText(composed) ? textsOfComposed(composed) : [] };
}

function mentionsOf(read: Reads, { staffId, name }: DataRequest, rows: readonly FoundRow[]): FoundMention[] {
  const staff = read.staff.all();
  const own = staff.find(({ id }) => id === staffId) ?? splitName(name);
  const others: OtherPerson[] = staff.filter(({ id }) => id !== staffId);
  const names = new Map(staff.map((person) => [person.id as string, fullName(person)]));
  return rows.flatMap((row) =>
    textsIn(row.fields).flatMap(({ path, text }) =>
      mentionsIn(text, others, own).map((mention, at) => ({
        ...mention,
        key: [row.table, row.key, path, at, fingerprint(text)].join('|'),
        row,
        text,
        name: names.get(mention.personId) ?? '',
      })),
    ),
  );
}

/** A text that was changed is asked about anew. */
function fingerprint(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** Every text inside a value, with the way to it. */
function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}/${key}`));
}

/** The rows with the names that were taken out: they are in none of their texts any more. */
export function withoutHidden({ rows, mentions }: HandedOver, hidden: ReadonlySet<string>): FoundRow[] {
  const gone = Map.groupBy(
    mentions.filter(({ key }) => hidden.has(key)),
    ({ row }) => row,
  );
  return rows.map((row) => {
    const out = gone.get(row) ?? [];
    if (out.length === 0 && wordsIn(hidden).length === 0) return row;
    const byText = Map.groupBy(out, ({ key }) => key.split('|')[2] ?? '');
    const cleaned = (text: string, path: string): string => withoutWords(without(text, byText.get(path) ?? []), hidden);
    return { ...row, fields: replaced(row.fields, cleaned, '') as FoundRow['fields'] }; // of the same shape
  });
}

/** A word that somebody typed to be taken out stands beside the mentions under this. */
export const TYPED_WORD = 'word|';

/** The words that were typed to be taken out: a nickname, a child's name. */
export function wordsIn(hidden: Iterable<string>): string[] {
  return [...hidden].filter((key) => key.startsWith(TYPED_WORD)).map((key) => key.slice(TYPED_WORD.length));
}

/** A text without the words that were typed to be taken out, in whatever spelling. */
export function withoutWords(text: string, hidden: Iterable<string>): string {
  const spans = merged(wordsIn(hidden).flatMap((word) => spansOf(text, word)));
  return spans.length === 0 ? text : without(text, spans);
}

/** How often each typed word stands in what would be handed over. */
export function typedWords({ rows }: HandedOver, hidden: Iterable<string>): { word: string; count: number }[] {
  const texts = rows.flatMap((row) => textsIn(row.fields).map(({ text }) => text));
  return wordsIn(hidden).map((word) => ({
    word,
    count: texts.reduce((sum, text) => sum + spansOf(text, word).length, 0),
  }));
}

function replaced(value: unknown, out: (text: string, path: string) => string, path: string): unknown {
  if (typeof value === 'string') return out(value, path);
  if (Array.isArray(value)) return value.map((one, at) => replaced(one, out, `${path}/${at}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one, out, `${path}/${key}`)]));
}
