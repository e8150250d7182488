import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer } from '#renderer/asking/ask.ts';
import { createSaving, type Saveable, SEND_AFTER_MS } from '#renderer/asking/saving.ts';

const kept: Answer<unknown> = { ok: true, value: {} };
const refused: Answer<unknown> = { ok: false, problem: { code: 'review-signed' } };

/** A vault that notes what it is sent, and answers as it is told. */
function noteTaker() {
  const sent: Saveable[] = [];
  const vault = {
    sent,
    answer: kept,
    send: async (value: Saveable) => {
      sent.push(value);
      return vault.answer;
    },
  };
  return vault;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const at1432 = () => createSaving(() => '14:32');

describe('What is typed into a box', () => {
  test('is sent once, 600 ms after the last key', async () => {
    const saving = at1432();
    const vault = noteTaker();
    for (const text of ['R', 'Re', 'Rea']) {
      saving.edit('objective', text, vault.send);
      await vi.advanceTimersByTimeAsync(200);
    }
    await vi.advanceTimersByTimeAsync(SEND_AFTER_MS - 201);
    expect(vault.sent).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(vault.sent).toEqual(['Rea']);
    expect(saving.state()).toEqual({ kind: 'saved', at: '14:32' });
    expect(saving.hasUnsent()).toBe(false);
  });

  test('is never beside a ‘Saved’ that was true of the text before it', async () => {
    const saving = at1432();
    const vault = noteTaker();
    saving.edit('objective', 'Reading', vault.send);
    await saving.flush('objective');
    const shown: string[] = [];
    saving.subscribe(() => shown.push(saving.state().kind));
    saving.edit('objective', 'Reading aloud', vault.send);
    expect(saving.state()).toEqual({ kind: 'saving' });
    await saving.flush('objective');
    expect(shown.at(0)).toBe('saving');
    expect(saving.state()).toEqual({ kind: 'saved', at: '14:32' });
  });

  test('is sent every five seconds by somebody who types without a pause', async () => {
    const saving = at1432();
    const vault = noteTaker();
    for (let key = 1; key <= 60; key += 1) {
      saving.edit('objective', 'x'.repeat(key), vault.send);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(vault.sent.length).toBe(1);
  });

  test('is sent at once on leaving the box, and not a second time', async () => {
    const saving = at1432();
    const vault = noteTaker();
    saving.edit('objective', 'Reading', vault.send);
    expect(await saving.flush('objective')).toBe(true);
    await vi.advanceTimersByTimeAsync(SEND_AFTER_MS * 2);
    expect(vault.sent).toEqual(['Reading']);
  });

  test('while the box is being sent is sent after it, in its last form', async () => {
    const saving = at1432();
    const sent: Saveable[] = [];
    const slow = (value: Saveable) =>
      new Promise<Answer<unknown>>((done) => {
        sent.push(value);
        setTimeout(() => done(kept), 50);
      });
    saving.edit('objective', 'a', slow);
    const first = saving.flush('objective');
    saving.edit('objective', 'ab', slow);
    saving.edit('objective', 'abc', slow);
    await vi.advanceTimersByTimeAsync(200);
    expect(await first).toBe(true);
    expect(sent).toEqual(['a', 'abc']);
    expect(saving.hasUnsent()).toBe(false);
  });

  test('in many boxes is sent for each, and Ctrl+S sends all of them', async () => {
    const saving = at1432();
    const vault = noteTaker();
    for (let box = 0; box < 50; box += 1) saving.edit(`box ${box}`, `text ${box}`, vault.send);
    await saving.saveNow();
    expect(vault.sent.length).toBe(50);
    expect(saving.state()).toEqual({ kind: 'saved', at: '14:32' });
  });
});

describe('What the vault refuses', () => {
  test('is kept with its reason, and is saved by trying again', async () => {
    const saving = at1432();
    const vault = noteTaker();
    vault.answer = refused;
    saving.edit('objective', 'Reading', vault.send);
    expect(await saving.flushAll()).toBe(false);
    expect(saving.state()).toEqual({ kind: 'failed' });
    expect(saving.unsent('objective')?.value).toBe('Reading');
    expect(saving.problem('objective')).toEqual({ code: 'review-signed' });

    vault.answer = kept;
    await saving.saveNow();
    expect(vault.sent).toEqual(['Reading', 'Reading']);
    expect(saving.state()).toEqual({ kind: 'saved', at: '14:32' });
    expect(saving.problem('objective')).toBeUndefined();
  });

  test('is said as not saved although another box was saved after it', async () => {
    const saving = at1432();
    const vault = noteTaker();
    vault.answer = refused;
    saving.edit('objective', 'Reading', vault.send);
    await saving.flush('objective');
    vault.answer = kept;
    saving.edit('comment', 'Thank you', vault.send);
    await saving.flush('comment');
    expect(saving.state()).toEqual({ kind: 'failed' });
  });
});

describe('When the session has ended', () => {
  test('what was refused or not sent yet is dropped: the next to unlock may be somebody else', async () => {
    const saving = at1432();
    const vault = noteTaker();
    vault.answer = refused;
    saving.edit('objective', 'Reading', vault.send);
    await saving.flush('objective');
    saving.edit('comment', 'Thank you', vault.send);
    saving.forget();
    await vi.advanceTimersByTimeAsync(SEND_AFTER_MS * 2);
    expect(await saving.flushAll()).toBe(true);
    expect(vault.sent).toEqual(['Reading']);
    expect([saving.state(), saving.hasUnsent()]).toEqual([{ kind: 'nothing' }, false]);
  });

  test('an answer that comes too late changes nothing', async () => {
    const saving = at1432();
    const answer = Promise.withResolvers<Answer<unknown>>();
    saving.edit('objective', 'Reading', () => answer.promise);
    const sending = saving.flush('objective');
    saving.forget();
    answer.resolve(kept);
    await sending;
    expect(saving.state()).toEqual({ kind: 'nothing' });
  });
});

test('Ctrl+S answers with the time when there is nothing to save', async () => {
  const saving = at1432();
  expect(saving.state()).toEqual({ kind: 'nothing' });
  await saving.saveNow();
  expect(saving.state()).toEqual({ kind: 'saved', at: '14:32' });
});

describe('What no box sent', () => {
  test('tells its time, too', () => {
    const saving = at1432();
    saving.noteSaved();
    expect(saving.state()).toEqual({ kind: 'saved', at: '14:32' });
  });

  test('is never said beside a text that is still to be sent or was refused', async () => {
    const saving = at1432();
    const vault = noteTaker();
    vault.answer = refused;
    saving.edit('objective', 'Reading', vault.send);
    saving.noteSaved();
    expect(saving.state()).toEqual({ kind: 'saving' });
    await saving.flush('objective');
    saving.noteSaved();
    expect(saving.state()).toEqual({ kind: 'failed' });
  });
});
