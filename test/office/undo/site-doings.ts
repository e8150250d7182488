import type { NamesPutBack } from '#contract/index.ts';
import { type FullSchool, lane } from './undoing.ts';

type Doing = (school: FullSchool) => Promise<unknown>;

/** Each way to ask for what can be put back of sites. */
export const siteDoings: Record<
  Extract<NamesPutBack, 'sites.save' | 'sites.remove' | 'welsh.takeList' | `spelling.${string}`>,
  Record<string, Doing>
> = {
  'sites.save': {
    'a site': ({ office }) => office.ask('sites.save', { was: null, name: 'Mill Lane', ...lane }),
    'a new name for where somebody is': ({ office }) =>
      office.ask('sites.save', { was: 'Hazel Bnak', name: 'Hazel Lane', ...lane }),
    'two names that are one site': ({ office }) =>
      office.ask('sites.save', { was: 'Hazel Bnak', name: 'Hazel Bank', ...lane }),
  },
  'spelling.addWord': {
    'a word': ({ office }) => office.ask('spelling.addWord', { word: 'oracy' }),
  },
  'spelling.removeWord': {
    'a word that was added': ({ office }) => office.ask('spelling.removeWord', { word: 'Numicon' }),
  },
  'welsh.takeList': {
    'two texts': ({ office }) =>
      office.ask('welsh.takeList', {
        words: [
          { english: 'Objective', welsh: 'Nod' },
          { english: 'Progress/notes', welsh: 'Cynnydd/nodiadau' },
        ],
      }),
  },
  'sites.remove': {
    'a site at which nobody is': async ({ office }) => {
      const { sites } = await office.ask('sites.list', {});
      const siteId = sites.find(({ name }) => name === 'Old Mill')?.described?.id;
      if (!siteId) throw new Error('a site was described');
      return office.ask('sites.remove', { siteId });
    },
  },
};
