import { useState } from 'react';
import { useSetSearch } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { AddDate, CalendarDates } from '#renderer/school/calendar/calendar-dates.tsx';
import type { Edited } from '#renderer/school/calendar/entry.ts';
import { PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** The school's terms, half-terms, INSET days and closures, one school year at a time. */
export function CalendarScreen({ search }: ScreenProps<'calendar'>) {
  const setSearch = useSetSearch('calendar');
  const [edited, setEdited] = useState<Edited>();
  const { title, help, note } = words.calendar;
  return (
    <>
      <PageHeader
        title={title}
        help={help}
        note={note}
        crumbs={[{ label: words.settings.title, to: href('settings') }]}
        actions={<AddDate onEdit={setEdited} />}
      />
      <CalendarDates year={search.year} onYear={(year) => setSearch({ year })} edited={edited} onEdit={setEdited} />
    </>
  );
}
