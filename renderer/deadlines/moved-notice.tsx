import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { recordAddress } from '#renderer/places/record-address.ts';
import { Button, Disclosure, Notice, PlainTable, Stack, type TableColumn } from '#renderer/ui/index.ts';
import { weekdayAndDay } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';

export type Moved = Output<'calendar.save'>['moved'][number];

/** A list is read as far as this; what is due soonest stands first. */
const MOST_SHOWN = 100;

const { title, which, columns: headings, none, more, dismiss } = words.calendar.moved;
const shown = (on: Day | null): string => (on === null ? none : weekdayAndDay(on));

const columns: readonly TableColumn<Moved>[] = [
  { id: 'name', heading: headings.name, text: (one) => one.name },
  { id: 'label', heading: headings.label, text: (one) => inWindow(one.label) },
  { id: 'from', heading: headings.from, text: (one) => shown(one.from) },
  { id: 'to', heading: headings.to, text: (one) => shown(one.to) },
];

/** The deadlines that the last change moved; on demand, which. Nothing where none did. */
export function MovedNotice({ moved, onClose }: { moved: readonly Moved[]; onClose: () => void }) {
  if (moved.length === 0) return null;
  const hidden = moved.length - MOST_SHOWN;
  return (
    <Notice kind="info" title={title(moved.length)} actions={<Button onClick={onClose}>{dismiss}</Button>}>
      <Disclosure title={which}>
        <Stack gap={8}>
          <PlainTable
            label={which}
            rows={moved.slice(0, MOST_SHOWN)}
            rowId={(one) => `${one.recordId} ${one.label.en} ${one.from} ${one.to}`}
            columns={columns}
            open={recordAddress}
          />
          {hidden > 0 && <p>{more(hidden)}</p>}
        </Stack>
      </Disclosure>
    </Notice>
  );
}
