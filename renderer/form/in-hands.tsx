import { Fragment, type ReactNode } from 'react';
import type { AnsweredBy, Side } from '#domain/form/sides.ts';
import { sidesOf } from '#domain/form/sides.ts';
import { FieldSet } from '#renderer/ui/index.ts';
import type { Filling } from './filling.ts';
import { sideLabel } from './labels.ts';

interface InHandsProps {
  by: AnsweredBy;
  label: string;
  hint: string | undefined;
  terms: Filling['terms'];
  /** The box of one side, under the label given. */
  children: (side: Side, label: string, hint: string | undefined) => ReactNode;
}

/** A box for each side that may answer: one under the question's own label, or several under the names of the sides. */
export function InHands({ by, label, hint, terms, children }: InHandsProps) {
  const sides = sidesOf[by];
  const [only] = sides;
  if (sides.length === 1 && only) return children(only, label, hint);
  return (
    <FieldSet legend={label} hint={hint}>
      <div className="sides">
        {sides.map((side) => (
          <Fragment key={side}>{children(side, sideLabel(side, terms), undefined)}</Fragment>
        ))}
      </div>
    </FieldSet>
  );
}
