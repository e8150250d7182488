import { useId, useState } from 'react';
import type { Day } from '#domain/days/dates.ts';
import { calendarKind } from '#domain/days/school-calendar.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import type { Moved } from '#renderer/deadlines/moved-notice.tsx';
import { Choice, FormDialog, Grid, TextField, toast, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { Entry } from './entry.ts';
import { draftOf, type EntryDraft, emptyEntry, entryFields, readDraft } from './entry-draft.ts';

interface EntryDialogProps {
  edited: Entry | 'new';
  onClose: () => void;
  onMoved: (moved: readonly Moved[]) => void;
  /** Takes the first day of what was saved. */
  onShow: (starts: Day) => void;
}

const says = words.calendar;

/** Adds a date or changes one. */
export function EntryDialog({ edited, onClose, onMoved, onShow }: EntryDialogProps) {
  const entry = edited === 'new' ? null : edited;
  const [draft, setDraft] = useState<EntryDraft>(entry === null ? emptyEntry : draftOf(entry));
  const save = useWrite('calendar.save');
  const problems = useFormProblems(useId(), entryFields);
  const change = (part: Partial<EntryDraft>) => setDraft({ ...draft, ...part });
  const { form } = says;

  async function keep(): Promise<void> {
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
    <FormDialog
      title={entry ? says.editTitle(entry.name) : says.addTitle}
      action={form.save}
      busy={save.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
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
    </FormDialog>
  );
}
