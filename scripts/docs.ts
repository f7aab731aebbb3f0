// Writes the pages of docs/ that are made from the code; a test says when they have drifted.
import { writeFileSync } from 'node:fs';
import { explainRules } from '../src/checks/explainRules.ts';
import { explainFields } from '../src/domain/explainFields.ts';

writeFileSync('docs/rules.md', explainRules());
writeFileSync('docs/data.md', explainFields());
console.log('Wrote docs/rules.md and docs/data.md');
