// What a change of the content means for readers, as Markdown for whoever reviews it:
//   npm run changes -- --before path/to/content
import { runChanges } from '../src/publish/changes/runChanges.ts';

process.exitCode = await runChanges(process.argv.slice(2), {
  env: process.env,
  print: (text) => process.stdout.write(text),
  remark: (text) => process.stderr.write(text),
});
