import type { Policy } from '#domain/policy/policy.ts';
import type { EditablePart } from '#domain/policy-editing/policy-edits.ts';
import type { PieceValues } from '#domain/policy-editing/policy-pieces.ts';
import type { At } from '#renderer/screens/policy/fields/field-places.ts';

/** What the boxes of one piece are given: what it says, how that is changed, and what is wrong where. */
export interface PieceFieldsProps<Part extends EditablePart> {
  value: PieceValues[Part];
  change: (value: PieceValues[Part]) => void;
  at: At;
  policy: Policy;
  /** Whether it is being added, so that what tells it from the others can still be chosen. */
  isNew: boolean;
}
