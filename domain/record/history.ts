import { z } from 'zod';
import type { Day } from '#domain/days/dates.ts';
import type { RecordId } from '#domain/ids.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { RecordKind } from './record-kind.ts';

/** What a line of somebody's history tells of. */
export const historyKind = z.enum([
  'started',
  'step',
  'signed',
  'observed',
  'objective-withdrawn',
  'appealed',
  'appeal-decided',
  'pay-decided',
  'team-begun',
  'shared',
  'paused',
  'pause-over',
  'need-met',
  'trained',
  'concern-begun',
  'concern-over',
  'leaves',
]);
export type HistoryKind = z.infer<typeof historyKind>;

/** A day of which something is kept about somebody (requirements 10.3). */
export interface HistoryEvent {
  on: Day;
  kind: HistoryKind;
  /** A step in the policy's words, what was trained, how something ended; null where the kind says all. */
  label: Bilingual | null;
  /** The cycle that it belongs to; null outside all cycles. */
  cycleLabel: string | null;
  /** The record that it stands in; null where it stands in none. */
  record: { recordId: RecordId; kind: RecordKind } | null;
}
