import type { Input } from '#contract/index.ts';
import type { Reads } from '#db/reads.ts';
import type { Cycle } from '#domain/cycle/cycle.ts';
import type { Day } from '#domain/days/dates.ts';
import { shownRunning } from '#domain/deadlines/shown-deadline.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { Problem } from '#domain/problems.ts';
import { refuse } from '#domain/result.ts';
import { fullName, sortName } from '#domain/staff/staff.ts';
import { type Bilingual, inLanguage, type LanguageChoice } from '#domain/text/bilingual.ts';
import { openCycles } from '#electron/office/cycles/open-cycles.ts';
import { calendarFile, type FiledEntry } from '#electron/office/documents/calendar-file.ts';
import { saveAs } from '#electron/office/documents/save-as.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { countingOf } from '#electron/office/records/counting.ts';
import { fileName } from '#electron/render/index.ts';
import { onOneLine, spoken } from '#electron/render/spoken.ts';
import { machineWords } from '#electron/words.ts';
import { sumSentence } from '#templates/parts/due/deadline-sentence.ts';
import { words } from '#templates/words/index.ts';

/** The deadlines of reviews as a file for another calendar. */
export const reviewCalendar: Pick<HandlersOf<'reviews'>, 'reviews.saveCalendar'> = {
  'reviews.saveCalendar': async (desk, asked) => {
    const read = desk.read();
    const { today, now } = desk.asked();
    const wanted = wantedFrom(read, asked, today);
    if ('code' in wanted) return refuse(wanted);
    const { cycles, isIn, whose } = wanted;
    const entries = cycles.flatMap((cycle) => deadlinesIn(read, cycle, isIn, today));
    if (entries.length === 0) return refuse({ code: 'no-deadline-runs' });
    const which = cycles.map(({ label }) => label).join(', ');
    const name = [...whose, inLanguage(words.due.list, 'en'), which].join(' – ');
    const kind = { name: machineWords.files.calendar, endings: ['ics'] };
    const make = async () => Buffer.from(calendarFile(entries, now));
    return saveAs(desk, { title: machineWords.dialogs.save, name: fileName(name, 'ics'), kind }, make);
  },
};

/** Which reviews of which cycles, and whom the file's name tells of. */
interface Wanted {
  cycles: readonly Cycle[];
  isIn: (recordId: string) => boolean;
  whose: string[];
}

function wantedFrom(read: Reads, asked: Input<'reviews.saveCalendar'>, today: Day): Wanted | Problem {
  if (asked.of === 'cycle') {
    const cycle = read.cycles.byId(asked.cycleId);
    return cycle ? { cycles: [cycle], isIn: () => true, whose: [] } : { code: 'not-found', what: 'cycle' };
  }
  if (asked.of === 'reviews') return ofReviews(read, asked.reviewIds);
  const appraiser = read.staff.byId(asked.appraiserId);
  if (!appraiser) return { code: 'not-found', what: 'staff' };
  const appraised = openCycles(read, today).map((cycle) => ({
    cycle,
    ids: read.reviews.rowsOfAppraiser(appraiser.id, cycle.id).map(({ id }): string => id),
  }));
  const theirs = appraised.filter(({ ids }) => ids.length > 0);
  const all = new Set(theirs.flatMap(({ ids }) => ids));
  const term = theirs[0] && ` (${inLanguage(theirs[0].cycle.policy.terms.appraiser.one, 'en')})`;
  const whose = [`${sortName(appraiser)}${term ?? ''}`];
  return { cycles: theirs.map(({ cycle }) => cycle), isIn: (recordId) => all.has(recordId), whose };
}

function ofReviews(read: Reads, ids: readonly ReviewId[]): Wanted | Problem {
  const found = ids.flatMap((id) => read.reviews.byId(id) ?? []);
  const [first] = found;
  if (first === undefined) return { code: 'not-found', what: 'review' };
  const cycles = [...new Set(found.map(({ cycleId }) => cycleId))].flatMap((id) => read.cycles.byId(id) ?? []);
  const person = found.length === 1 ? read.staff.byId(first.staffId) : undefined;
  const isIn = new Set<string>(found.map(({ id }) => id));
  return { cycles, isIn: (recordId) => isIn.has(recordId), whose: person ? [sortName(person)] : [] };
}

function deadlinesIn(read: Reads, cycle: Cycle, isIn: Wanted['isIn'], today: Day): FiledEntry[] {
  const choice = read.school().documentLanguage;
  const counting = countingOf(read, cycle);
  return read.reviews.running(cycle.id).flatMap((row) => {
    const { recordId, staffId, rule, due } = row;
    const person = isIn(recordId) && staffId && read.staff.byId(staffId);
    const shown = person && shownRunning(row, counting, today);
    if (!shown) return [];
    const title = `${fullName(person)}: ${onOneLine(shown.label, choice)}`;
    const text = [...ruleSaid(shown), words.calendar.review(cycle.label)].flatMap((said) => linesOf(said, choice));
    return { kind: 'deadline', id: `${recordId}-${rule}`, on: due, title, text: text.join('\n') };
  });
}

/** The rule behind a deadline where it counts from a step or a booked meeting; other days are told by the policy alone. */
function ruleSaid({ sum }: NonNullable<ReturnType<typeof shownRunning>>): Bilingual[] {
  return sum?.sinceLabel ? [sumSentence(sum)] : [];
}

function linesOf(said: Bilingual, choice: LanguageChoice): string[] {
  return spoken(said, choice).map(({ text }) => text);
}
