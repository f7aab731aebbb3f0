// How hard the archive is to read, file by file, hardest first: npm run grades
import { runGate } from '../src/publish/gate.ts';
import { sayGrades } from '../src/publish/sayGrades.ts';
import { readSettings } from '../src/publish/settings.ts';

const { archive, report } = await runGate(readSettings());
process.stdout.write(archive ? sayGrades(archive) : report);
process.exitCode = archive ? 0 : 1;
