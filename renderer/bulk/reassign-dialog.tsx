import { useState } from 'react';
import type { Appraiser } from '#domain/cycle/appraisers.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { AppraiserField } from '#renderer/people/appraiser-field.tsx';
import { nameColumn } from '#renderer/people/name-column.ts';
import { ErrorSummary, Notice, PlainTable, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { BulkDialog, type OfSeveralProps, ToWhom } from './bulk-dialog.tsx';
import { type BulkRow, lookToReassign, worthALook } from './bulk-look.ts';

const says = words.meetings.bulk;
const fields = ['appraiserId', 'reason'] as const;

/** Gives several people another appraiser: looked at by name, with a reason where both names are kept, then at once. */
export function ReassignDialog({ cycle, chosen, today, onClose }: OfSeveralProps) {
  const [appraiser, setAppraiser] = useState<Appraiser>();
  const [reason, setReason] = useState('');
  const problems = useFormProblems('reassign', fields);
  const staff = useRead('staff.list', { leavers: false });
  const { ask, busy, problem } = useWrite('reviews.setAppraiser');
  const done = useDone();
  const next = appraiser?.appraiserName.trim() ? appraiser : undefined;
  const look = lookToReassign(cycle, chosen, next);
  const asksWhy = look.to.some(({ keepsAppraiser }) => keepsAppraiser);
  const known = staff.state === 'ready' ? staff.value.staff : [];
  const looks = next ? worthALook(cycle, { next, rows: look.to, staff: known, today }) : [];

  async function reassign(): Promise<void> {
    const isExplained = !asksWhy || reason.trim() !== '';
    problems.show([
      ...(next ? [] : [{ field: 'appraiserId' as const, text: says.newAppraiserMissing }]),
      ...(isExplained ? [] : [{ field: 'reason' as const, text: words.kit.reason.missing }]),
    ]);
    if (!next || !isExplained) return;
    const answer = await ask({ reviewIds: look.to.map(({ reviewId }) => reviewId), ...next, reason });
    if (!answer.ok) return;
    done(says.reassigned(answer.value.changed), answer.value);
    onClose();
  }

  return (
    <BulkDialog
      title={says.reassignTitle(chosen.length)}
      look={look}
      action={says.reassignDo(look.to.length)}
      busy={busy}
      problem={problem}
      onDo={() => void reassign()}
      onClose={onClose}
    >
      <ErrorSummary {...problems.summary} />
      <AppraiserField
        {...problems.at('appraiserId')}
        label={says.newAppraiser}
        hint={says.newAppraiserHint}
        of={undefined}
        value={appraiser}
        onChange={setAppraiser}
      />
      {asksWhy && (
        <TextField
          {...problems.at('reason')}
          label={words.kit.reason.label}
          hint={words.review.people.reasonHint}
          value={reason}
          onChange={setReason}
        />
      )}
      {looks.length > 0 && (
        <Notice kind="warn">
          {looks.map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Notice>
      )}
      {next && look.to.length > 0 ? <FromTo rows={look.to} to={next.appraiserName} /> : <ToWhom look={look} />}
    </BulkDialog>
  );
}

function FromTo({ rows, to }: { rows: readonly BulkRow[]; to: string }) {
  return (
    <PlainTable
      label={says.reassignPreview}
      rows={rows}
      rowId={({ reviewId }) => reviewId}
      columns={[
        nameColumn(words.reviews.columns.name),
        { id: 'from', heading: says.from, text: ({ appraiserName }) => appraiserName },
        { id: 'to', heading: says.next, text: () => to },
      ]}
    />
  );
}
