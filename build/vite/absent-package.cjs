// Stands for a package that is left out of the bundle. exceljs touches some of these while it loads, so touching is
// quiet; the streaming functions that would really need them say so.
const quiet = new Set(['setGracefulCleanup', '__esModule', 'default']);

module.exports = new Proxy(
  { setGracefulCleanup() {} },
  {
    get(target, name) {
      if (typeof name === 'symbol' || quiet.has(name)) return target[name];
      return () => {
        throw new Error(`${name}: this package is left out of the bundle (build/vite/node-bundle.ts)`);
      };
    },
  },
);
