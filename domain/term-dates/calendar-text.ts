import { addDays, type Day } from '#domain/days/dates.ts';
import type { NewCalendarEntry } from '#domain/days/school-calendar.ts';
import type { LineFault, Problem } from '#domain/problems.ts';
import { readLine } from './calendar-line.ts';
import { schoolYearIn, tidied } from './calendar-words.ts';

/** A line of a pasted text, counted from 1 as it was pasted, empty ones too. */
export interface Line {
  line: number;
  text: string;
}

/** What a pasted text says, and every line that could not be taken over, with the reason. */
export interface CalendarText {
  entries: (NewCalendarEntry & Line)[];
  unread: (Line & { problem: Problem })[];
}

/** The first day of something whose last day was not read yet. */
type Begun = Line & Pick<NewCalendarEntry, 'kind' | 'name' | 'starts'>;

/**
 * Reads term dates as they are pasted from Word, Excel or a council's web page, in English or Welsh. A line is an entry
 * with one day or with its first and last; a term may stand on two lines ('Term starts', 'Term ends') or on one with its
 * half-term in the middle. A line without days is the heading of those below it; one that nothing stands below is given
 * back. Nothing is checked against a calendar.
 */
export function readCalendar(pasted: string): CalendarText {
  const read: CalendarText = { entries: [], unread: [] };
  let heading: (Line & { isUsed: boolean }) | undefined;
  let schoolYear: number | undefined;
  let begun: Begun[] = [];
  let opened: (Line & { on: Day }) | undefined;
  const giveBack = ({ line, text }: Line, why: LineFault): void => {
    read.unread.push({ line, text, problem: { code: 'calendar-line', why } });
  };
  const close = (): void => {
    if (heading && !heading.isUsed) giveBack(heading, 'no-day');
    for (const one of begun) giveBack(one, 'no-end');
    if (opened) giveBack(opened, 'no-end');
    begun = [];
    opened = undefined;
  };
  for (const one of linesOf(pasted)) {
    const found = readLine(one.text, heading ? tidied(heading.text) : '', schoolYear);
    if ('byHeading' in found && found.byHeading && heading) heading.isUsed = true;
    if (found.says === 'nothing') giveBack(one, found.why);
    else if (found.says === 'entries') read.entries.push(...found.entries.map((entry) => ({ ...entry, ...one })));
    else if (found.says === 'begins') begun.push({ ...one, kind: found.kind, name: found.name, starts: found.on });
    else if (found.says === 'opens') {
      if (opened) giveBack(opened, 'no-end');
      opened = { ...one, on: found.on };
    } else if (found.says === 'closes') {
      const term = read.entries.findLast(({ kind }) => kind === 'term');
      if (heading) heading.isUsed = true;
      if (!opened || !term) giveBack(one, 'no-start');
      else {
        const half = { starts: addDays(term.ends, 1), ends: addDays(opened.on, -1) };
        read.entries.push({ ...opened, kind: 'half-term', name: tidied(heading?.text ?? ''), ...half });
        term.ends = found.on;
      }
      opened = undefined;
    } else if (found.says === 'ends') {
      const start = begun.findLast(({ kind }) => kind === found.kind);
      begun = begun.filter((other) => other !== start);
      if (start) read.entries.push({ ...start, ...one, ends: found.on });
      else giveBack(one, 'no-start');
    } else {
      close();
      const year = schoolYearIn(one.text);
      heading = { ...one, isUsed: year !== undefined };
      schoolYear = year ?? schoolYear;
    }
  }
  close();
  return { ...read, unread: read.unread.sort((a, b) => a.line - b.line) };
}

function linesOf(pasted: string): Line[] {
  return pasted
    .split(/\r\n?|\n/)
    .map((text, index) => ({ line: index + 1, text: text.trim() }))
    .filter(({ text }) => text !== '');
}
