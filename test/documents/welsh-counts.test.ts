import { describe, expect, it } from 'vitest';
import { welsh } from '#templates/words/counting/counted.ts';
import { aspirated, softened } from '#templates/words/counting/mutated.ts';
import { cy } from '#templates/words/cy.ts';
import { words } from '#templates/words/index.ts';

const counts = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 18, 20, 100];

// every noun that a Welsh paper counts, worked out by hand: after 1, after 2 (dau, dwy), after 3 (tri, tair), after 6
// (chwe) and after all others; the noun stays in the singular
const nouns: [name: string, say: (count: number) => string, base: string, forms: { [count: number]: string }][] = [
  ['working days', cy.units.working, '# diwrnod gwaith', { 2: '2 ddiwrnod gwaith' }],
  ['school days', cy.units.school, '# diwrnod ysgol', { 2: '2 ddiwrnod ysgol' }],
  ['days', cy.units.calendar, '# diwrnod', { 2: '2 ddiwrnod' }],
  ['weeks', cy.units.weeks, '# wythnos', {}],
  ['working weeks', cy.units['working-weeks'], '# wythnos waith', {}],
  ['hours', cy.units.hours, '# awr', {}],
  ['minutes', cy.invitation.minutes, '# munud', { 2: '2 funud' }],
  [
    'years',
    cy.destruction.periods.years,
    '# mlynedd',
    { 1: '1 flwyddyn', 2: '2 flynedd', 3: '3 blynedd', 4: '4 blynedd', 6: '6 blynedd' },
  ],
  ['months', cy.destruction.periods.months, '# mis', { 2: '2 fis' }],
  ['deadlines', cy.due.all, '# terfyn amser', { 2: '2 derfyn amser', 3: '3 therfyn amser', 6: '6 therfyn amser' }],
  ['entries', cy.history.count, '# cofnod', { 2: '2 gofnod', 3: '3 chofnod', 6: '6 chofnod' }],
  ['people', cy.lists.staff.people, '# person', { 2: '2 berson', 3: '3 pherson', 6: '6 pherson' }],
  ['people in the trail', cy.trail.people, '# person', { 2: '2 berson', 3: '3 pherson', 6: '6 pherson' }],
  ['things', cy.handover.things, '# peth', { 2: '2 beth', 3: '3 pheth', 6: '6 pheth' }],
  [
    'lines',
    cy.trail.more,
    'Ni ddangosir # llinell gynharach o’r dyddiau hyn: dewiswch lai o ddyddiau.',
    { 2: 'Ni ddangosir 2 linell gynharach o’r dyddiau hyn: dewiswch lai o ddyddiau.' },
  ],
  [
    'passphrases',
    cy.trail.failed,
    'ar ôl # cyfrinymadrodd anghywir',
    {
      2: 'ar ôl 2 gyfrinymadrodd anghywir',
      3: 'ar ôl 3 chyfrinymadrodd anghywir',
      6: 'ar ôl 6 chyfrinymadrodd anghywir',
    },
  ],
  ['times', cy.trail.saved, 'cadwyd # gwaith', { 1: 'cadwyd unwaith', 2: 'cadwyd ddwywaith' }],
  [
    'reviews and samples',
    (count) => cy.questions.moderated(count, count),
    'Edrychwyd ar # adolygiad, mewn # sampl',
    {},
  ],
  [
    'meetings and school days',
    (count) => cy.season.tight('Nia', count, count, '1 Mai'),
    'Mae gan Nia # cyfarfod i’w cynnal a # diwrnod ysgol â lle tan 1 Mai',
    {
      2: 'Mae gan Nia 2 gyfarfod i’w cynnal a 2 ddiwrnod ysgol â lle tan 1 Mai',
      3: 'Mae gan Nia 3 chyfarfod i’w cynnal a 3 diwrnod ysgol â lle tan 1 Mai',
      6: 'Mae gan Nia 6 chyfarfod i’w cynnal a 6 diwrnod ysgol â lle tan 1 Mai',
    },
  ],
];

describe('A number in Welsh', () => {
  it.each(nouns)('is followed by its noun in the singular, as the number changes it (%s)', (_, say, base, forms) => {
    expect(counts.map(say)).toEqual(counts.map((count) => forms[count] ?? base.replaceAll('#', String(count))));
  });

  it('changes the beginning of a noun by its letter, and letters of two signs not at all', () => {
    const nouns = ['pen', 'tŷ', 'cath', 'bwrdd', 'dyn', 'gardd', 'mam', 'llyfr', 'rhestr', 'chwaer', 'ffurf', 'thema'];
    expect(nouns.map(softened)).toEqual([
      ...['ben', 'dŷ', 'gath', 'fwrdd', 'ddyn', 'ardd', 'fam', 'lyfr', 'restr', 'chwaer', 'ffurf', 'thema'],
    ]);
    expect(nouns.map(aspirated)).toEqual([
      ...['phen', 'thŷ', 'chath', 'bwrdd', 'dyn', 'gardd', 'mam', 'llyfr', 'rhestr', 'chwaer', 'ffurf', 'thema'],
    ]);
  });

  it('softens a feminine noun after 1 and leaves it alone after 3', () => {
    const say = welsh('tystysgrif', { gender: 'feminine' });
    expect([1, 2, 3, 6].map(say)).toEqual(['1 dystysgrif', '2 dystysgrif', '3 tystysgrif', '6 thystysgrif']);
    expect([1, 2].map(welsh('rhestr', { gender: 'feminine' }))).toEqual(['1 rhestr', '2 restr']);
  });

  it('stands with its noun wherever a sentence counts something', () => {
    expect(words.season.how(2).cy).toContain('gyda 2 gyfarfod y dydd');
    expect(words.season.how(3).cy).toContain('gyda 3 chyfarfod y dydd');
  });
});
