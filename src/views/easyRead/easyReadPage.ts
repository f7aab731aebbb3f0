import type { Inspection } from '../../domain/archive.ts';
import type { Council } from '../../domain/council.ts';
import { sayMonth, yearOf } from '../../domain/day.ts';
import { dateOf, type Model } from '../../domain/model.ts';
import { standingInspection } from '../../domain/standingInspection.ts';
import { addresses } from '../addresses.ts';
import { type CardVisits, cardVisits } from '../cardVisits.ts';
import { aboutLines, afterLines, historyLines, toDoLines } from './closingLines.ts';
import { councilLines } from './councilLines.ts';
import { type EasyLine, type EasySection, say } from './easyLine.ts';
import { othersLines, themeLines } from './themeLines.ts';
import {
  coverageLines,
  formalLines,
  fullReport,
  outcomeLines,
  progressCounts,
  saidAt,
  whenLine,
} from './visitLines.ts';

/** The easy read version of a council’s card. */
export interface EasyReadPage {
  readonly name: string;
  readonly description: string;
  /** The full card. */
  readonly card: string;
  readonly sections: readonly EasySection[];
}

/**
 * Works out the easy read version of a council’s card: reviewed sentences for the outcome and for the themes, and sentences
 * here that hold the facts. What inspectors found is named by theme and never made shorter by a machine (decision 0022).
 */
export function easyReadPage(model: Model, slug: string): EasyReadPage {
  const council = model.council(slug);
  const visits = cardVisits(model, slug);
  const [latest] = visits.visits;
  const progress = progressSections(model, council, visits);
  const main = mainSections(model, council, visits);
  const sections: EasySection[] = [
    { id: 'about', question: 'What is this page about?', lines: councilLines(model, council) },
    {
      id: 'said',
      question: 'What did inspectors say?',
      lines: latest ? latestLines(model, council, visits, latest) : noneHeld(council),
    },
    ...(visits.progress === latest ? [...progress, ...main] : [...main, ...progress]),
    { id: 'next', question: 'What happens next?', lines: afterLines(model, council, visits.visits) },
    { id: 'history', question: 'Were there other visits?', lines: historyLines(council, visits.visits) },
    { id: 'to-do', question: 'What can you do?', lines: toDoLines(council) },
    { id: 'page', question: 'What else should you know?', lines: aboutLines() },
  ];
  return {
    name: council.name,
    description: `Easy read: what inspectors said about help for disabled children in ${council.name}.`,
    card: addresses.council(slug),
    sections: sections.filter(({ lines }) => lines.length > 0),
  };
}

function noneHeld({ officialName }: Council): EasyLine[] {
  return [
    say('letter', `We have no visit to ${officialName} on our list.`),
    say('question', 'So we cannot say how good the help is.'),
  ];
}

function latestLines(model: Model, { slug }: Council, { main }: CardVisits, latest: Inspection): EasyLine[] {
  return [
    whenLine(model, latest, slug),
    ...outcomeLines(model, latest, slug),
    ...coverageLines(latest),
    ...(main === latest ? formalLines(model, latest) : []),
  ];
}

/** What inspectors found at the visit whose findings the card shows. */
function mainSections(model: Model, { slug }: Council, { visits, main, stands, past }: CardVisits): EasySection[] {
  const [latest] = visits;
  if (!main || !latest) return [];
  const told = main === standingInspection(model, latest);
  const then = past ? ` in ${yearOf(dateOf(main))}` : '';
  const head: EasySection = {
    id: 'before',
    question: `What did inspectors say in ${sayMonth(dateOf(main))}?`,
    lines: [
      whenLine(model, main, slug),
      ...(told ? [] : saidAt(model, main)),
      ...coverageLines(main),
      ...formalLines(model, main),
    ],
  };
  return [
    ...(main === latest ? [] : [head]),
    {
      id: 'weaknesses',
      question: stands ? 'What must get better?' : `What had to get better${then}?`,
      mark: 'weakness',
      lines: [
        ...introduced(
          stands ? 'Inspectors said these things must get better.' : 'Inspectors said these things had to get better.',
          themeLines(model, main, 'weaknesses'),
          'problems',
        ),
        ...othersLines(main, 'weakness'),
      ],
    },
    {
      id: 'strengths',
      question: `What worked well${then}?`,
      mark: 'strength',
      lines: [
        ...introduced('Inspectors said these things worked well.', themeLines(model, main, 'strengths'), 'good things'),
        ...othersLines(main, 'strength'),
      ],
    },
  ];
}

/** Themes below the sentence that says what inspectors said of them; or that none is held, which is no praise or blame. */
function introduced(sentence: string, themes: readonly EasyLine[], what: string): readonly EasyLine[] {
  if (themes.length > 0) return [say('speech', sentence), ...themes];
  const notes = [{ text: 'They may still have found some.' }];
  return [say('letter', `We have no ${what} from inspectors here.`, { notes })];
}

/** How far old problems were put right, at a visit that came back. */
function progressSections(model: Model, { slug }: Council, { visits, main, progress }: CardVisits): EasySection[] {
  if (!progress) return [];
  const others = progress === main ? 0 : progress.findings.filter(({ kind }) => kind !== 'progress').length;
  const things = others === 1 ? '1 other thing' : `${others} other things`;
  return [
    {
      id: 'progress',
      question: 'Did things get better?',
      lines: [
        ...(progress === visits[0]
          ? []
          : [whenLine(model, progress, slug), ...saidAt(model, progress), ...coverageLines(progress)]),
        ...progressCounts(model, progress),
        ...(others > 0 ? [say('list', `The report also has ${things}.`, { link: fullReport(progress) })] : []),
      ],
    },
    {
      id: 'enough',
      question: 'What had enough progress?',
      mark: 'enough',
      lines: themeLines(model, progress, 'enough'),
    },
    {
      id: 'not-enough',
      question: 'What did not have enough progress?',
      mark: 'not-enough',
      lines: themeLines(model, progress, 'notEnough'),
    },
  ];
}
