import { schoolYearOf } from '#domain/days/school-calendar.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { href } from '#renderer/places/routes.ts';
import { LinkButton, Loaded, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** What the term dates are for, how many are entered for this school year, and the way to them. */
export function CalendarPart() {
  const calendar = useRead('calendar.read', {});
  const { part, yearOf } = words.calendar;
  return (
    <Stack>
      <p>{part.text}</p>
      <Loaded reading={calendar}>
        {({ today, entries }) => {
          const year = schoolYearOf(today);
          const entered = entries.filter(({ starts }) => schoolYearOf(starts) === year);
          return <p>{part.entered(entered.length, yearOf(year))}</p>;
        }}
      </Loaded>
      <div>
        <LinkButton to={href('calendar')}>{part.open}</LinkButton>
      </div>
    </Stack>
  );
}
