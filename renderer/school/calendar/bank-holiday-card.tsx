import { bankHolidays } from '#domain/days/bank-holidays.ts';
import { schoolYearOf } from '#domain/days/school-calendar.ts';
import { Card, Facts, Stack } from '#renderer/ui/index.ts';
import { weekdayAndDay } from '#renderer/words/days/days.ts';
import { words } from '#renderer/words/index.ts';

/** The bank holidays that need not be entered. */
export function BankHolidayCard({ year }: { year: number }) {
  const { title, text } = words.calendar.bankHolidays;
  const known = [year, year + 1].flatMap(bankHolidays).filter(({ on }) => schoolYearOf(on) === year);
  return (
    <Card title={title(words.calendar.yearOf(year))}>
      <Stack gap={8}>
        <p>{text}</p>
        <Facts rows={known.map(({ on, name }) => ({ label: name, value: weekdayAndDay(on) }))} />
      </Stack>
    </Card>
  );
}
