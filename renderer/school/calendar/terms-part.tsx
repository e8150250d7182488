import { useState } from 'react';
import { Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { AddDate, CalendarDates } from './calendar-dates.tsx';
import type { Edited } from './entry.ts';

/** The term dates of a school that is set up: pasted or added one by one, as on the screen of the calendar. */
export function TermsPart() {
  const [year, setYear] = useState(0);
  const [edited, setEdited] = useState<Edited>();
  return (
    <Stack>
      <p>{words.setUp.terms.text}</p>
      <div>
        <AddDate onEdit={setEdited} />
      </div>
      <CalendarDates year={year} onYear={setYear} edited={edited} onEdit={setEdited} />
    </Stack>
  );
}
