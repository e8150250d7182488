// A program of its own: writes the key file of a folder again and again, and says each generation once it is written.
//   write-key-files.ts <folder> <how many> <file to say it in>
import { openSync, writeSync } from 'node:fs';
import { readKeyFiles, writeKeyFile } from '#db/vault/keys/key-file.ts';

const [folder = '', count = '', sayIn = ''] = process.argv.slice(2);
const found = readKeyFiles(folder);
if (!found.ok) throw new Error(found.problem.code);
const [first] = found.value.headers;
const saying = openSync(sayIn, 'w');
for (let round = 1; round <= Number(count); round += 1) {
  const header = { ...first, gen: first.gen + round };
  await writeKeyFile(folder, header);
  writeSync(saying, `${header.gen}\n`);
}
