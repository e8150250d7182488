import type { Day } from '#domain/days/dates.ts';
import type { ObservedRow } from '#renderer/observations/observed-rows.ts';

/** What the dialogs about several observations are given. */
export interface OfObservations {
  rows: readonly ObservedRow[];
  today: Day;
  onClose: () => void;
}
