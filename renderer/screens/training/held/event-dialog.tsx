import { useState } from 'react';
import { useWrite } from '#renderer/asking/ask.ts';
import { useFormProblems } from '#renderer/asking/form-problems.ts';
import { useDone } from '#renderer/asking/undo.ts';
import { Button, ButtonRow, Choice, FormDialog, MoneyField, Row, TextField, UkDateField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { draftOf, type EventDraft, eventFields, OTHER, problemsIn, sentOf } from './event-draft.ts';
import { EventPeople } from './event-people.tsx';
import type { EditedEvent, Held, HeldEvent } from './held.ts';

interface EventDialogProps {
  edited: EditedEvent;
  held: Held;
  onClose: () => void;
}

/** Records a training once for everybody who was there, or corrects what was recorded. */
export function EventDialog({ edited, held, onClose }: EventDialogProps) {
  const [draft, setDraft] = useState<EventDraft>(() => draftOf(edited));
  const save = useWrite('trainingEvents.save');
  const remove = useWrite('trainingEvents.remove');
  const done = useDone();
  const problems = useFormProblems('event', eventFields);
  const { event: says, events, files } = words.trainingHeld;
  const change = (part: Partial<EventDraft>): void => setDraft({ ...draft, ...part });
  const recorded = 'isNew' in edited ? undefined : edited;
  const asked = held.mustHaves.find(({ id }) => id === draft.kind);

  async function keep(): Promise<void> {
    const missing = problemsIn(draft);
    const sent = sentOf(draft, asked?.name);
    problems.show(missing);
    if (missing.length > 0 || !sent) return;
    const answer = await save.ask({ id: recorded?.id ?? null, ...sent });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(says.saved(sent.what, sent.people.length), answer.value);
  }

  async function drop(event: HeldEvent): Promise<void> {
    const answer = await remove.ask({ trainingEventId: event.id });
    if (!answer.ok) return problems.refused(answer.problem);
    onClose();
    done(events.removed(event.what), answer.value);
  }

  return (
    <FormDialog
      title={recorded ? says.titleEdit : says.titleNew}
      action={says.save}
      busy={save.busy}
      problems={problems}
      onDo={keep}
      onClose={onClose}
    >
      <Choice
        {...problems.at('kind')}
        label={says.kind}
        options={[
          { value: '', label: says.choose },
          ...held.mustHaves.map(({ id, name }) => ({ value: id, label: name })),
          { value: OTHER, label: says.other },
        ]}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === OTHER && (
        <TextField
          {...problems.at('what')}
          label={says.what}
          value={draft.what}
          onChange={(what) => change({ what })}
        />
      )}
      <Row align="end">
        <UkDateField
          {...problems.at('heldOn')}
          label={says.heldOn}
          value={draft.heldOn}
          onChange={(heldOn) => change({ heldOn })}
        />
        <UkDateField
          {...problems.at('expiresOn')}
          label={says.expiresOn}
          hint={says.expiresHint}
          optional
          value={draft.expiresOn}
          onChange={(expiresOn) => change({ expiresOn })}
        />
      </Row>
      <TextField label={says.provider} value={draft.provider} onChange={(provider) => change({ provider })} />
      <MoneyField {...problems.at('cost')} label={says.cost} value={draft.cost} onChange={(cost) => change({ cost })} />
      <EventPeople {...problems.at('people')} draft={draft} asked={asked} onChange={(people) => change({ people })} />
      {recorded && filesOf(recorded) > 0 && <p className="small">{files.goesToo(filesOf(recorded))}</p>}
      {recorded && (
        <ButtonRow>
          <Button look="quiet" busy={remove.busy} onClick={() => void drop(recorded)}>
            {events.remove}
          </Button>
        </ButtonRow>
      )}
    </FormDialog>
  );
}

function filesOf({ people }: HeldEvent): number {
  return people.reduce((sum, { files }) => sum + files.length, 0);
}
