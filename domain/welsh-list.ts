import { z } from 'zod';
import type { WelshWords } from '#domain/policy/schools-welsh.ts';
import type { Result } from '#domain/problems.ts';
import { done, refuse } from '#domain/result.ts';
import { type Cell, textOf } from '#domain/staff-list/cells.ts';
import { headingKey, type Sheet } from '#domain/staff-list/sheet.ts';
import { cleanName, cleanProse } from '#domain/text/clean-text.ts';

/** As long as what a policy says may be. */
export const MOST_WELSH = 4_000;

/** An English text with its Welsh. */
export interface WelshWord {
  english: string;
  welsh: string;
}

/** Why a line of a translator's list is not taken: its English is none of the school's, it stands twice, it is too long. */
export const welshAside = z.enum(['unknown', 'twice', 'too-long']);

/** What a list that came back from a translator would change. */
export interface WelshComparison {
  added: WelshWord[];
  changed: (WelshWord & { before: string })[];
  same: number;
  /** Lines without Welsh: what the school has stays. */
  empty: number;
  aside: (WelshWord & { row: number; why: z.infer<typeof welshAside> })[];
}

interface Line extends WelshWord {
  row: number;
}

/**
 * The lines of a translator's list: what stands under the headings ‘English’ and ‘Welsh’ (or ‘Cymraeg’), in whatever column
 * and row they are. Refuses a file without them.
 */
export function linesIn(sheets: readonly Sheet[]): Result<Line[]> {
  for (const { lines } of sheets) {
    for (const [at, { cells }] of lines.entries()) {
      const keys = cells.map((cell) => headingKey(textOf(cell)));
      const [english, welsh] = [keys.indexOf('english'), keys.findIndex((key) => key === 'welsh' || key === 'cymraeg')];
      if (english < 0 || welsh < 0) continue;
      const said = (row: readonly Cell[], place: number) => cleanProse(textOf(row[place] ?? '')).trim();
      const below = lines.slice(at + 1);
      return done(below.map(({ row, cells: of }) => ({ row, english: said(of, english), welsh: said(of, welsh) })));
    }
  }
  return refuse({ code: 'list-without-welsh' });
}

/**
 * What lines would change of some words with the Welsh that they have. A line finds its word whatever became of spaces and
 * line ends; one without Welsh takes nothing away.
 */
export function compareWelsh(lines: readonly Line[], words: WelshWords): WelshComparison {
  const byKey = new Map([...words.keys()].map((english) => [cleanName(english), english]));
  const found: WelshComparison = { added: [], changed: [], same: 0, empty: 0, aside: [] };
  const taken = new Map<string, string>();
  for (const { row, english: written, welsh: typed } of lines) {
    if (written === '') continue;
    if (typed === '') {
      found.empty += 1;
      continue;
    }
    const english = byKey.get(cleanName(written));
    const welsh = english?.includes('\n') ? typed : cleanName(typed);
    const why = english === undefined ? 'unknown' : isOther(taken.get(english), welsh) ? 'twice' : tooLong(welsh);
    if (english === undefined || why) {
      found.aside.push({ row, english: written, welsh, why: why ?? 'unknown' });
      continue;
    }
    if (taken.has(english)) continue;
    taken.set(english, welsh);
    const before = words.get(english) ?? '';
    if (before === welsh) found.same += 1;
    else if (before === '') found.added.push({ english, welsh });
    else found.changed.push({ english, welsh, before });
  }
  return found;
}

const isOther = (taken: string | undefined, welsh: string): boolean => taken !== undefined && taken !== welsh;
const tooLong = (welsh: string) => (welsh.length > MOST_WELSH ? 'too-long' : undefined);
