import { done, refuse } from '#domain/result.ts';
import { SEASON_PER_DAY } from '#domain/review/season.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { seasonFacts } from '#templates/parts/season/season-facts.ts';

export const season: HandlersOf<'season'> = {
  'season.ofCycle': (read, { cycleId }, { today }) => {
    const facts = seasonFacts(read, cycleId, today);
    if (!facts) return refuse({ code: 'not-found', what: 'cycle' });
    return done({ cycleLabel: facts.cycle.label, today, perDay: SEASON_PER_DAY, meetings: facts.meetings });
  },
};
