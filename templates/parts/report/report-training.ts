import type { TrainingNeed, TrainingNeedState } from '#domain/record/rows.ts';
import type { Block, Text } from '#templates/blocks.ts';
import { words } from '#templates/words/index.ts';
import { countBlocks, countBy } from './report-counts.ts';
import type { Category } from './small-groups.ts';

/** Training needs by theme, and by what became of them. */
export interface Training {
  byTheme: Category<Text>[];
  byState: Category<Text>[];
}

/** Training needs of a cycle, counted. */
export function trainingFacts(needs: readonly TrainingNeed[]): Training {
  const person = (need: TrainingNeed) => need.staffId;
  return {
    byTheme: countBy(needs, {
      key: (need) => need.theme,
      person,
      label: (theme) => theme || words.report.noTheme,
      order: [],
    }),
    byState: countBy(needs, {
      key: (need) => need.state,
      person,
      label: (state) => words.needStates[state as TrainingNeedState], // the key came from one
      order: ['met', 'booked', 'open', 'withdrawn'] satisfies TrainingNeedState[],
    }),
  };
}

/** Training needs as blocks. */
export function trainingBlocks({ byTheme, byState }: Training): Block[] {
  const { report } = words;
  const themes = {
    title: report.needsByTheme,
    label: report.theme,
    count: report.needs,
    other: report.otherThemes,
    all: report.allThemes,
    none: report.noNeeds,
  };
  if (byTheme.length === 0) return countBlocks(byTheme, themes);
  const states = {
    ...themes,
    title: report.needsByState,
    label: report.state,
    other: report.otherStates,
    all: report.allStates,
  };
  return [...countBlocks(byTheme, themes), ...countBlocks(byState, states)];
}
