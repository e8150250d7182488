import { Popover } from '@mantine/core';
import { DatePicker, DatesProvider } from '@mantine/dates';
import { type ComponentProps, useState } from 'react';
import 'dayjs/locale/en-gb';
import { type Day, isDay } from '#domain/days/dates.ts';
import { longDay, weekdayName } from '#domain/days/day-words.ts';
import { IconCalendar } from '#renderer/ui/icons.tsx';
import { words } from '#renderer/words/index.ts';
import { lang } from '#renderer/words/language.ts';
import './calendar.css';

const settings: ComponentProps<typeof DatesProvider>['settings'] = {
  locale: 'en-gb',
  firstDayOfWeek: 1,
  weekendDays: [0, 6],
};

/** The button in a date field that opens a month to choose a day from. */
export function CalendarButton({
  label,
  day,
  disabled,
  onChoose,
}: {
  label: string;
  day: Day | null;
  disabled: boolean;
  onChoose: (day: Day) => void;
}) {
  const [open, setOpen] = useState(false);
  const said = words.kit.date;
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-start" width="auto">
      <Popover.Target>
        <button
          type="button"
          className="inside-button"
          aria-label={said.open(label)}
          disabled={disabled}
          onClick={() => setOpen(!open)}
        >
          <IconCalendar size={18} aria-hidden="true" />
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={said.calendar}>
        <DatesProvider settings={settings}>
          <DatePicker
            value={day}
            hideOutsideDates
            {...(day ? { defaultDate: day } : {})}
            onChange={(chosen) => {
              if (chosen && isDay(chosen)) onChoose(chosen);
              setOpen(false);
            }}
            getDayAriaLabel={(date) => (isDay(date) ? `${weekdayName(date, lang)} ${longDay(date, lang)}` : date)}
            ariaLabels={{
              nextMonth: said.nextMonth,
              previousMonth: said.previousMonth,
              nextYear: said.nextYear,
              previousYear: said.previousYear,
              nextDecade: said.nextDecade,
              previousDecade: said.previousDecade,
            }}
          />
        </DatesProvider>
      </Popover.Dropdown>
    </Popover>
  );
}
