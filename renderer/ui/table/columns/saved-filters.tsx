import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import type { TableView } from '#renderer/places/routes.ts';
import { Button } from '#renderer/ui/button.tsx';
import { FormDialog } from '#renderer/ui/dialogs/form-dialog.tsx';
import { toast } from '#renderer/ui/dialogs/toast.tsx';
import { Choice } from '#renderer/ui/fields/choice.tsx';
import { TextField } from '#renderer/ui/fields/text-field.tsx';
import { words } from '#renderer/words/index.ts';
import { sentence } from '#renderer/words/problems.ts';
import { useMayRestrict } from './table-columns.ts';

type SavedFilter = Output<'listViews.all'>['saved'][number];

interface SavedFiltersProps {
  list: string;
  view: TableView;
  onView: (change: Partial<TableView>) => void;
}

const says = words.kit.saved;

/** What a list is filtered and sorted by, as it is kept: not which page is shown, nor which year. */
function textOf({ page: _page, ...view }: TableView & { cycle?: string }): string {
  const said = Object.entries(view).filter(([key, value]) => key !== 'cycle' && value !== '');
  return new URLSearchParams(said.map(([key, value]): [string, string] => [key, String(value)])).toString();
}

function useSaved(list: string): readonly SavedFilter[] {
  const views = useRead('listViews.all', {});
  return views.state === 'ready' ? views.value.saved.filter((one) => one.list === list) : [];
}

/** The filters of a list that were given a name; nothing where there are none. */
export function SavedFilters({ list, view, onView }: SavedFiltersProps) {
  const saved = useSaved(list);
  if (saved.length === 0) return null;
  const here = saved.find(({ search }) => search === textOf(view));

  function choose(id: string): void {
    const search = new URLSearchParams(saved.find((one) => one.id === id)?.search ?? '');
    const usual = Object.keys(view).filter((key) => key !== 'page' && key !== 'cycle');
    // the keys of this list's own address
    onView({ ...Object.fromEntries(usual.map((key) => [key, search.get(key) ?? ''])), page: 1 });
  }

  return (
    <Choice
      label={says.label}
      value={here?.id ?? ''}
      options={[
        { value: '', label: says.none },
        ...saved.map(({ id, name }) => ({ value: id as string, label: name })),
      ]}
      onChange={choose}
    />
  );
}

/** Gives what the list is filtered by a name, or takes away the one that is chosen. */
export function SaveFilter({ list, view }: Omit<SavedFiltersProps, 'onView'>) {
  const [asks, setAsks] = useState(false);
  const remove = useWrite('listViews.remove');
  const save = useWrite('listViews.save');
  const restricted = useMayRestrict();
  const search = textOf(view);
  const here = useSaved(list).find((one) => one.search === search);
  if (search === '') return null;

  async function takeAway({ id, name }: SavedFilter): Promise<void> {
    const answer = await remove.ask({ id, restricted });
    const undo = () => void putBack(name);
    if (answer.ok) toast({ text: says.removed(name), undo });
  }

  async function putBack(name: string): Promise<void> {
    const answer = await save.ask({ list, name, search, restricted });
    toast({ text: answer.ok ? words.kit.undone : sentence(answer.problem) });
  }

  return (
    <>
      {here ? (
        <Button look="quiet" onClick={() => void takeAway(here)}>
          {says.remove}
        </Button>
      ) : (
        <Button look="quiet" onClick={() => setAsks(true)}>
          {says.save}
        </Button>
      )}
      {asks && <NameDialog {...{ list, search, restricted }} onClose={() => setAsks(false)} />}
    </>
  );
}

interface NameDialogProps {
  list: string;
  search: string;
  restricted: boolean;
  onClose: () => void;
}

function NameDialog({ list, search, restricted, onClose }: NameDialogProps) {
  const [name, setName] = useState('');
  const save = useWrite('listViews.save');
  const problems = useFormProblems('filter', ['name'] as const);

  async function keep(): Promise<void> {
    const missing = name.trim() === '' ? [{ field: 'name' as const, text: says.missingName }] : [];
    if (problems.found(missing)) return;
    const answer = await save.ask({ list, name, search, restricted });
    if (!answer.ok) return problems.refused(answer.problem, 'name');
    onClose();
    toast({ text: says.saved(name.trim()) });
  }

  return (
    <FormDialog
      title={says.title}
      action={says.action}
      busy={save.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      <TextField {...problems.at('name')} label={says.name} hint={says.hint} value={name} onChange={setName} />
    </FormDialog>
  );
}
