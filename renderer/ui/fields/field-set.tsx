import { type ReactNode, useId } from 'react';
import { words } from '#renderer/words/index.ts';
import './fields.css';

export interface FieldSetProps {
  legend: string;
  hint?: string | undefined;
  error?: string | undefined;
  id?: string | undefined;
  optional?: boolean | undefined;
  children: ReactNode;
}

/** Fields that belong together, under one name, with a hint and an error of their own. */
export function FieldSet({ legend, hint, error, id, optional, children }: FieldSetProps) {
  const base = useId();
  const describedBy = [hint && `${base}-hint`, error && `${base}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <fieldset className="field-set" id={id} aria-describedby={describedBy}>
      <legend className="field-legend">{optional ? `${legend} ${words.kit.optional}` : legend}</legend>
      {hint && (
        <p className="field-hint" id={`${base}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${base}-error`}>
          {error}
        </p>
      )}
      {children}
    </fieldset>
  );
}
