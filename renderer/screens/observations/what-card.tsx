import { useState } from 'react';
import type { Day } from '#domain/days/dates.ts';
import type { StaffId } from '#domain/ids.ts';
import { type ObservationKind, observationKind } from '#domain/observation/observation.ts';
import { readTime } from '#domain/review/meetings.ts';
import { sortName } from '#domain/staff/staff.ts';
import { type Answer, useRead, useWrite } from '#renderer/asking/ask.ts';
import { ChoiceBox, DayBox, LineBox } from '#renderer/form/box.tsx';
import { kindSaid, observerSaid } from '#renderer/observations/says.ts';
import { href } from '#renderer/places/routes.ts';
import { Card, Grid, LinkButton, Notice, Stack } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import type { OpenObservation } from './open-observation.ts';

const { what: says, says: rules, kinds } = words.observations;

/** How somebody is observed, by whom and for when, with what the policy says of each. */
export function WhatCard({ seen }: { seen: OpenObservation }) {
  const { recordId, kind, plannedOn, at, state } = seen;
  const save = useWrite('observations.save');
  const box = (field: string) => ({ id: `${recordId}/${field}`, open: state === 'open' });
  const said = kindSaid(seen.says, kind);
  return (
    <Card title={says.title}>
      <Stack>
        <Grid>
          <ChoiceBox<ObservationKind>
            {...box('kind')}
            label={words.observations.how}
            options={observationKind.options.map((value) => ({ value, label: kinds[value] }))}
            value={kind}
            send={(value) => save.ask({ recordId, fields: { kind: value } })}
          />
          <ObserverBoxes seen={seen} />
          <DayBox
            {...box('planned-on')}
            label={says.plannedOn}
            value={plannedOn}
            send={(value: Day | null) => save.ask({ recordId, fields: { plannedOn: value } })}
          />
          <LineBox
            {...box('at')}
            label={says.at}
            hint={says.atHint}
            value={at}
            send={(value) => sendTime(value, (time) => save.ask({ recordId, fields: { at: time } }))}
          />
        </Grid>
        {said.fits ? <p className="small">{said.text}</p> : <Notice kind="warn">{said.text}</Notice>}
        <ObserverNotice seen={seen} />
      </Stack>
    </Card>
  );
}

/** Sends what can be read as a time, '9.30' too. */
async function sendTime(typed: string, send: (time: string) => Promise<Answer<unknown>>): Promise<Answer<unknown>> {
  const time = typed.trim() === '' ? '' : readTime(typed);
  if (time === undefined) return { ok: false, problem: { code: 'field-not-a-time', field: 'at' } };
  return send(time);
}

type Chosen = StaffId | '' | 'other';

/** The observer out of the staff list, or by name. */
function ObserverBoxes({ seen }: { seen: OpenObservation }) {
  const { recordId, observerId, observerName, staffId, state } = seen;
  const staff = useRead('staff.list', { leavers: false });
  const save = useWrite('observations.save');
  const [isOther, setOther] = useState(observerId === null && observerName !== '');
  const people = staff.state === 'ready' ? staff.value.staff.filter(({ id }) => id !== staffId) : [];
  const open = state === 'open';
  const id = `${recordId}/observer`;

  async function choose(value: Chosen): Promise<Answer<unknown>> {
    setOther(value === 'other');
    const observer = value === 'other' || value === '' ? { name: '' } : { staffId: value };
    return save.ask({ recordId, fields: { observer } });
  }

  return (
    <>
      <ChoiceBox<Chosen>
        id={id}
        open={open}
        label={says.observer}
        hint={observerSaid(seen.says)}
        options={[
          { value: '', label: says.nobody },
          ...people.map((one) => ({ value: one.id, label: sortName(one) })),
          { value: 'other', label: says.other },
        ]}
        value={isOther ? 'other' : (observerId ?? '')}
        send={choose}
      />
      {isOther && (
        <LineBox
          id={`${id}-name`}
          open={open}
          label={says.observerName}
          value={observerId === null ? observerName : ''}
          send={(name) => save.ask({ recordId, fields: { observer: { name } } })}
        />
      )}
    </>
  );
}

/** Where the observer does not have what the policy asks for, or nobody knows: what it is, and the way out. */
function ObserverNotice({ seen: { observer, observerId, observerName, says: of } }: { seen: OpenObservation }) {
  if (of === null || (observer !== 'without-qts' && observer !== 'qts-unknown')) return null;
  if (observer === 'qts-unknown') return <Notice kind="info">{rules.qtsUnknown(observerName, of.clause)}</Notice>;
  return (
    <Notice
      kind="warn"
      actions={
        observerId && (
          <LinkButton to={href('editPerson', { staffId: observerId })}>{rules.toStaff(observerName)}</LinkButton>
        )
      }
    >
      {rules.withoutQts(observerName, of.clause)}
    </Notice>
  );
}
