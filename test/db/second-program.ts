// A program of its own: tries to open the database it is told, with the key it is told, and says what came of it.
import { openConnection } from '#db/vault/database/connection.ts';

const [, , file = '', key = ''] = process.argv;
const opened = openConnection({ file, compartment: 'general', key: Buffer.from(key, 'base64'), migrations: [] });
console.log(opened.ok ? 'opened' : opened.problem.code);
