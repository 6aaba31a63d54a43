import { runPack } from './run-pack';

/** `npm run pack`: checks, compares, converts and signs packs, and writes the policy files. */
process.exitCode = await runPack(process.argv.slice(2), {
  out: (line) => console.log(line),
  error: (line) => console.error(line),
  today: new Date().toISOString().slice(0, 10),
});
