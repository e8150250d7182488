import { useState } from 'react';
import { isDay } from '#domain/days/dates.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { cellOf, readCell, TICKED } from '#domain/own-columns/own-column.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { type BoxProps, CheckBox, Choice, FormDialog, ProseField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import { sentence } from '#renderer/words/problems.ts';
import type { OwnCellsProps, OwnColumnRow } from './own-rows.ts';

const says = words.columns;

/** Fills in the school's own columns of one row, as one change. */
export function OwnCellsDialog({ own, row, name, fill, onClose }: OwnCellsProps & { onClose: () => void }) {
  const before = Object.fromEntries(
    own.columns.map((column) => [column.id, inBox(column, own.values[row]?.[column.id] ?? '')]),
  );
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>(before);
  const [busy, setBusy] = useState(false);
  const done = useDone();
  const problems = useFormProblems(
    'own-cells',
    own.columns.map(({ id }) => id),
  );

  async function keep(): Promise<void> {
    const changed = own.columns.filter(({ id }) => (typed[id] ?? '') !== (before[id] ?? ''));
    const wrong = changed.flatMap((column) => {
      const read = readCell(column, typed[column.id] ?? '');
      return read.ok ? [] : [{ field: column.id, text: sentence(read.problem) }];
    });
    if (problems.found(wrong)) return;
    if (changed.length === 0) return onClose();
    setBusy(true);
    const answer = await fill(changed.map(({ id }) => ({ column: id, typed: typed[id] ?? '' })));
    setBusy(false);
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(says.filled(name), answer.value);
  }

  return (
    <FormDialog
      title={says.fillTitle(name)}
      action={says.keep}
      busy={busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      {own.columns.map((column) => (
        <CellBox
          key={column.id}
          {...problems.at(column.id)}
          column={column}
          label={column.name}
          value={typed[column.id] ?? ''}
          onChange={(value) => setTyped({ ...typed, [column.id]: value })}
        />
      ))}
    </FormDialog>
  );
}

/** What stands in the box of a stored value: a day that was written as words is a day. */
function inBox(column: OwnColumnRow, stored: string): string {
  const cell = cellOf(column, stored);
  if (cell === null) return '';
  if ('day' in cell) return column.kind === 'day' ? cell.day : stored;
  return 'ticked' in cell ? TICKED : cell.text;
}

/** A box for what a column takes; what stood there before its kind or its choices were changed is not lost. */
function CellBox({ column: { kind, choices }, ...box }: BoxProps & { column: OwnColumnRow }) {
  const { value, onChange } = box;
  if (kind === 'tick' && (value === '' || value === TICKED))
    return <CheckBox {...box} checked={value === TICKED} onChange={(is) => onChange(is ? TICKED : '')} />;
  if (kind === 'day') return <UkDateField {...box} />;
  if (kind === 'choice') {
    const offered = [...new Set(['', ...choices, value])].map((one) => ({ value: one, label: shown(one) }));
    return <Choice {...box} options={offered} width="middle" />;
  }
  return <ProseField {...box} lines={1} />;
}

const shown = (value: string): string => (isDay(value) ? shortDay(value, lang) : value || says.empty);
