// Writes the pages of docs/ that are made from the code; a test says when they have drifted.
import { writeFileSync } from 'node:fs';
import { explainRules } from '../src/checks/explainRules.ts';

writeFileSync('docs/rules.md', explainRules());
console.log('Wrote docs/rules.md');
