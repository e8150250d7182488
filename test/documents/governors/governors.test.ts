import { describe, expect, it } from 'vitest';
import { day } from '#domain/days/dates.ts';
import { fullName, type Staff } from '#domain/staff/staff.ts';
import { renderDocument, renderPage } from '#electron/render/index.ts';
import type { Block } from '#templates/blocks.ts';
import { languages, madeOf } from '#test/documents/every.ts';
import { excelText } from '#test/documents/readers/excel.ts';
import { pageText } from '#test/documents/readers/page.ts';
import { wordText } from '#test/documents/readers/word.ts';
import { cycle, members, readsOf, records, staff } from '#test/documents/school.ts';

const subject = { of: 'cycle', cycleId: cycle.id } as const;

describe('The report to governors', () => {
  it.each(languages)('names nobody, in any of its formats (%s)', async (language) => {
    const report = madeOf('governor-report', subject);
    const texts = [
      pageText(renderPage(report, language)),
      wordText(await renderDocument(report, { language, format: 'word' })),
      excelText(await renderDocument(report, { language, format: 'excel' })),
    ];
    for (const text of texts) for (const name of staff.flatMap(namesOf)) expect(text).not.toContain(name);
  });

  it('never says why the school left somebody out', () => {
    const reason = 'Siân is ill and at home until Easter';
    const decided = members.map((member, at) =>
      at > 10 ? { ...member, leftOut: { by: 'decision', reason } as const } : member,
    );
    const text = JSON.stringify(madeOf('governor-report', subject, readsOf({ members: decided })));
    expect(text).not.toContain(reason);
    expect(text).toContain('Decided by the school');
  });

  it('shows no priority and no theme of fewer than three people', () => {
    const lonely = records.map((record, at) => ({
      ...record,
      objectives: record.objectives.map((one) => ({ ...one, priority: at < 2 ? 'A priority of two' : 'Shared' })),
      trainingNeeds: record.trainingNeeds.map((one) => ({ ...one, theme: at < 1 ? 'A theme of one' : 'Shared' })),
    }));
    const text = JSON.stringify(madeOf('governor-report', subject, readsOf({ records: lonely })).blocks);
    expect(text).not.toContain('A priority of two');
    expect(text).not.toContain('A theme of one');
  });

  it('counts no group of one or two people, whatever the school is like', () => {
    const seed = 20261121;
    const random = seeded(seed);
    for (let round = 0; round < 300; round += 1) {
      const some = staff.filter(() => random() < 0.7);
      const chosen = members.filter((member) => some.some((one) => one.id === member.staffId));
      const shuffled = chosen.map((member) =>
        random() < 0.3 ? { ...member, leftOut: { by: 'rule', rule: 'probation' } as const } : member,
      );
      const report = madeOf(
        'governor-report',
        subject,
        readsOf({ members: shuffled, records: records.slice(0, round % 11) }),
      );
      const covered = report.blocks.find(
        (block) =>
          block.kind === 'section' &&
          block.blocks.length > 0 &&
          JSON.stringify(block.title).includes('Who was covered'),
      );
      const small = countsIn(covered ? [covered] : []).filter((count) => count === 1 || count === 2);
      expect({ seed, round, small }).toEqual({ seed, round, small: [] });
    }
  });

  it('names below the table what was asked of too few people to give figures of', () => {
    const few = madeOf('governor-report', subject, readsOf({ records: records.slice(0, 2) }));
    const text = pageText(renderPage(few, 'en'));
    expect(text).toContain('Figures of fewer than 7 people are not given for:');
    expect(text).toContain('Review and planning meeting held, by 30 September 2026');
    const done = few.blocks.flatMap((block) => (block.kind === 'section' ? block.blocks : []));
    const heads = done.flatMap((block) => (block.kind === 'table' ? block.columns.map(({ label }) => label.en) : []));
    expect(heads).not.toContain('Done on time'); // there would be no row under it
  });

  it('counts nobody as late whose reviews are paused, and does not show that one is missing', () => {
    const begun = records.slice(0, 9).map((record) => ({ ...record, steps: [] }));
    const standing = (people: Staff[]) => {
      const made = madeOf('governor-report', subject, readsOf({ records: begun, staff: people }));
      const within = made.blocks.flatMap((block) => (block.kind === 'section' ? block.blocks : []));
      const rows = within.flatMap((block) => (block.kind === 'table' ? block.rows : []));
      return JSON.stringify(rows.find((row) => JSON.stringify(row).includes('Review and planning meeting held')));
    };
    // nine: on time in bands from 0 to 4 and from 5, late and not yet in threes with '6 or more' at the end
    const nineLate = /by 30 September 2026.*"en":"0 to 4".*"en":"6 or more".*"en":"0 to 2"/;
    expect(standing(staff)).toMatch(nineLate);
    const paused = begun.slice(0, 2).map(({ review }) => review.staffId);
    const resting = { pausedFrom: day('2026-09-14'), pausedUntil: null };
    const people = staff.map((one) => (paused.includes(one.id) ? { ...one, ...resting } : one));
    expect(standing(people)).toBe(standing(staff));
  });

  it('says in a sentence, not in a table of one row, how many there are of what cannot be told apart', () => {
    const lonely = records.slice(0, 3).map((record, at) => ({
      ...record,
      trainingNeeds: record.trainingNeeds.slice(0, 1).map((one) => ({ ...one, theme: `A theme of ${at}` })),
    }));
    const text = pageText(renderPage(madeOf('governor-report', subject, readsOf({ records: lonely })), 'en'));
    expect(text).toContain(
      'All themes: 3. The figure of each is not given, because some would stand for fewer than 3 people.',
    );
  });

  it('of a cycle in which nothing has happened says so', () => {
    const text = pageText(renderPage(madeOf('governor-report', subject, readsOf({ members: [], records: [] })), 'en'));
    for (const said of [
      'Nobody was in the cycle.',
      'No review has begun yet.',
      'No objectives have been recorded yet.',
      'No training needs have been recorded yet.',
    ]) {
      expect(text).toContain(said);
    }
  });
});

function namesOf(one: Staff): string[] {
  return [one.givenName, one.familyName, fullName(one)];
}

function countsIn(blocks: readonly Block[]): number[] {
  return blocks.flatMap((block): number[] => {
    if (block.kind === 'section') return countsIn(block.blocks);
    if (block.kind === 'chart') return block.bars.flatMap((bar) => bar.parts.map((part) => part.value));
    if (block.kind !== 'table') return [];
    return block.rows
      .flat()
      .flatMap((cell) => (cell !== null && typeof cell === 'object' && 'number' in cell ? [cell.number] : []));
  });
}

/** The same numbers between 0 and 1 for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
