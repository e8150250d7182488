import type { PhaseId } from '#domain/policy/groups.ts';
import { meetingAdvice } from '#domain/review/meetings.ts';
import { faultsOf, type MeetingDraft, typedMeeting } from '#renderer/meetings/meeting-draft.ts';
import { useSchoolCalendar } from '#renderer/meetings/use-school-calendar.ts';
import { nameColumn } from '#renderer/people/name-column.ts';
import { PlainTable, type TableColumn, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Proposed } from './book-draft.ts';
import type { BulkRow } from './bulk-look.ts';

const says = words.meetings;

interface BookTableProps {
  people: readonly BulkRow[];
  phase: PhaseId;
  proposed: Proposed;
  onProposed: (proposed: Proposed) => void;
  /** Whether somebody tried to write it: then what is missing is said at its box. */
  hasTried: boolean;
}

/** The proposed meetings, one a row; each may be typed over before anything is written. */
export function BookTable({ people, phase, proposed, onProposed, hasTried }: BookTableProps) {
  const calendar = useSchoolCalendar();
  const box = ({ reviewId, name }: BulkRow, field: keyof MeetingDraft, label: string) => {
    const draft = proposed.get(reviewId);
    const fault = draft && hasTried ? faultsOf(draft).find((one) => one.field === field)?.text : undefined;
    return {
      id: `book/${reviewId}/${field}`,
      label: says.bulk.boxOf(label, name),
      labelHidden: true,
      hint: '',
      value: draft?.[field] ?? '',
      error: fault,
      onChange: (text: string) => {
        if (draft) onProposed(new Map(proposed).set(reviewId, { ...draft, [field]: text }));
      },
    };
  };
  const adviceOf = ({ reviewId, windows, paused }: BulkRow): string[] => {
    const draft = proposed.get(reviewId);
    const meeting = draft && typedMeeting(draft);
    const window = windows.find((one) => one.phase === phase);
    const advice = meeting ? meetingAdvice(meeting, window, calendar).map(says.advice) : [];
    return paused ? [says.paused, ...advice] : advice;
  };
  const columns: TableColumn<BulkRow>[] = [
    nameColumn(words.reviews.columns.name),
    { id: 'appraiser', heading: words.reviews.columns.appraiser, text: (row) => row.appraiserName },
    {
      id: 'on',
      heading: says.day,
      text: (row) => proposed.get(row.reviewId)?.on ?? '',
      cell: (row) => (
        <>
          <UkDateField {...box(row, 'on', says.day)} />
          {adviceOf(row).map((text) => (
            <div key={text} className="small">
              {text}
            </div>
          ))}
        </>
      ),
    },
    {
      id: 'at',
      heading: says.time,
      text: (row) => proposed.get(row.reviewId)?.at ?? '',
      cell: (row) => <TextField {...box(row, 'at', says.time)} width="short" spellCheck={false} />,
    },
    {
      id: 'place',
      heading: says.place,
      text: (row) => proposed.get(row.reviewId)?.place ?? '',
      cell: (row) => <TextField {...box(row, 'place', says.place)} />,
    },
  ];
  return (
    <PlainTable
      label={says.bulk.preview}
      rows={people.filter(({ reviewId }) => proposed.has(reviewId))}
      rowId={(row) => row.reviewId}
      columns={columns}
    />
  );
}
