const held: Buffer[] = [];
const clock = new Int32Array(new SharedArrayBuffer(4));

process.once('message', () => {
  for (;;) {
    held.push(Buffer.alloc(10_000_000, 1));
    Atomics.wait(clock, 0, 0, 10); // as busy as a parser, and slow enough to be caught
  }
});
