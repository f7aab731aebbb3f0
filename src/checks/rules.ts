import type { ArchiveRuleDoc, RuleDoc } from '../domain/rule.ts';
import { BODY_RULES } from '../markdown/rules.ts';
import { correctionRules } from './correctionRules.ts';
import { easyReadRules } from './easyReadRules.ts';
import { figureRules } from './figureRules.ts';
import { fileRules } from './fileRules.ts';
import { guidanceRules } from './guidanceRules.ts';
import { inspectionRules } from './inspectionRules.ts';
import { languageRules } from './languageRules.ts';
import { postcodeRules } from './postcodeRules.ts';
import { registerRules } from './registerRules.ts';
import { valueRules } from './valueRules.ts';

/** Rules about one kind of thing, as docs/rules.md groups them. */
export interface RuleGroup {
  readonly title: string;
  readonly introduction: string;
  readonly rules: readonly ArchiveRuleDoc[];
}

const slowBody: ArchiveRuleDoc = {
  name: 'slow-body',
  severity: 'error',
  description: 'The text can be read within a few seconds.',
  why: 'The limits above should see to it. Where they do not, one text must not hold up the check of all the others.',
  bad: { told: 'A text that was made to keep the checker busy.' },
  good: { told: 'Any text that was written for people.' },
};

/** The examples of rules about a body are bodies. */
function asArchiveRule({ bad, good, ...rule }: RuleDoc): ArchiveRuleDoc {
  return { ...rule, bad: { body: bad }, good: { body: good } };
}

/** Every rule of the checker. */
export const RULE_GROUPS: readonly RuleGroup[] = [
  {
    title: 'The file',
    introduction:
      'How a file is called, saved and begun. Until these are right, nothing else in the file is looked at.',
    rules: fileRules,
  },
  {
    title: 'Single fields',
    introduction: 'What may stand in a field, whatever the other fields say.',
    rules: valueRules,
  },
  {
    title: 'The inspection',
    introduction: 'What must hold between the fields of a file, between a file and the registers, and between files.',
    rules: inspectionRules,
  },
  {
    title: 'The text',
    introduction: 'What may stand in the Markdown below the fields, and in the standing pages.',
    rules: [...BODY_RULES.map(asArchiveRule), slowBody],
  },
  {
    title: 'The registers',
    introduction:
      'What must hold in the lists that inspections refer to: councils, regions, frameworks, themes and terms. Also in the list of postcodes, the figures, the guidance and the log of corrections, which an archive may do without.',
    rules: [...registerRules, ...easyReadRules, ...postcodeRules, ...figureRules, ...guidanceRules, ...correctionRules],
  },
  {
    title: 'Languages',
    introduction: 'What must hold in files of languages beside English: copies of docs/language.yml, filled in.',
    rules: languageRules,
  },
];
