import type { Registers } from '../../domain/archive.ts';
import { FINDING_KINDS, type Finding, PROGRESS } from '../../domain/finding.ts';
import type { Ask } from './askAll.ts';
import { FIRST_SOURCE } from './draftOf.ts';
import { NobodyThere } from './makeAsk.ts';
import { asChoice, type Choice, type Read, readChoice, readText } from './readAnswer.ts';

/**
 * Asks for one finding after the other until nothing is said, or nobody is there any more: what was said whole is kept.
 * `framework` is its short name.
 */
export async function askForFindings(ask: Ask, registers: Registers, framework: string): Promise<Partial<Finding>[]> {
  const findings: Partial<Finding>[] = [];
  try {
    for (;;) {
      const finding = await askForFinding(ask, registers, framework);
      if (!finding) return findings;
      findings.push(finding);
    }
  } catch (error) {
    if (error instanceof NobodyThere) return findings;
    throw error;
  }
}

async function askForFinding(ask: Ask, registers: Registers, framework: string): Promise<Partial<Finding> | undefined> {
  const themes = registers.themeGroups.flatMap((group) => group.themes);
  const lists = registers.frameworks.find(({ slug }) => slug === framework)?.formalKinds ?? [];
  const summary = await ask({
    text: 'What did inspectors find? One plain sentence of your own; nothing to end.',
    optional: true,
    read: readText,
  });
  if (summary === '') return undefined;
  const kind = await ask(among('Which kind?', FINDING_KINDS.map(asChoice)));
  const theme = await ask({ text: 'What is it about?', read: (said) => readChoice(said, themes) });
  const formal =
    kind === 'weakness' && (await ask({ ...among('On which formal list, if any?', lists), optional: true }));
  const progress = kind === 'progress' && (await ask(among('Was progress enough?', PROGRESS.map(asChoice))));
  return {
    kind: kind as Finding['kind'],
    ...(formal && { formal }),
    theme,
    summary,
    ...(progress && { progress: progress as NonNullable<Finding['progress']> }),
    sources: [FIRST_SOURCE],
  };
}

function among(text: string, choices: readonly Choice[]) {
  return { text, choices: choices.map(({ slug }) => slug), read: (said: string): Read => readChoice(said, choices) };
}
