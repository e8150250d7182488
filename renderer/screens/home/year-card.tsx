import type { Output } from '#contract/index.ts';
import { useRead } from '#renderer/asking/ask.ts';
import { YearStrip } from '#renderer/charts/year-strip.tsx';
import { useKept } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, Choice, Disclosure, Loaded, Stack, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { YearList } from './year-list.tsx';
import { laneOf } from './year-words.ts';

const says = words.home.year;

/** A school year as a picture: the open cycles with their phases and days, the school's calendar, and today. */
export function YearCard() {
  const [chosen, choose] = useKept<number | null>('year', null);
  const reading = useRead('home.year', { year: chosen });
  const years = reading.state === 'ready' ? reading.value.years : [];
  return (
    <Card
      title={says.title}
      actions={
        reading.state === 'ready' &&
        years.length > 1 && (
          <Choice
            label={says.choose}
            labelHidden
            width="short"
            options={years.map(({ year, label }) => ({ value: String(year), label }))}
            value={String(reading.value.year)}
            onChange={(year) => choose(Number(year))}
          />
        )
      }
    >
      <Loaded reading={reading}>{(facts) => <Year facts={facts} />}</Loaded>
    </Card>
  );
}

function Year({ facts }: { facts: Output<'home.year'> }) {
  const { year, years, today, starts, ends, cycles, calendar } = facts;
  const label = years.find((one) => one.year === year)?.label ?? '';
  return (
    <Stack gap={8}>
      <YearStrip
        title={says.picture(label)}
        description={says.description(cycles.map((cycle) => cycle.label))}
        year={{ starts, ends }}
        today={today}
        lanes={cycles.map((cycle) => laneOf(cycle, today))}
        bands={calendar}
      />
      {!calendar.some(({ kind }) => kind === 'term') && (
        <p className="small">
          {says.noTerms} <TextLink to={href('calendar', {}, { year })}>{says.enterTerms}</TextLink>
        </p>
      )}
      <Disclosure title={says.list}>
        <YearList facts={facts} />
      </Disclosure>
    </Stack>
  );
}
