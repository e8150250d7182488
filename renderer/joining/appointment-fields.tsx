import type { ReactNode } from 'react';
import { AppraiserField } from '#renderer/people/appraiser-field.tsx';
import { Stack, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { inWindow } from '#renderer/words/language.ts';
import {
  appraiserBox,
  appraiserOf,
  type Candidate,
  type OpeningDraft,
  panelOf,
  withAppraiser,
  withPanel,
} from './opening-draft.ts';
import './appointment-fields.css';

interface AppointmentFieldsProps {
  person: Candidate;
  draft: OpeningDraft;
  onDraft: (draft: OpeningDraft) => void;
  error: string | undefined;
  /** In a table, under a heading that says what it is. */
  inTable?: boolean;
  /** What stands beside the appraiser. */
  beside?: ReactNode;
}

/** Who appraises somebody, and who fills the places that the policy names beside the appraiser. */
export function AppointmentFields({ person, draft, onDraft, error, inTable, beside }: AppointmentFieldsProps) {
  const { staffId, name, office } = person;
  return (
    <Stack gap={4}>
      <div className="appointment">
        <AppraiserField
          id={appraiserBox(staffId)}
          label={words.cycles.appraiser.of(name)}
          hint={office ? words.cycles.open.office(inWindow(office)) : undefined}
          inTable={inTable ?? false}
          of={staffId}
          fromOutside={office !== null}
          value={appraiserOf(person, draft)}
          onChange={(next) => onDraft(withAppraiser(draft, staffId, next))}
          error={error}
        />
        {beside}
      </div>
      {panelOf(person, draft).map(({ place, label, name: filled }) => (
        <TextField
          key={place}
          label={words.cycles.appraiser.beside(inWindow(label), name)}
          optional
          value={filled}
          spellCheck={false}
          onChange={(text) => onDraft(withPanel(draft, staffId, place, text))}
        />
      ))}
    </Stack>
  );
}
