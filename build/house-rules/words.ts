import { policies } from '#templates/policies/index.ts';
import { roomOf } from './imports.ts';
import { shipped } from './rooms.ts';
import type { Source } from './source.ts';

/** Something that must not be written: where it is looked for, where it may stand all the same, and why not. */
export interface ForbiddenWord {
  word: RegExp;
  /** The rooms that are looked at; every shipped room unless said. */
  rooms?: readonly string[];
  /** Beginnings of paths where it may stand. */
  except?: readonly string[];
  /** Comments are looked at too. */
  inComments?: boolean;
  why: string;
}

const everywhere = [...shipped, 'build', 'test'];
const opensDatabases = ['db/vault/database/connection.ts'];

export const forbiddenWords: readonly ForbiddenWord[] = [
  { word: /\bnew Database\(/, except: opensDatabases, why: 'a database opened elsewhere may be a plain one' },
  { word: /\.serialize\(/, except: opensDatabases, why: 'it gives the vault as plain text' },
  { word: /\bverbose\s*:/, except: opensDatabases, why: 'it writes the key into the log' },
  { word: /\.toString\(\s*['"]hex['"]/, rooms: ['db'], except: opensDatabases, why: 'a key as text stays in memory' },
  { word: /cipher_integrity_check/, why: 'it does not exist here and answers that all is well: use integrity_check' },
  {
    word: /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|srcDoc)\b/,
    why: 'text that people typed would become a page',
  },
  { word: /\b(?:eval\(|new Function\()/, why: 'the policy header forbids it, and so do we' },
  { word: /\bopenExternal\b/, why: 'the program opens no web page' },
  {
    word: /\b(?:addRecentDocument|addWordToSpellCheckerDictionary|crashReporter)\b/,
    why: 'it keeps names outside the vault',
  },
  {
    word: /\b(?:fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon)/,
    why: 'the program makes no network request of any kind',
  },
  {
    // names of XML vocabularies look like addresses and are never asked for
    word: /https?:\/\/(?!schemas\.openxmlformats\.org|schemas\.microsoft\.com|www\.w3\.org|purl\.(?:org|oclc\.org)|ns\.adobe\.com|www\.aiim\.org)/,
    why: 'the program knows no address on the network',
  },
  {
    word: /\b(?:nodeIntegration\w*|allowRunningInsecureContent|experimentalFeatures|webviewTag)\s*:\s*true/,
    why: 'see electron/machine/hardening.ts',
  },
  {
    word: /\b(?:webSecurity|sandbox|contextIsolation)\s*:\s*false|enableBlinkFeatures/,
    why: 'see electron/machine/hardening.ts',
  },
  { word: /\bipcMain\b/, except: ['electron/main.ts'], why: 'there is one channel: electron/machine/ipc.ts' },
  {
    word: /\bnew Date\(\s*\)|\bDate\.now\(|\bTemporal\.Now\b|\bMath\.random\(|\bperformance\.now\(/,
    rooms: ['domain', 'templates'],
    why: 'today is an argument',
  },
  {
    word: /\.slice\(0, 10\)|\.get(?:FullYear|Month|Date|Hours|Minutes)\(\)/,
    except: ['domain/days/dates.ts', 'electron/intake/workbook/'],
    why: 'an instant is cut into days by domain/days/school-clock.ts',
  },
  {
    word: new RegExp(`\\b(?:${policies.map(({ id }) => id).join('|')})\\b`, 'i'),
    rooms: [...shipped, 'build'],
    except: ['templates/policies/'],
    inComments: true,
    why: 'a policy is known to its own file only',
  },
  {
    word: /\b(?:TODO|FIXME|XXX|HACK)\b|[Cc]oming soon|[Nn]ot implemented|\.(?:skip|only|todo|fixme)\(/,
    rooms: everywhere,
    except: ['build/house-rules/words.ts', 'test/electron/house-rules'],
    inComments: true,
    why: 'do it now, or leave it out',
  },
  {
    word: /@ts-(?:ignore|expect-error|nocheck)|\bas any\b|\bas unknown as\b/,
    rooms: everywhere,
    inComments: true,
    except: ['build/house-rules/words.ts', 'test/electron/house-rules'],
    why: 'say it in types',
  },
];

/** What stands in a file that must not. */
export function wordFindings(source: Source, words: readonly ForbiddenWord[] = forbiddenWords): string[] {
  return words.flatMap(({ word, rooms = shipped, except = [], inComments = false, why }) => {
    if (!rooms.includes(roomOf(source.file)) || except.some((place) => source.file.startsWith(place))) return [];
    const lines = (inComments ? source.text : source.code).split('\n');
    return lines.flatMap((line, index) => {
      const found = word.exec(line);
      return found ? [`${source.file}:${index + 1} has '${found[0]}': ${why}.`] : [];
    });
  });
}
