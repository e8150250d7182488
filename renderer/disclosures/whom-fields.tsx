import type { ReactNode } from 'react';
import type { FormProblems } from '#renderer/asking/form-problems.ts';
import { Choice, type Option, ProseField, TextField } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { ANOTHER, type Purposes, purposeOptions, type Whom } from './whom.ts';

const says = words.disclosures.form;

interface WhomFieldsProps {
  whom: Whom;
  onWhom: (whom: Whom) => void;
  of: Purposes;
  problems: Pick<FormProblems<'sharedWith' | 'purposeId' | 'purpose'>, 'at'>;
  /** Of a note that is corrected: the purpose that it has. */
  kept?: Option<string>[];
  isNew?: boolean;
  /** What stands between whom and why. */
  children?: ReactNode;
}

/** To whom a paper is given and for which purpose, with a note. */
export function WhomFields({ whom, onWhom, of, problems, kept = [], isNew = true, children }: WhomFieldsProps) {
  return (
    <>
      <TextField
        {...problems.at('sharedWith')}
        label={says.with}
        hint={says.withHint}
        spellCheck={false}
        value={whom.sharedWith}
        onChange={(sharedWith) => onWhom({ ...whom, sharedWith })}
      />
      {children}
      <Choice
        {...problems.at('purposeId')}
        label={says.purpose}
        hint={of.isNamed ? undefined : says.notNamed}
        options={purposeOptions(of, kept, isNew)}
        value={whom.purposeId}
        onChange={(purposeId) => onWhom({ ...whom, purposeId })}
      />
      {whom.purposeId === ANOTHER && (
        <TextField
          {...problems.at('purpose')}
          label={says.another}
          hint={of.isNamed ? says.anotherHint : undefined}
          value={whom.purpose}
          onChange={(purpose) => onWhom({ ...whom, purpose })}
        />
      )}
      <ProseField
        label={says.note}
        optional
        lines={2}
        value={whom.note}
        onChange={(note) => onWhom({ ...whom, note })}
      />
    </>
  );
}
