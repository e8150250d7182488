import type { FormEvent } from 'react';
import type { StaffId } from '#domain/ids.ts';
import type { NewStaff } from '#domain/staff/staff.ts';
import type { Answer } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useKept } from '#renderer/places/address.ts';
import { Button, ButtonRow, Card, ErrorSummary, LinkButton, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ContractFields, DocumentFields, NameFields } from './person-fields.tsx';
import { draftFields, readDraft, type StaffDraft } from './staff-draft.ts';

interface Props<Saved> {
  initial: StaffDraft;
  /** The verb of the button. */
  action: string;
  busy: boolean;
  /** Who cannot be chosen as line manager: the person. */
  staffId?: StaffId;
  save: (staff: NewStaff) => Promise<Answer<Saved>>;
  onSaved: (saved: Saved, staff: NewStaff) => void;
  cancelTo: string;
}

/** Everything that is kept about a person. What is wrong is said when it is saved, not while it is typed. */
export function PersonForm<Saved>({ initial, action, busy, staffId, save, onSaved, cancelTo }: Props<Saved>) {
  const [kept, keep] = useKept<StaffDraft | undefined>('person', undefined);
  const draft = kept ?? initial;
  const problems = useFormProblems('person', draftFields);

  async function check(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy) return; // Enter comes twice from some hands, and past the button
    const read = readDraft(draft);
    if ('problems' in read) return problems.show(read.problems);
    const answer = await save(read.staff);
    if (!answer.ok) return problems.refused(answer.problem);
    keep(undefined);
    onSaved(answer.value, read.staff);
  }

  const form = { draft, change: (part: Partial<StaffDraft>) => keep({ ...draft, ...part }), at: problems.at };
  const { who, work, also, cancel } = words.staff.form;
  return (
    <form onSubmit={check} noValidate>
      <Stack>
        <ErrorSummary {...problems.summary} />
        <Card title={who}>
          <NameFields {...form} />
        </Card>
        <Card title={work}>
          <ContractFields {...form} staffId={staffId} />
        </Card>
        <Card title={also}>
          <DocumentFields {...form} />
        </Card>
        <ButtonRow>
          <Button type="submit" look="main" busy={busy}>
            {action}
          </Button>
          <LinkButton to={cancelTo}>{cancel}</LinkButton>
        </ButtonRow>
      </Stack>
    </form>
  );
}
