import { fullName } from '#domain/staff/staff.ts';
import { useWrite } from '#renderer/asking/ask.ts';
import { go } from '#renderer/places/address.ts';
import { href } from '#renderer/places/routes.ts';
import { PageHeader, toast } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { PersonForm } from './person-form.tsx';
import { emptyDraft } from './staff-draft.ts';

/** Somebody new in the staff list. */
export function AddPersonScreen() {
  const add = useWrite('staff.add');
  const { addTitle, help, add: action, added } = words.staff.form;

  return (
    <>
      <PageHeader title={addTitle} help={help} crumbs={[{ label: words.staff.title, to: href('staff') }]} />
      <PersonForm
        initial={emptyDraft}
        action={action}
        busy={add.busy}
        save={(staff) => add.ask({ staff })}
        onSaved={({ staffId }, staff) => {
          toast({ text: added(fullName(staff)) });
          go('person', { staffId });
        }}
        cancelTo={href('staff')}
      />
    </>
  );
}
