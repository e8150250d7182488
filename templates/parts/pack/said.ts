import { isDay } from '#domain/days/dates.ts';
import type { Policy } from '#domain/policy/policy.ts';
import { type Bilingual, inLanguage, isBilingual, type Language } from '#domain/text/bilingual.ts';
import type { Text } from '#templates/blocks.ts';
import { whenSaid } from '#templates/parts/trail/trail-said.ts';
import type { PackValue } from '#templates/subject-pack.ts';
import { words } from '#templates/words/index.ts';
import { policySaid } from './policy-words.ts';

const says = words.pack;

type Coded = ReadonlyMap<string, Bilingual>;
const coded = (...tables: Record<string, Bilingual>[]): Coded => new Map(tables.flatMap(Object.entries));

const tables = coded(says.tables);
const columns = coded(says.columns);

/** The columns that only join rows to each other or to a file, and so tell nobody anything. */
const joins: ReadonlySet<string> = new Set([
  'about',
  'appraiserId',
  'bytes',
  'columnId',
  'continues',
  'cycleId',
  'document',
  'eventId',
  'follows',
  'id',
  'lineManagerId',
  'moderationId',
  'observerId',
  'objectiveId',
  'position',
  'purposeId',
  'recordId',
  'row',
  'scanId',
  'sha256',
  'staffId',
]);

/** Whether a column is printed. */
export function isTold(column: string): boolean {
  return !joins.has(column);
}

/** What the rows of a table are called. */
export function tableSaid(table: string): Text {
  return tables.get(table) ?? table;
}

/** What a column is called; `test/office/safekeeping/pack-words.test.ts` finds one that has no word. */
export function columnSaid(column: string): Bilingual {
  return columns.get(column) ?? { en: column };
}

/** The questions of moderation, which policies word in their own way. */
const checks = ['measurable', 'linked', 'consistent', 'number', 'complies', 'approach', 'expectation'];

/** The codes that the program stores, by their columns. */
const codes = new Map<string, Coded>([
  ['group', coded(says.codes.group)],
  ['contract', coded(says.codes.contract)],
  ['payRange', coded(says.codes.payRange)],
  ['language', coded(says.codes.language)],
  ['kind', coded(says.codes.kind, words.promise.kinds, words.observation.kinds, says.codes.scan)],
  ['cause', coded(words.missed.causes)],
  [
    'state',
    coded(says.codes.recordState, words.needStates, {
      kept: words.promise.kept(''),
      'not-kept': words.promise.notKept(''),
    }),
  ],
  ['stage', coded(says.codes.stage)],
  ['outcome', coded(words.outcomes, words.appeals.outcomes, words.pay.outcomes)],
  ['disputes', coded(words.appeals.against)],
  ['side', coded(says.codes.side)],
  ['signer', coded(says.codes.side)],
  ['cell', coded(says.codes.cell, words.destruction.signs)],
  ['by', coded(says.codes.by)],
  ['notedBy', coded(words.destruction.signs)],
  ['what', coded(says.codes.what, says.codes.end)],
  ['why', coded(says.codes.rest)],
  ['documentId', coded(words.trail.papers)],
  ...checks.map((check): [string, Coded] => [check, coded(words.moderation.answers)]),
]);

/** What stands in a column, in words: codes by what the program or the policy calls them, text as it was typed. */
export function valueSaid(column: string, value: unknown, policy: Policy | null): PackValue {
  if (column === 'costPence' && typeof value === 'number') return { pence: value };
  if (typeof value === 'string' && isDay(value)) return { day: value };
  if (typeof value !== 'object' || value === null) return lines(wordsOf(column, value, policy));
  return { lines: linesOf(column, value, policy, false) };
}

const lines = (text: Text): PackValue => (typeof text === 'string' ? { lines: text.split('\n') } : text);

const instant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

function wordsOf(column: string, value: unknown, policy: Policy | null): Text {
  if (typeof value === 'boolean') return value ? says.answers.yes : says.answers.no;
  const text = String(value);
  if (instant.test(text)) return whenSaid({ first: { at: text }, last: { at: text }, count: 1 });
  if (column === 'signer' && text.startsWith('member/')) return says.codes.member;
  return codes.get(column)?.get(text) ?? (policy ? policySaid(column, text, policy) : undefined) ?? text;
}

/** A value that holds others, each on a line of its own, under its own name where it has one. */
function linesOf(column: string, value: unknown, policy: Policy | null, isNamed: boolean): Text[] {
  if (value === null || value === '' || value === undefined) return [];
  if (typeof value === 'object' && isBilingual(value)) return [isNamed ? labelled(columnSaid(column), value) : value];
  if (typeof value === 'object') {
    const isList = Array.isArray(value);
    return (
      Object.entries(value)
        // the box in which a changed text stands is a code, and its record says which record it is
        .filter(([key]) => isTold(key) && key !== 'question')
        .flatMap(([key, one]) => linesOf(isList ? column : key, one, policy, isNamed || !isList))
    );
  }
  const said = wordsOf(column, value, policy);
  return [isNamed ? labelled(columnSaid(column), said) : said];
}

function labelled(label: Bilingual, value: Text): Bilingual {
  const inOne = (language: Language): string =>
    `${inLanguage(label, language)}: ${typeof value === 'string' ? value : inLanguage(value, language)}`;
  return { en: inOne('en'), cy: inOne('cy') };
}
