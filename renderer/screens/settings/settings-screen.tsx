import { type ReactNode, useEffect, useRef } from 'react';
import type { ScreenProps } from '#renderer/places/routes.ts';
import { href } from '#renderer/places/routes.ts';
import { OfficesPart } from '#renderer/school/offices-part.tsx';
import { PeopleSettings } from '#renderer/school/people/people-settings.tsx';
import { SheetsPart } from '#renderer/school/people/sheets-part.tsx';
import { SchoolPart } from '#renderer/school/school-part.tsx';
import { Card, PageHeader, PartsBeside, ProseWidth, TaskList } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { CalendarPart } from './calendar-part.tsx';
import { HerePart } from './here-part.tsx';
import { PrioritiesPart } from './priorities-part.tsx';
import { SitesPart } from './sites-part.tsx';
import { SpellingPart } from './spelling-part.tsx';

/** The parts in the order of the list. */
const parts: { id: string; title: string; part: (props: { level: 3 }) => ReactNode }[] = [
  { id: 'school', title: words.settings.school.title, part: SchoolPart },
  { id: 'priorities', title: words.settings.priorities.title, part: PrioritiesPart },
  { id: 'sites', title: words.sites.title, part: SitesPart },
  { id: 'offices', title: words.settings.offices.title, part: OfficesPart },
  { id: 'calendar', title: words.calendar.title, part: CalendarPart },
  { id: 'spelling', title: words.spelling.title, part: SpellingPart },
  { id: 'people', title: words.settings.people.title, part: PeopleSettings },
  { id: 'sheets', title: words.settings.sheets.title, part: SheetsPart },
  { id: 'here', title: words.settings.here.title, part: HerePart },
];

/** Everything about the school as a whole, each part on a page of its own. */
export function SettingsScreen({ search: { part } }: ScreenProps<'settings'>) {
  const { title, help } = words.settings;
  const [first] = parts;
  const shown = parts.find(({ id }) => id === part) ?? first;
  const chosen = useRef(shown?.id);
  useEffect(() => {
    // whoever comes from another screen is at its heading; whoever chose a part goes on in it
    if (shown === undefined || shown.id === chosen.current) return;
    chosen.current = shown.id;
    document.getElementById(shown.id)?.focus();
  }, [shown]);
  if (!shown) return null;
  const { id, title: heading, part: Part } = shown;
  return (
    <>
      <PageHeader title={title} help={help} />
      <PartsBeside
        list={
          <TaskList
            label={words.settings.parts}
            tasks={parts.map((one) => ({
              id: one.id,
              title: one.title,
              to: href('settings', {}, { part: one.id }),
              current: one.id === id,
            }))}
          />
        }
      >
        <ProseWidth>
          <Card key={id} id={id} title={heading}>
            <Part level={3} />
          </Card>
        </ProseWidth>
      </PartsBeside>
    </>
  );
}
