import path from 'node:path';
import { demoPassphrases } from '#electron/office/demo-vault.ts';
import type { DemoWanted } from './arguments.ts';

/** What is printed when the demo has been made: how to open it, with what, and what is worth a look. */
export function whatToLookAt({ out, today, policy }: DemoWanted): string {
  const hasWelsh = policy.languages.includes('cy');
  const several = policy.periods.length > 1;
  const vault = path.join(out, 'vault');
  return `
The vault is encrypted. Open it with the program:
  npm start -- --vault=${vault} --today=${today}
  as the business manager:  ${demoPassphrases.manager}
  as the headteacher:       ${demoPassphrases.headteacher}

What to look at
  Home            what is late, and what falls due in the next two weeks
  Staff           two on probation, an agency cleaner, a volunteer, a fixed term, somebody who left
  Reviews         ${several ? 'the cycles side by side' : 'this year as far as it has come'}; open one to see last year's beside it
  Morfudd Dolgoch her reviews are paused: nothing is asked, and no reason is told
  Elen Tŷ-Isaf    last year's review was signed, changed for a reason and signed again
${hasWelsh ? '  Beca Glyndŵr    writes in Welsh\n' : ''}  Training needs  save them to Excel: by theme, by person, costs
  As headteacher  the business manager's own review, which the business manager's session cannot open

The documents are in ${path.join(out, 'documents')}: Word, Excel and PDF; empty forms and
filled ones${hasWelsh ? '; English, Welsh (Cymraeg) and both side by side (dwyieithog)' : ''}.`;
}
