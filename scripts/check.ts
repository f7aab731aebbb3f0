import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { styleText } from 'node:util';

// Halves the time before the first file is read; must come before the modules that it is for.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url)));
const { runCheck } = await import('../src/publish/runCheck.ts');

// Whoever reads only the first lines, as `head` does, closes the pipe early.
process.stdout.on('error', () => {});

process.exitCode = runCheck(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(text),
  remark: (text) => process.stderr.write(text),
  paint: (style, text) => styleText(style, text, { stream: process.stdout }),
});
