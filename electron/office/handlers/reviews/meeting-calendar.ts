import type { Reads } from '#db/reads.ts';
import type { ReviewId } from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { refuse } from '#domain/result.ts';
import { fullName } from '#domain/staff/staff.ts';
import { calendarFile, type FiledEntry } from '#electron/office/documents/calendar-file.ts';
import { saveAs } from '#electron/office/documents/save-as.ts';
import type { Handlers } from '#electron/office/handling.ts';
import { fileName } from '#electron/render/index.ts';
import { onOneLine } from '#electron/render/spoken.ts';
import { machineWords } from '#electron/words.ts';

/** Booked meetings as a file for another calendar. */
export const meetingCalendar: Pick<Handlers, 'meetings.saveCalendar'> = {
  'meetings.saveCalendar': async (desk, { reviewIds, phase }) => {
    const read = desk.read();
    const entries = reviewIds.flatMap((reviewId) => entryOf(read, reviewId, phase) ?? []);
    const [first] = entries;
    if (first === undefined) return refuse({ code: 'no-meeting-timed' });
    const name = `${labelOf(read, reviewIds, phase)} – ${first.on}`;
    const kind = { name: machineWords.files.calendar, endings: ['ics'] };
    const make = async () => Buffer.from(calendarFile(entries, desk.asked().now));
    return saveAs(desk, { title: machineWords.dialogs.save, name: fileName(name, 'ics'), kind }, make);
  },
};

function entryOf(read: Reads, reviewId: ReviewId, phase: PhaseId): FiledEntry | undefined {
  const record = read.reviews.record(reviewId);
  const person = record && read.staff.byId(record.review.staffId);
  const booked = record?.bookings.find((one) => one.phase === phase);
  if (!person || !booked || booked.at === '') return undefined;
  const { on, at, minutes, place } = booked;
  const title = `${fullName(person)}: ${labelOf(read, [reviewId], phase)}`;
  return {
    kind: 'meeting',
    id: `${reviewId}-${phase}`,
    on,
    at,
    minutes,
    place,
    title,
    text: record.review.appraiserName,
  };
}

/** What the policy calls the meeting, in the language of the school's papers. */
function labelOf(read: Reads, [reviewId]: readonly ReviewId[], phase: PhaseId): string {
  const review = reviewId && read.reviews.byId(reviewId);
  const found = review && read.cycles.byId(review.cycleId)?.policy.phases.find(({ id }) => id === phase);
  return found ? onOneLine(found.label, read.school().documentLanguage) : '';
}
