// `node build/run.mjs start`: plain JavaScript, so that a Node too old for the rest can still say why it stops.
const oldest = [22, 18];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
  console.error(
    `This needs Node ${oldest.join('.')} or newer, and this is Node ${process.versions.node}. ` +
      'On Linux (x64) `npm ci` brings the right one with it: use `npm run …`. Elsewhere install the current Node from nodejs.org.',
  );
  process.exit(1);
}

const [command, ...args] = process.argv.slice(2);
const { run } = await import(`./commands/${command}.ts`);
process.exitCode = await run(args);
