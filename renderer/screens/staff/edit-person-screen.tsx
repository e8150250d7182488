import type { Output } from '#contract/index.ts';
import { fullName } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { back } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Loaded, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { PersonForm } from './person-form.tsx';
import { draftOf } from './staff-draft.ts';

/** What is kept about somebody, changed. */
export function EditPersonScreen({ params: { staffId } }: ScreenProps<'editPerson'>) {
  const person = useRead('staff.byId', { staffId });
  return <Loaded reading={person}>{({ staff }) => <EditPerson staff={staff} />}</Loaded>;
}

function EditPerson({ staff }: Pick<Output<'staff.byId'>, 'staff'>) {
  const update = useWrite('staff.update');
  const { editTitle, help, save: action } = words.staff.form;
  const record = href('person', { staffId: staff.id });

  return (
    <>
      <PageHeader
        title={editTitle(fullName(staff))}
        help={help}
        crumbs={[
          { label: words.staff.title, to: href('staff') },
          { label: fullName(staff), to: record },
        ]}
      />
      <PersonForm
        initial={draftOf(staff)}
        action={action}
        busy={update.busy}
        staffId={staff.id}
        save={(changed) => update.ask({ staffId: staff.id, staff: changed })}
        onSaved={back}
        cancelTo={record}
      />
    </>
  );
}
