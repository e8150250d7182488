import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { Day } from '#domain/days/dates.ts';
import { schoolYearOf } from '#domain/days/school-calendar.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { type Moved, MovedNotice } from '#renderer/deadlines/moved-notice.tsx';
import { Button, Card, Choice, Columns, EmptyState, IconAdd, Loaded, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { BankHolidayCard } from './bank-holiday-card.tsx';
import type { Edited, Entry } from './entry.ts';
import { EntryDialog } from './entry-dialog.tsx';
import { ADD_BUTTON, EntryTable } from './entry-table.tsx';
import { PasteCard } from './paste-card.tsx';

type Calendar = Output<'calendar.read'>;

interface CalendarDatesProps {
  /** The first calendar year of the school year that is shown; 0 for the one that holds today. */
  year: number;
  onYear: (year: number) => void;
  edited: Edited;
  onEdit: (edited: Edited) => void;
}

/** The dates of one school year, to be changed, added and pasted, and what a change of them moved. */
export function CalendarDates({ year: asked, onYear, edited, onEdit }: CalendarDatesProps) {
  const calendar = useRead('calendar.read', {});
  const [moved, setMoved] = useState<readonly Moved[]>([]);
  // what was just written must be in sight
  const show = (starts: Day) => onYear(schoolYearOf(starts));
  return (
    <>
      <Stack>
        <MovedNotice moved={moved} onClose={() => setMoved([])} />
        <Loaded reading={calendar}>
          {(value) => {
            const year = yearOf(asked, value);
            return (
              <>
                <YearCard calendar={value} year={year} onYear={onYear} onEdit={onEdit} onMoved={setMoved} />
                <Columns beside={<BankHolidayCard year={year} />}>
                  <PasteCard onMoved={setMoved} onShow={show} />
                </Columns>
              </>
            );
          }}
        </Loaded>
      </Stack>
      {edited && <EntryDialog edited={edited} onClose={() => onEdit(undefined)} onMoved={setMoved} onShow={show} />}
    </>
  );
}

/** Opens the form for a new date. */
export function AddDate({ onEdit }: Pick<CalendarDatesProps, 'onEdit'>) {
  return (
    <Button id={ADD_BUTTON} look="main" icon={<IconAdd size={18} aria-hidden="true" />} onClick={() => onEdit('new')}>
      {words.calendar.add}
    </Button>
  );
}

interface YearProps {
  calendar: Calendar;
  year: number;
  onYear: (year: number) => void;
  onEdit: (entry: Entry) => void;
  onMoved: (moved: readonly Moved[]) => void;
}

function YearCard({ calendar, year, onYear, onEdit, onMoved }: YearProps) {
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
          onChange={(chosen) => onYear(Number(chosen))}
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
