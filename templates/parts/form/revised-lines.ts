import { isDay } from '#domain/days/dates.ts';
import { type Revised, revisionsOf } from '#domain/record/revisions.ts';
import { type Objective, type ObjectiveRevision, type WordedPart, wordedParts } from '#domain/record/rows.ts';
import type { Bilingual } from '#domain/text/bilingual.ts';
import type { Block } from '#templates/blocks.ts';
import { shortDaySaid } from '#templates/parts/said.ts';
import { words } from '#templates/words/index.ts';
import type { FormFacts } from './form-facts.ts';

/** Every objective that was revised or withdrawn during the year, with its earlier wordings. */
export function revisedBlocks({ filled }: FormFacts): Block[] {
  const { objectives = [], revisions = [] } = filled?.record ?? {};
  return objectives.flatMap((row): Block[] => {
    const items = [...revisedLines(row, revisions), ...wordedParts.flatMap((part) => untilLines(row, part, revisions))];
    return items.length === 0
      ? []
      : [
          { kind: 'paragraph', text: row.text },
          { kind: 'list', items },
        ];
  });
}

/** When and why an objective was revised or withdrawn during the year, to stand under its words. */
export function revisedLines(row: Objective, revisions: readonly ObjectiveRevision[]): Bilingual[] {
  const revised = printedRevisions(row, revisions).map(({ revision: { on, reason } }) =>
    reason === '' ? words.revision.on(shortDaySaid(on)) : words.revision.because(shortDaySaid(on), reason),
  );
  const { withdrawnOn, withdrawnWhy } = row;
  if (withdrawnOn === null) return revised;
  const on = shortDaySaid(withdrawnOn);
  return [
    ...revised,
    withdrawnWhy === '' ? words.revision.withdrawn(on) : words.revision.withdrawnBecause(on, withdrawnWhy),
  ];
}

/** The earlier wordings of one part of an objective, each with the day up to which it held. */
export function untilLines(row: Objective, part: WordedPart, revisions: readonly ObjectiveRevision[]): Bilingual[] {
  return printedRevisions(row, revisions).flatMap(({ revision, changed }) =>
    changed
      .filter((one) => one.part === part)
      .map(({ was }) =>
        words.revision.until(shortDaySaid(revision.on), was === null || !isDay(was) ? (was ?? '') : shortDaySaid(was)),
      ),
  );
}

/** What was put right in the spelling alone is not printed. */
function printedRevisions(row: Objective, revisions: readonly ObjectiveRevision[]): Revised[] {
  return revisionsOf(row, revisions).filter(({ revision }) => !revision.isSpelling);
}
