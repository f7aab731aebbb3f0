// Writes what is made from the code and the registers: pages of docs/, the template and the snippets of editors. Tests say
// when they have drifted.
import { readFileSync, writeFileSync } from 'node:fs';
import { readArchive } from '../src/archive/readArchive.ts';
import { checkRegisters } from '../src/checks/checkRegisters.ts';
import { explainRules } from '../src/checks/explainRules.ts';
import type { FieldShape } from '../src/domain/contribute/fieldShape.ts';
import { templateIn } from '../src/domain/contribute/templateIn.ts';
import { editorSnippets } from '../src/domain/editorSnippets.ts';
import { explainFields } from '../src/domain/explainFields.ts';
import { inspectionJsonSchema } from '../src/domain/inspectionJsonSchema.ts';
import { languageTemplate } from '../src/domain/languageTemplate.ts';
import { makeVocabulary } from '../src/domain/vocabulary.ts';
import { listMessages } from '../src/publish/listMessages.ts';
import { readSettings } from '../src/publish/settings.ts';

writeFileSync('docs/rules.md', explainRules());
writeFileSync('docs/data.md', explainFields());
writeFileSync('docs/template.md', templateIn(readFileSync('content/pages/contribute.md', 'utf8')) ?? '');
const { data } = checkRegisters(readArchive('content').raw, readSettings().today);
if (!data) throw new Error('The registers have problems: see npm run check.');
writeFileSync('docs/language.yml', languageTemplate(listMessages(), data));
const snippets = editorSnippets(inspectionJsonSchema(makeVocabulary(data)) as FieldShape);
writeFileSync('.vscode/inspection.code-snippets', `${JSON.stringify(snippets, null, 2)}\n`);
console.log(
  'Wrote docs/rules.md, docs/data.md, docs/template.md, docs/language.yml and .vscode/inspection.code-snippets',
);
