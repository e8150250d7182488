import type { Reads } from '#db/reads.ts';
import { appraisersOf } from '#domain/cycle/appraisers.ts';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { PhaseId } from '#domain/policy/groups.ts';
import { meetingFor } from '#domain/policy/meetings.ts';
import { refuse } from '#domain/result.ts';
import { toCallOff } from '#domain/review/meetings.ts';
import { teamName } from '#domain/staff/team-name.ts';
import { calendarFile, type FiledEntry } from '#electron/office/documents/calendar-file.ts';
import { saveAs } from '#electron/office/documents/save-as.ts';
import type { Handlers } from '#electron/office/handling.ts';
import { frameOf } from '#electron/office/records/counting.ts';
import { peopleIn } from '#electron/office/records/people-in.ts';
import { fileName } from '#electron/render/index.ts';
import { onOneLine } from '#electron/render/spoken.ts';
import { machineWords } from '#electron/words.ts';

/** Booked meetings as a file for another calendar, and those that it may still show though they were called off. */
export const meetingCalendar: Pick<Handlers, 'meetings.saveCalendar'> = {
  'meetings.saveCalendar': async (desk, { recordIds, phase }) => {
    const read = desk.read();
    const { now, today } = desk.asked();
    const entries = recordIds.flatMap((recordId) => entryOf(read, recordId, { phase, today }) ?? []);
    const [first] = entries;
    if (first === undefined) return refuse({ code: 'no-meeting-timed' });
    const name = `${labelOf(read, recordIds, phase)} – ${first.on}`;
    const kind = { name: machineWords.files.calendar, endings: ['ics'] };
    const make = async () => Buffer.from(calendarFile(entries, now));
    return saveAs(desk, { title: machineWords.dialogs.save, name: fileName(name, 'ics'), kind }, make);
  },
};

function entryOf(
  read: Reads,
  recordId: RecordId,
  { phase, today }: { phase: PhaseId; today: Day },
): FiledEntry | undefined {
  const whole = read.records.whole(recordId);
  const who = teamName(peopleIn(read, whole?.people ?? []));
  const bookings = whole?.bookings ?? [];
  const booked = bookings.find((one) => one.phase === phase && one.at !== '');
  const filed = read.reviews.peopleFiled();
  // what no calendar has taken in is not called off
  const isFiled = whole?.people.some((one) => filed.has(one)) ?? false;
  const cancelled = isFiled ? toCallOff(read.records.cancelledMeetings(recordId), bookings, today) : [];
  const slot = booked ?? cancelled.find((one) => one.phase === phase);
  if (who === '' || !slot) return undefined;
  const { on, at, minutes } = slot;
  const title = `${who}: ${labelOf(read, [recordId], phase)}`;
  return {
    kind: 'meeting',
    id: `${recordId}-${phase}`,
    on,
    at,
    minutes,
    place: booked?.place ?? '',
    isCancelled: !booked,
    title,
    text: appraisersIn(read, recordId),
  };
}

function appraisersIn(read: Reads, recordId: RecordId): string {
  const review = read.reviews.byId(recordId);
  const names = review ? appraisersOf(review).map(({ appraiserName }) => appraiserName) : [];
  return names.join(', ');
}

/** What the policy calls the meeting, in the language of the school's papers. */
function labelOf(read: Reads, [recordId]: readonly RecordId[], phase: PhaseId): string {
  const head = recordId && read.records.head(recordId);
  const found = head && meetingFor(phase, frameOf(read, head)?.policy.phases ?? []);
  return found ? onOneLine(found.label, read.school().documentLanguage) : '';
}
