// Asks for every source, and names those that do not answer: npm run links
import { runLinks } from '../src/publish/links/runLinks.ts';

process.exitCode = await runLinks({
  env: process.env,
  print: (text) => process.stdout.write(text),
  remark: (text) => process.stderr.write(text),
});
