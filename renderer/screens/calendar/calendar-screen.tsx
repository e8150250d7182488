import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/dates.ts';
import { schoolYearOf } from '#domain/school-calendar.ts';
import { useSetSearch } from '#renderer/address.ts';
import { useRead } from '#renderer/ask.ts';
import { href, type ScreenProps } from '#renderer/routes.ts';
import {
  Button,
  Card,
  Choice,
  Columns,
  EmptyState,
  IconAdd,
  Loaded,
  Notice,
  PageHeader,
  Stack,
} from '#renderer/ui/index.ts';
import { words } from '#renderer/words/en.ts';
import { BankHolidayCard } from './bank-holiday-card.tsx';
import { EntryDialog } from './entry-dialog.tsx';
import { ADD_BUTTON, EntryTable } from './entry-table.tsx';
import { type Moved, MovedNotice } from './moved-notice.tsx';
import { PasteCard } from './paste-card.tsx';

type Calendar = Output<'calendar.read'>;
export type Entry = Calendar['entries'][number];

/** The school's terms, half-terms, INSET days and closures, one school year at a time, and what a change of them moved. */
export function CalendarScreen({ search }: ScreenProps<'calendar'>) {
  const calendar = useRead('calendar.read', {});
  const [edited, setEdited] = useState<Entry | 'new'>();
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  const setSearch = useSetSearch('calendar');
  const { title, help, note, add } = words.calendar;
  // what was just written must be in sight
  const show = (starts: Day) => setSearch({ year: schoolYearOf(starts) });
  return (
    <>
      <PageHeader
        title={title}
        help={help}
        note={note}
        crumbs={[{ label: words.settings.title, to: href('settings') }]}
        actions={
          <Button
            id={ADD_BUTTON}
            look="main"
            icon={<IconAdd size={18} aria-hidden="true" />}
            onClick={() => setEdited('new')}
          >
            {add}
          </Button>
        }
      />
      <Stack>
        <MovedNotice moved={moved} onClose={() => setMoved([])} />
        <Loaded reading={calendar}>
          {(value) => (
            <>
              <YearCard calendar={value} year={yearOf(search.year, value)} onEdit={setEdited} onMoved={setMoved} />
              <Columns beside={<BankHolidayCard year={yearOf(search.year, value)} />}>
                <PasteCard onMoved={setMoved} onShow={show} />
              </Columns>
            </>
          )}
        </Loaded>
      </Stack>
      <EntryDialog entry={edited} onClose={() => setEdited(undefined)} onMoved={setMoved} onShow={show} />
    </>
  );
}

interface YearProps {
  calendar: Calendar;
  year: number;
  onEdit: (entry: Entry) => void;
  onMoved: (moved: readonly Moved[]) => void;
}

function YearCard({ calendar, year, onEdit, onMoved }: YearProps) {
  const setSearch = useSetSearch('calendar');
  const says = words.calendar;
  const label = says.yearOf(year);
  const entries = calendar.entries.filter(({ starts }) => schoolYearOf(starts) === year);
  return (
    <Card
      title={says.listTitle(label)}
      actions={
        <Choice
          label={says.year}
          labelHidden
          width="short"
          value={String(year)}
          options={yearsOf(calendar).map((one) => ({ value: String(one), label: says.yearOf(one) }))}
          onChange={(chosen) => setSearch({ year: Number(chosen) })}
        />
      }
    >
      {entries.length === 0 ? (
        <EmptyState text={says.empty(label)} />
      ) : (
        <Stack>
          {entries.every(({ kind }) => kind !== 'term') && <Notice kind="info">{says.noTerms(label)}</Notice>}
          <EntryTable label={says.listTitle(label)} entries={entries} onEdit={onEdit} onMoved={onMoved} />
        </Stack>
      )}
    </Card>
  );
}

/** The school year that was asked for, else the one that holds today. */
function yearOf(asked: number, { today }: Calendar): number {
  return asked === 0 ? schoolYearOf(today) : asked;
}

/** This school year, the one before, the next, and every other that holds an entry. */
function yearsOf({ today, entries }: Calendar): number[] {
  const now = schoolYearOf(today);
  const years = new Set([now - 1, now, now + 1, ...entries.map(({ starts }) => schoolYearOf(starts))]);
  return [...years].sort((a, b) => a - b);
}
