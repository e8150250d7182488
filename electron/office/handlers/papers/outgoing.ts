import { done, refuse } from '#domain/result.ts';
import type { HandlersOf } from '#electron/office/handling.ts';
import { purposesOfAll, recipients } from '#electron/office/outgoing/papers-out.ts';
import { languagesOf, planOf, titleOf } from '#electron/office/outgoing/plan.ts';
import { putOut, Stopped } from '#electron/office/outgoing/put-out.ts';
import { machineWords } from '#electron/words.ts';
import { documentById } from '#templates/documents/index.ts';

export const outgoing: HandlersOf<'outgoing'> = {
  'outgoing.look': (read, { document: id, recordIds }) => {
    const document = documentById(id);
    if (!document) return refuse({ code: 'not-found', what: 'document' });
    const of = recipients(read, document, recordIds);
    if (!of) return refuse({ code: 'not-found', what: 'review' });
    const title = titleOf(document, of);
    if (!title) return refuse({ code: 'nothing-to-print' });
    const { isNamed, purposes } = purposesOfAll(of);
    return done({
      title,
      formats: [...document.formats],
      languages: languagesOf(of),
      people: of.map(({ recordId, name, restricted, language, why }) => ({
        recordId,
        name,
        restricted,
        language,
        why,
      })),
      isNamed,
      purposes,
    });
  },

  'outgoing.save': async (desk, asked) => {
    const { machine, session } = desk;
    const { vault } = session;
    if (vault === null) return refuse({ code: 'vault-locked' });
    const plan = planOf(desk.read(), asked);
    if (!plan.ok) return plan;
    const chosen = await machine.dialogs.chooseFolder({ title: machineWords.dialogs.chooseFolderForPapers });
    if (chosen === undefined) return refuse({ code: 'save-cancelled' });
    // the dialog may have stood open past a lock
    if (session.vault !== vault) return refuse({ code: 'vault-locked' });
    const stop = new AbortController();
    session.outgoing = stop;
    try {
      desk.leaves();
      return await putOut(desk, plan.value, { vault, chosen, signal: AbortSignal.any([stop.signal, session.signal]) });
    } catch (cause) {
      if (!(cause instanceof Stopped)) throw cause;
      return session.vault === vault ? refuse({ code: 'save-cancelled' }) : refuse({ code: 'vault-locked' });
    } finally {
      if (session.outgoing === stop) session.outgoing = null;
    }
  },

  'outgoing.stop': async ({ session }) => {
    session.outgoing?.abort();
    return done({});
  },
};
