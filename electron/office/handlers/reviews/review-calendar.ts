import type { Input } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import type { Frame } from '#domain/cycle/frame.ts';
import type { Day } from '#domain/days/dates.ts';
import { plannedDue } from '#domain/deadlines/planned-due.ts';
import { shownRunning } from '#domain/deadlines/shown-deadline.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import { type Staff, sortName } from '#domain/staff/staff.ts';
import { teamName } from '#domain/staff/team-name.ts';
import { type Bilingual, inLanguage, type LanguageChoice } from '#domain/text/bilingual.ts';
import { openCycles } from '#electron/office/cycles/open-cycles.ts';
import { calendarFile, type FiledEntry } from '#electron/office/documents/calendar-file.ts';
import { saveAs } from '#electron/office/documents/save-as.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { countingOf, frameOf } from '#electron/office/records/counting.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import { fileName } from '#electron/render/index.ts';
import { onOneLine, spoken } from '#electron/render/spoken.ts';
import { machineWords } from '#electron/words.ts';
import { sumSentence } from '#templates/parts/due/deadline-sentence.ts';
import { words } from '#templates/words/index.ts';

/** The deadlines of records as a file for another calendar. */
export const reviewCalendar: Pick<HandlersOf<'reviews'>, 'reviews.saveCalendar'> = {
  'reviews.saveCalendar': async (desk, asked) => {
    const read = desk.read();
    const { today, now } = desk.asked();
    const wanted = wantedFrom(read, asked, today);
    if ('code' in wanted) return refuse(wanted);
    const { frames, whose } = wanted;
    const entries = [...frames.flatMap((one) => deadlinesIn(read, one, today)), ...plannedEntries(read, asked)];
    if (entries.length === 0) return refuse({ code: 'no-deadline-runs' });
    const which = frames.flatMap(({ frame }) => frame.label ?? []).join(', ');
    const name = [...whose, inLanguage(words.due.list, 'en'), which].filter((part) => part !== '').join(' – ');
    const kind = { name: machineWords.files.calendar, endings: ['ics'] };
    const make = async () => Buffer.from(calendarFile(entries, now));
    return saveAs(desk, { title: machineWords.dialogs.save, name: fileName(name, 'ics'), kind }, make);
  },
};

/** Which records, by what they go, and whom the file's name tells of. */
interface Wanted {
  frames: readonly FrameWanted[];
  whose: string[];
}

/** A cycle, or what one record outside all cycles keeps, and which of the records in it are wanted. */
interface FrameWanted {
  frame: Frame;
  isIn: (recordId: string) => boolean;
}

function wantedFrom(read: Reads, asked: Input<'reviews.saveCalendar'>, today: Day): Wanted | Problem {
  if (asked.of === 'cycle') {
    const cycle = read.cycles.byId(asked.cycleId);
    return cycle ? { frames: [{ frame: cycle, isIn: () => true }], whose: [] } : { code: 'not-found', what: 'cycle' };
  }
  if (asked.of === 'records') return ofRecords(read, asked.recordIds);
  const appraiser = read.staff.byId(asked.appraiserId);
  if (!appraiser) return { code: 'not-found', what: 'staff' };
  const appraised = openCycles(read, today).map((cycle) => ({
    cycle,
    ids: read.reviews.rowsOfAppraiser(appraiser.id, cycle.id).map(({ id }): string => id),
  }));
  const theirs = appraised.filter(({ ids }) => ids.length > 0);
  const term = theirs[0] && ` (${inLanguage(theirs[0].cycle.policy.terms.appraiser.one, 'en')})`;
  const whose = [`${sortName(appraiser)}${term ?? ''}`];
  return { frames: theirs.map(({ cycle, ids }) => ({ frame: cycle, isIn: (id) => ids.includes(id) })), whose };
}

function ofRecords(read: Reads, ids: readonly RecordId[]): Wanted | Problem {
  const found = ids.flatMap((id) => read.records.head(id) ?? []);
  const [first] = found;
  if (first === undefined) return { code: 'not-found', what: 'review' };
  const frames = [...Map.groupBy(found, ({ id, cycleId }) => cycleId ?? id).values()].flatMap((heads) => {
    const frame = heads[0] && frameOf(read, heads[0]);
    const ids = new Set<string>(heads.map(({ id }) => id));
    return frame ? [{ frame, isIn: (recordId: string) => ids.has(recordId) }] : [];
  });
  const people = found.length === 1 ? peopleIn(read, read.records.people(first.id)) : [];
  return { frames, whose: people.length > 0 ? [whoseName(people)] : [] };
}

function whoseName(people: readonly Staff[]): string {
  const [first, ...others] = people;
  return first && others.length === 0 ? sortName(first) : teamName(people);
}

function deadlinesIn(read: Reads, { frame, isIn }: FrameWanted, today: Day): FiledEntry[] {
  const choice = read.school().documentLanguage;
  const counting = countingOf(read, frame);
  const inCycle = frame.label === null ? [] : [words.calendar.review(frame.label)];
  return read.reviews.running(frame.id).flatMap((row) => {
    const { recordId, rule, due } = row;
    const people = isIn(recordId) ? peopleIn(read, row.people) : [];
    const shown = people.length > 0 && shownRunning(row, counting, today);
    if (!shown) return [];
    const title = `${teamName(people)}: ${onOneLine(shown.label, choice)}`;
    const text = [...ruleSaid(shown), ...inCycle].flatMap((said) => linesOf(said, choice));
    return { kind: 'deadline', id: `${recordId}-${rule}`, on: due, title, text: text.join('\n') };
  });
}

/** What records of the headteacher's plan by themselves, where they are asked for by name. */
function plannedEntries(read: Reads, asked: Input<'reviews.saveCalendar'>): FiledEntry[] {
  if (asked.of !== 'records') return [];
  const choice = read.school().documentLanguage;
  return plannedDue(read, read.calendar(), words.due.lastDay)
    .filter(({ recordId }) => asked.recordIds.includes(recordId))
    .map(({ recordId, people, label, due }, at) => {
      const what = onOneLine(label, choice);
      const title = `${teamName(peopleIn(read, people))}: ${what}`;
      return { kind: 'deadline', id: `${recordId}-planned-${at + 1}`, on: due, title, text: '' };
    });
}

/** The rule behind a deadline where it counts from a step or a booked meeting; other days are told by the policy alone. */
function ruleSaid({ sum }: NonNullable<ReturnType<typeof shownRunning>>): Bilingual[] {
  return sum?.sinceLabel ? [sumSentence(sum)] : [];
}

function linesOf(said: Bilingual, choice: LanguageChoice): string[] {
  return spoken(said, choice).map(({ text }) => text);
}
