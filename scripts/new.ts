// Begins the file of an inspection: npm run new
import { createInterface } from 'node:readline/promises';
import { runNew } from '../src/publish/new/runNew.ts';

const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: process.stdin.isTTY });
// Typed ahead or piped in, lines come before they are asked for.
const typed = lines[Symbol.asyncIterator]();

process.exitCode = await runNew(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(text),
  remark: (text) => process.stderr.write(text),
  async readLine(prompt) {
    process.stderr.write(prompt);
    const { value, done } = await typed.next();
    return done ? undefined : value;
  },
});
lines.close();
