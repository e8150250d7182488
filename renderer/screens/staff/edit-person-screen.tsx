import { useState } from 'react';
import type { Output } from '#contract/index.ts';
import type { StaffId } from '#domain/ids.ts';
import { fullName, type NewStaff } from '#domain/staff/staff.ts';
import { useRead, useWrite } from '#renderer/asking/ask.ts';
import { together } from '#renderer/asking/together.ts';
import { back } from '#renderer/places/address.ts';
import { href, type ScreenProps } from '#renderer/places/routes.ts';
import { Loaded, PageHeader } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { FollowManagerDialog } from './follow-manager-dialog.tsx';
import { PersonForm } from './person-form.tsx';
import { draftOf } from './staff-draft.ts';

type Person = Output<'staff.byId'>;

/** What is kept about somebody, changed. */
export function EditPersonScreen({ params: { staffId } }: ScreenProps<'editPerson'>) {
  const person = useRead('staff.byId', { staffId });
  const list = useRead('staff.list', { leavers: false });
  return (
    <Loaded reading={together({ person, list })}>
      {(facts) => <EditPerson person={facts.person} everybody={facts.list.staff} />}
    </Loaded>
  );
}

function EditPerson({ person, everybody }: { person: Person; everybody: Output<'staff.list'>['staff'] }) {
  const { staff } = person;
  const update = useWrite('staff.update');
  const [managerId, setManagerId] = useState<StaffId>();
  const { editTitle, editWindowTitle, help, save: action } = words.staff.form;
  const record = href('person', { staffId: staff.id });
  const manager = everybody.find(({ id }) => id === managerId);
  const review = manager && runningUnder(person, fullName(manager));

  function saved(changed: NewStaff): void {
    const next = everybody.find(({ id }) => id === changed.lineManagerId);
    const isNew = next !== undefined && changed.lineManagerId !== staff.lineManagerId;
    if (isNew && runningUnder(person, fullName(next))) setManagerId(next.id);
    else back();
  }

  return (
    <>
      <PageHeader
        title={editTitle(fullName(staff))}
        windowTitle={editWindowTitle}
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
        onSaved={(_, changed) => saved(changed)}
        cancelTo={record}
      />
      {manager && review && (
        <FollowManagerDialog behind={[{ ...review, name: fullName(staff) }]} manager={manager} onDone={back} />
      )}
    </>
  );
}

/** The newest review, where it runs and somebody else appraises in it. */
function runningUnder({ reviews: [newest] }: Person, manager: string): Person['reviews'][number] | undefined {
  return newest?.state === 'open' && newest.appraiserName !== manager ? newest : undefined;
}
