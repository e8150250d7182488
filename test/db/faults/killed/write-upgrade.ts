// A program of its own: says 'ready', and once its input ends opens a file of a program before, which upgrades it, and says
// 'done'.
//   write-upgrade.ts <database> <key>
import { readFileSync, writeSync } from 'node:fs';
import { openConnection } from '#db/vault/database/connection.ts';
import { stepped } from './old-school.ts';

const [file = '', key = ''] = process.argv.slice(2);
writeSync(1, 'ready\n');
readFileSync(0); // waits for the end
const opened = openConnection(stepped(file, Buffer.from(key, 'base64')));
if (!opened.ok) throw new Error(opened.problem.code);
writeSync(1, 'done\n');
opened.value.close();
