import { href } from '#renderer/places/routes.ts';
import { PeopleSettings } from '#renderer/school/people/people-settings.tsx';
import { PageHeader, ProseWidth } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';

/** Who can open the records, and what is done when somebody forgets a passphrase or leaves. */
export function PeopleScreen() {
  const { title, people } = words.safekeeping;
  return (
    <>
      <PageHeader title={people.title} help={people.help} crumbs={[{ label: title, to: href('safekeeping') }]} />
      <ProseWidth>
        <PeopleSettings level={2} />
      </ProseWidth>
    </>
  );
}
