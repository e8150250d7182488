import type { ReactNode } from 'react';
import { OfficesPart } from '#renderer/school/offices-part.tsx';
import { PeopleSettings } from '#renderer/school/people/people-settings.tsx';
import { SheetsPart } from '#renderer/school/people/sheets-part.tsx';
import { PolicyPart } from '#renderer/school/policy/policy-part.tsx';
import { SchoolPart } from '#renderer/school/school-part.tsx';
import { Card, PageHeader, PartsBeside, ProseWidth, Stack, TaskList } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { CalendarPart } from './calendar-part.tsx';
import { HerePart } from './here-part.tsx';
import { PrioritiesPart } from './priorities-part.tsx';
import { SitesPart } from './sites-part.tsx';
import { SpellingPart } from './spelling-part.tsx';

/** The parts in the order of the page. */
const parts: { id: string; title: string; part: (props: { level: 3 }) => ReactNode }[] = [
  { id: 'school', title: words.settings.school.title, part: SchoolPart },
  { id: 'priorities', title: words.settings.priorities.title, part: PrioritiesPart },
  { id: 'sites', title: words.sites.title, part: SitesPart },
  { id: 'offices', title: words.settings.offices.title, part: OfficesPart },
  { id: 'policy', title: words.policy.title, part: PolicyPart },
  { id: 'calendar', title: words.calendar.title, part: CalendarPart },
  { id: 'spelling', title: words.spelling.title, part: SpellingPart },
  { id: 'people', title: words.settings.people.title, part: PeopleSettings },
  { id: 'sheets', title: words.settings.sheets.title, part: SheetsPart },
  { id: 'here', title: words.settings.here.title, part: HerePart },
];

/** Everything about the school as a whole, on one page. */
export function SettingsScreen() {
  const { title, help } = words.settings;
  return (
    <>
      <PageHeader title={title} help={help} />
      <PartsBeside
        list={<TaskList label={words.settings.parts} tasks={parts.map(({ id, title }) => ({ id, title }))} />}
      >
        <ProseWidth>
          <Stack>
            {parts.map(({ id, title, part: Part }) => (
              <Card key={id} id={id} title={title}>
                <Part level={3} />
              </Card>
            ))}
          </Stack>
        </ProseWidth>
      </PartsBeside>
    </>
  );
}
