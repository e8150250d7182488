import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { meetingAdvice } from '#domain/review/meetings.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { draftOf, faultsOf, type MeetingDraft, typedMeeting } from '#renderer/meetings/meeting-draft.ts';
import { useSchoolCalendar } from '#renderer/meetings/use-school-calendar.ts';
import type { OpenReview } from '#renderer/screens/reviews/open-review.ts';
import { FormDialog, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import type { ReviewMeeting } from './review-meeting.ts';

const says = words.meetings;
const fields = ['on', 'at', 'minutes', 'place'] as const;

interface MeetingDialogProps {
  meeting: ReviewMeeting;
  review: OpenReview;
  onClose: () => void;
}

/** Books a meeting, or moves it. */
export function MeetingDialog({
  meeting: { label: said, phase, booking: booked, window },
  review,
  onClose,
}: MeetingDialogProps) {
  const [draft, setDraft] = useState(draftOf(booked));
  const booking = useWrite('meetings.book');
  const done = useDone();
  const problems = useFormProblems('meeting', fields);
  const label = inWindow(said);
  const { name } = review.staff;

  async function book(): Promise<void> {
    const meeting = typedMeeting(draft);
    if (!meeting) return problems.show(faultsOf(draft));
    const answer = await booking.ask({ bookings: [{ recordId: review.review.id, phase, ...meeting }] });
    if (!answer.ok) return problems.refused(answer.problem);
    if (answer.value.changeId) done(says.saved(name, says.when(meeting)), answer.value);
    onClose();
  }

  return (
    <FormDialog
      title={`${booked ? says.moveOf(label) : says.bookOf(label)}, ${name}`}
      onClose={onClose}
      action={booked ? says.move : says.book}
      busy={booking.busy}
      problems={problems}
      onDo={book}
    >
      <MeetingFields draft={draft} onDraft={setDraft} problems={problems} />
      <Advice draft={draft} window={window} />
    </FormDialog>
  );
}

interface MeetingFieldsProps {
  draft: MeetingDraft;
  onDraft: (draft: MeetingDraft) => void;
  problems: ReturnType<typeof useFormProblems<(typeof fields)[number]>>;
}

function MeetingFields({ draft, onDraft, problems }: MeetingFieldsProps) {
  const box = (field: keyof MeetingDraft) => ({
    ...problems.at(field),
    value: draft[field],
    onChange: (text: string) => onDraft({ ...draft, [field]: text }),
  });
  return (
    <>
      <UkDateField {...box('on')} label={says.day} />
      <TextField {...box('at')} label={says.time} hint={says.timeHint} width="short" spellCheck={false} />
      <TextField {...box('minutes')} label={says.minutes} width="short" inputMode="numeric" />
      <TextField {...box('place')} label={says.place} optional />
    </>
  );
}

/** What is worth a look about the time, as it is typed; it stops nobody. */
function Advice({ draft, window }: { draft: MeetingDraft; window: ReviewMeeting['window'] }) {
  const calendar = useSchoolCalendar();
  const meeting = typedMeeting({ ...draft, minutes: draft.minutes || '0' });
  const advice = meeting && isDay(meeting.on) ? meetingAdvice(meeting, window, calendar) : [];
  return (
    <div role="status">
      {advice.map((one) => (
        <p key={one.code}>{says.advice(one)}</p>
      ))}
    </div>
  );
}
