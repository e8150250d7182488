import { storeAnswer } from '#db/writes/record/answers.ts';
import { shortDay } from '#domain/days/day-words.ts';
import { answerProblem } from '#domain/form/answer-problem.ts';
import { answerIn } from '#domain/form/content.ts';
import { isNote, YEAR_NOTES } from '#domain/policy/notes-form.ts';
import { done, refuse } from '#domain/result.ts';
import { noteLines, withLine, withoutLine } from '#domain/review/note-lines.ts';
import { MOST_PROSE } from '#domain/text/prose.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { writeRecord } from '#electron/office/records/open-record.ts';
import { rulesOf } from '#electron/office/records/record-rules.ts';

export const notes: HandlersOf<'notes'> = {
  'notes.add': (tx, { recordId, text }, asked) =>
    writeRecord(
      tx,
      recordId,
      asked,
      ({ db, head }) => {
        const whole = tx.read.records.whole(recordId);
        if (!whole || head.kind !== 'review') return refuse({ code: 'not-found', what: 'review' });
        const said = noteLines(text);
        if (said.length === 0) return refuse({ code: 'field-empty', field: 'text' });
        const box = { question: YEAR_NOTES, side: 'agreed', row: '', cell: '' } as const;
        const dated = `${shortDay(asked.today, 'en')}: ${said.join('\n')}`;
        const notesNow = withLine(answerIn(whole.answers, box), dated);
        if (notesNow.length > MOST_PROSE) return refuse({ code: 'field-long', field: 'text', most: MOST_PROSE });
        storeAnswer(db, recordId, { ...box, text: notesNow });
        return done({ savedAt: asked.now });
      },
      () => true,
    ),

  'notes.moveLine': (tx, { recordId, from, line, to }, asked) =>
    writeRecord(tx, recordId, asked, ({ db, frame }) => {
      const whole = tx.read.records.whole(recordId);
      const rules = whole && rulesOf(tx.read, whole);
      if (!rules) return refuse({ code: 'not-found', what: 'review' });
      const note = { question: from, side: 'agreed', row: '', cell: '' } as const;
      const left = withoutLine(answerIn(whole.answers, note), line);
      if (!isNote(from, frame.policy) || left === undefined) return refuse({ code: 'field-unknown', field: 'line' });
      const text = withLine(answerIn(whole.answers, to), line);
      if (text.length > MOST_PROSE) return refuse({ code: 'field-long', field: 'to', most: MOST_PROSE });
      const problem = answerProblem({ ...to, text }, rules);
      if (problem) return refuse(problem);
      storeAnswer(db, recordId, { ...to, text });
      storeAnswer(db, recordId, { ...note, text: left });
      return done({ savedAt: asked.now });
    }),
};
