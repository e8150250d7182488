import type { Check } from '#domain/moderation/moderation.ts';

/** What a review is held against where the policy names nothing of its own (requirements 7.1). */
export const usualChecks: readonly Check[] = [
  {
    id: 'measurable',
    text: {
      en: 'The objectives are specific and measurable',
      cy: 'Mae’r amcanion yn benodol ac yn fesuradwy',
    },
    clause: null,
  },
  {
    id: 'linked',
    text: {
      en: 'They are linked to the improvement plan',
      cy: 'Maent yn gysylltiedig â’r cynllun gwella',
    },
    clause: null,
  },
  {
    id: 'consistent',
    text: {
      en: 'They ask as much as those that other appraisers agreed',
      cy: 'Maent yn gofyn cymaint â’r rhai y cytunodd gwerthuswyr eraill arnynt',
    },
    clause: null,
  },
];
