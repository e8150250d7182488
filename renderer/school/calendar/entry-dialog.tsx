import { type FormEvent, useId, useState } from 'react';
import type { Day } from '#domain/days/dates.ts';
import { calendarKind } from '#domain/days/school-calendar.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import type { Moved } from '#renderer/deadlines/moved-notice.tsx';
import {
  Button,
  Choice,
  Dialog,
  ErrorSummary,
  Grid,
  Stack,
  TextField,
  toast,
  UkDateField,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Edited, Entry } from './entry.ts';
import { draftOf, type EntryDraft, emptyEntry, entryFields, readDraft } from './entry-draft.ts';

interface EntryDialogProps {
  entry: Edited;
  onClose: () => void;
  onMoved: (moved: readonly Moved[]) => void;
  /** Takes the first day of what was saved. */
  onShow: (starts: Day) => void;
}

const says = words.calendar;

/** Adds a date or changes one. What is wrong is said when it is saved, not while it is typed. */
export function EntryDialog({ entry, onClose, ...told }: EntryDialogProps) {
  const title = entry === undefined || entry === 'new' ? says.addTitle : says.editTitle(entry.name);
  return (
    <Dialog open={entry !== undefined} title={title} onClose={onClose}>
      {entry && <EntryForm entry={entry === 'new' ? null : entry} onClose={onClose} {...told} />}
    </Dialog>
  );
}

interface EntryFormProps extends Omit<EntryDialogProps, 'entry'> {
  entry: Entry | null;
}

function EntryForm({ entry, onClose, onMoved, onShow }: EntryFormProps) {
  const [draft, setDraft] = useState<EntryDraft>(entry === null ? emptyEntry : draftOf(entry));
  const save = useWrite('calendar.save');
  const problems = useFormProblems(useId(), entryFields);
  const change = (part: Partial<EntryDraft>) => setDraft({ ...draft, ...part });
  const { form } = says;

  async function check(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readDraft(draft);
    if (Array.isArray(read)) return problems.show(read);
    const answer = await save.ask({ id: entry?.id ?? null, entry: read });
    if (!answer.ok) return problems.refused(answer.problem);
    const { moved } = answer.value;
    onMoved(moved);
    onShow(read.starts);
    toast({ text: says.saved(entry === null ? says.added(read.name) : says.changed(read.name), moved.length) });
    onClose();
  }

  return (
    <form onSubmit={(event) => void check(event)} noValidate>
      <Stack>
        <ErrorSummary {...problems.summary} />
        <Choice
          label={form.kind}
          hint={form.kindHints[draft.kind]}
          options={calendarKind.options.map((kind) => ({ value: kind, label: says.kinds[kind] }))}
          value={draft.kind}
          onChange={(kind) => change({ kind })}
        />
        <TextField
          {...problems.at('name')}
          label={form.name}
          hint={form.nameHint}
          value={draft.name}
          onChange={(name) => change({ name })}
        />
        <Grid narrow>
          <UkDateField
            {...problems.at('starts')}
            label={form.starts}
            value={draft.starts}
            onChange={(starts) => change({ starts })}
          />
          <UkDateField
            {...problems.at('ends')}
            label={form.ends}
            hint={form.endsHint}
            value={draft.ends}
            onChange={(ends) => change({ ends })}
          />
        </Grid>
        <div className="dialog-actions">
          <Button type="submit" look="main" busy={save.busy}>
            {form.save}
          </Button>
          <Button onClick={onClose}>{words.kit.cancel}</Button>
        </div>
      </Stack>
    </form>
  );
}
