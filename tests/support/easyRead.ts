import type { Archive, Inspection } from '../../src/domain/archive.ts';
import type { EasyLine, EasySection } from '../../src/views/easyRead/easyLine.ts';
import { easyReadPage } from '../../src/views/easyRead/easyReadPage.ts';
import { madeUpRegisters } from './madeUpRegisters.ts';
import { makeModel } from './makeArchive.ts';

/** The made-up registers with words for easy read: outcomes say their slug, themes their name. */
const registers: Partial<Archive> = {
  frameworks: madeUpRegisters.frameworks.map((framework) => ({
    ...framework,
    outcomes: framework.outcomes.map((outcome) => ({
      ...outcome,
      easy: {
        said: [{ symbol: 'speech', text: `Said ${outcome.slug}.` }],
        next: [{ symbol: 'next', text: `After ${outcome.slug}.` }],
      },
    })),
  })),
  themeGroups: madeUpRegisters.themeGroups.map((group) => ({
    ...group,
    themes: group.themes.map((theme) => ({
      ...theme,
      easy: { symbol: 'bus', name: `Easy ${theme.slug}`, meaning: `About ${theme.slug}.` },
    })),
  })),
};

/** The easy read page of a made-up council with these visits. */
export function readEasy(visits: readonly Inspection[], fields: Partial<Archive> = {}, slug = 'borsetshire') {
  return easyReadPage(makeModel(visits, { ...registers, ...fields }), slug).sections;
}

/** The lines of a section; none where the page has no such section. */
export function lines(sections: readonly EasySection[], id: string): readonly EasyLine[] {
  return sections.find((section) => section.id === id)?.lines ?? [];
}

/** Everything that a section says, in the order of reading. */
export function told(sections: readonly EasySection[], id: string): string[] {
  return lines(sections, id).flatMap(({ lead, text, notes = [] }) => [
    ...(lead ? [lead] : []),
    text,
    ...notes.map((note) => note.text),
  ]);
}

/** Every question of a page. */
export const questions = (sections: readonly EasySection[]) => sections.map(({ question }) => question);
